package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Lists, a person and the changes on paper, by command: R130. */
class PrintTest {
    private static final Shell SHELL = Shell.of(Shell.folder());

    @TempDir
    private Path folder;

    @BeforeAll
    static void setUp() {
        SHELL.json("clerk", "add", "Rini");
        SHELL.json("area", "add", "Bongas");
        SHELL.json("add", "Bu", "Siti", "Aminah", "--phone", "0812-0000-3456", "--set", "desa=Bongas");
        SHELL.json("add", "Bu", "Tarni");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_list_is_written_whole_and_the_journal_has_it() throws IOException {
        Shell.Answer answer = SHELL.type("print", "list", "siti", "--to", file("a.txt"));
        assertEquals(0, answer.exit(), answer::err);
        String printed = Files.readString(folder.resolve("a.txt"));
        assertTrue(printed.contains("Bu Siti Aminah"), printed);
        assertFalse(printed.contains("Tarni"));
        assertEquals(List.of("a.txt"), there());
        assertEquals(
                "Cetak 1 kontak",
                SHELL.json("history", "--limit", "1")
                        .get("operations")
                        .get(0)
                        .get("what")
                        .get("text")
                        .asString());
    }

    @Test
    void a_file_that_is_there_stays_unless_it_may_be_replaced() throws IOException {
        Path old = Files.writeString(folder.resolve("a.txt"), "old");
        assertEquals("print.refused.exists", refused("print", "list", "--to", old.toString()));
        assertEquals("old", Files.readString(old));
        assertEquals(
                0,
                SHELL.type("print", "list", "--to", old.toString(), "--replace").exit());
        assertTrue(Files.readString(old).contains("Tarni"));
        Files.createSymbolicLink(folder.resolve("link"), old);
        assertEquals("print.refused.exists", refused("print", "list", "--to", file("link"), "--replace"));
    }

    @Test
    void nobody_makes_no_paper_and_leaves_no_file() throws IOException {
        assertEquals("print.refused.nobody", refused("print", "list", "zzzz", "--to", file("a.txt")));
        assertEquals("print.refused.no-folder", refused("print", "list", "--to", file("x/a.txt")));
        assertEquals("print.refused.folder", refused("print", "list", "--to", folder.toString()));
        assertEquals("print.refused.column", refused("print", "list", "--columns", "nik", "--to", file("a.txt")));
        assertEquals("print.refused.form", refused("print", "list", "--form", "99", "--to", file("a.txt")));
        assertEquals(
                "print.refused.pageless",
                refused("print", "list", "--form", "html", "--pages", "2", "--to", file("a.txt")));
        assertEquals("print.refused.no-printer", refused("print", "list", "--to", "printer"));
        assertEquals(List.of(), there());
    }

    private String refused(String... words) {
        Shell.Answer answer =
                SHELL.type(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
        assertEquals(1, answer.exit(), answer::out);
        return answer.error().get("key").asString();
    }

    @Test
    void a_person_s_copy_and_the_changes_are_printed_too() throws IOException {
        assertEquals(
                0,
                SHELL.type("print", "person", "siti", "--form", "32", "--to", file("p.txt"))
                        .exit());
        assertTrue(Files.readString(folder.resolve("p.txt")).contains("0812-0000-3456"));
        assertEquals(
                0,
                SHELL.type("print", "changes", "--form", "html", "--to", file("c.html"))
                        .exit());
        assertTrue(Files.readString(folder.resolve("c.html")).contains("Rini"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_print_program_gets_the_paper_on_its_input_and_no_name_among_its_words() throws IOException {
        Path got = folder.resolve("got");
        Path words = folder.resolve("words");
        Path program = folder.resolve("my lp");
        Files.writeString(program, "#!/bin/sh\necho \"$*\" > '" + words + "'\ncat > '" + got + "'\n");
        assertTrue(program.toFile().setExecutable(true));
        Shell.Answer answer = SHELL.type(
                "print", "list", "siti", "--to", "printer", "--printer", "'" + program + "' -o raw;$(touch x)");
        assertEquals(0, answer.exit(), answer::err);
        assertEquals("-o raw;$(touch x)", Files.readString(words).strip());
        assertTrue(Files.readString(got).contains("Siti Aminah"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_a_print_program_complains_of_is_told() throws IOException {
        Path program = folder.resolve("lp");
        Files.writeString(program, "#!/bin/sh\nprintf 'kertas\\033[2J habis' >&2\nexit 3\n");
        assertTrue(program.toFile().setExecutable(true));
        Shell.Answer answer = SHELL.type("print", "list", "--to", "printer", "--printer", program.toString());
        assertEquals(1, answer.exit());
        assertTrue(answer.err().contains("kertas"), answer::err);
        assertTrue(answer.err().chars().noneMatch(it -> it == 0x1B));
        assertEquals(
                "print.refused.not-started", refused("print", "list", "--to", "printer", "--printer", file("nowhere")));
    }
}
