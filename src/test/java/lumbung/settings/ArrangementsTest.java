package lumbung.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lay open comes back from its file; a spoilt file costs nothing but that. */
final class ArrangementsTest {
    private static final Arrangement SOME = new Arrangement(
            20_778,
            "people",
            List.of(new Arrangement.Item("people", 7, "desa:bongas \"siti am\" \u001b[2J")),
            List.of(new Arrangement.Item("person", 7, "")),
            0,
            true,
            List.of(new Arrangement.Visited(
                    new Arrangement.Item("person", 7, ""), "workbench.person.name", List.of("Bu Siti"))));

    @TempDir
    private Path folder;

    @Test
    void each_clerk_finds_the_own_one_again() {
        new Arrangements(new Home(folder)).keep(1, SOME);
        new Arrangements(new Home(folder)).keep(2, Arrangement.NONE);
        assertEquals(SOME, new Arrangements(new Home(folder)).of(1));
        assertEquals(Arrangement.NONE, new Arrangements(new Home(folder)).of(2));
        assertEquals(Arrangement.NONE, new Arrangements(new Home(folder)).of(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"1\": 5}", "{\"1\": {\"tabs\": [null]}}", "\u0000\u0001"})
    void a_spoilt_file_is_as_none_and_is_written_anew(String spoilt) throws IOException {
        Files.writeString(new Home(folder).arrangements(), spoilt);
        Arrangements kept = new Arrangements(new Home(folder));
        assertEquals(Arrangement.NONE, kept.of(1));
        kept.keep(1, SOME);
        assertEquals(SOME, kept.of(1));
    }

    @Test
    void a_folder_that_is_gone_costs_nothing() {
        Arrangements kept = new Arrangements(new Home(folder.resolve("gone")));
        kept.keep(1, SOME);
        assertEquals(Arrangement.NONE, kept.of(1));
    }
}
