package lumbung.workbench.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class PrintableTest {
    @Test
    void whatever_is_printed_has_a_name_for_its_file() {
        assertEquals(Set.of(Printable.class.getPermittedSubclasses()), Printable.FILES.keySet());
    }
}
