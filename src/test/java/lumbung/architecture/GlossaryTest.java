package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lumbung.journal.Entity;
import org.junit.jupiter.api.Test;

/** Everything that the register keeps has its word. */
class GlossaryTest {
    private static final Pattern LINE = Pattern.compile("(?m)^\\| [^|]+ \\| ([A-Z]\\w+) \\| [^|]+\\.\\s\\|$");

    @Test
    void theGlossaryNamesEveryKindOfRowAndNoOther() {
        Set<String> told = LINE.matcher(Sources.text(Sources.TOP.resolve("src/README.md")))
                .results()
                .map(MatchResult::group)
                .map(line -> line.split("\\|", -1)[2].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> kept = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("lumbung").stream()
                        .filter(type -> type.isAssignableTo(Entity.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(kept, told);
    }
}
