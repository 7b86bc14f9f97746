package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.access.Opener;
import lumbung.message.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that are not understood, registers that do not open, machinery that breaks. */
class MisuseTest {
    private static final Opener NONE = options -> Outcome.refused("store.open.busy");
    private static final Shell SHELL = new Shell(NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fnd | Tidak ada tindakan "fnd". Mungkin maksudnya find.
            xyzzy | Tidak ada tindakan "xyzzy".
            find --limt 3 | Tidak ada pilihan --limt di sini. Mungkin maksudnya --limit.
            find --quux | Tidak ada pilihan --quux di sini.
            add | NAME belum diisi.
            find --limit | Pilihan --limit perlu isi: N.
            find --limit x | --limit tidak bisa diisi "x". Isinya: N.
            find --limit x --lang en | --limit cannot be "x". It takes: N.
            find --limit 0 | --limit tidak bisa diisi "0". Isinya: N.
            history --limit -1 | --limit tidak bisa diisi "-1". Isinya: N.
            find --lang jv | Bahasa "jv" tidak ada. Pilih id atau en.
            journal verfy | Tidak ada tindakan "verfy". Mungkin maksudnya verify.
            import a b | "b" berlebih di sini. Kalimat yang ada spasinya ditulis di antara tanda kutip.
            completion zsh | bash tidak bisa diisi "zsh". Isinya: bash.
            """)
    void wrongUsageIsToldWithWhatMayHaveBeenMeant(String words, String sentence) {
        Shell.Answer answer = SHELL.type(words.split(" "));
        assertEquals(2, answer.exit());
        assertEquals("", answer.out());
        assertEquals("lumbung: " + sentence, answer.err().lines().findFirst().orElse(""));
    }

    @Test
    void wrongUsageAndRefusalsAreJsonToo() {
        Shell.Answer wrong = SHELL.type("fnd", "--json");
        assertEquals(2, wrong.exit());
        assertEquals("command.misuse.command.near", wrong.error().get("key").asString());
        assertEquals("find", wrong.error().get("arguments").get(1).asString());
        Shell.Answer busy = SHELL.type("find", "--json");
        assertEquals(1, busy.exit());
        assertEquals("store.open.busy", busy.error().get("key").asString());
    }

    @Test
    void globalOptionsStandBeforeOrAfterTheCommandAndReachTheOpener() {
        for (List<String> words : List.of(
                List.of("--home", "/x", "--as", "Rini", "--demo", "find"),
                List.of("find", "--home=/x", "--as=Rini", "--demo"),
                List.of("journal", "verify", "--home", "/x", "--as", "Rini", "--demo"))) {
            Shell shell = new Shell(options -> Outcome.refused("test", options.toString()));
            Shell.Answer answer = shell.type(
                    Stream.concat(words.stream(), Stream.of("--json")).toArray(String[]::new));
            assertEquals(
                    "StartOptions[home=Optional[/x], database=Optional.empty, clerk=Optional[Rini], "
                            + "language=Optional.empty, demo=true]",
                    answer.error().get("arguments").get(0).asString());
        }
    }

    @Test
    void helpAndVersionNeedNoRegisterAndFitTheScreen() {
        for (String language : List.of("id", "en")) {
            for (String command : List.of("", "find", "add", "import", "export", "journal verify", "business phone")) {
                String[] words =
                        (command + " --help --lang " + language).strip().split(" ");
                Shell.Answer help = SHELL.type(words);
                assertEquals(0, help.exit());
                assertTrue(help.out().lines().allMatch(line -> line.length() <= 80), help::out);
            }
        }
        assertTrue(SHELL.type("find", "--help").out().startsWith("Pakai: lumbung find QUERY"));
        assertTrue(SHELL.type("--version").out().startsWith("Lumbung "));
        assertEquals(2, SHELL.type("--json").exit());
        assertEquals(2, SHELL.type("journal").exit());
    }

    @Test
    void theLanguageOfThisPcIsUsed() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err);
        Commands.run(new String[] {"fnd"}, NONE, streams, Map.of("LUMBUNG_LANG", "en"), List::of);
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("lumbung: There is no command"));
    }

    @Test
    void brokenMachineryIsOneSentenceAndItsDetailsAreInTheLog(@TempDir Path home) throws IOException {
        Shell shell = new Shell(options -> {
            throw new IllegalStateException("the disk has burnt");
        });
        Shell.Answer answer = shell.type("find", "--home", home.toString());
        assertEquals(3, answer.exit());
        assertEquals(1, answer.err().lines().count());
        assertFalse(answer.err().contains("burnt"));
        Path log = home.resolve("log").resolve("lumbung.log");
        assertTrue(answer.err().contains(log.toString()));
        assertTrue(Files.readString(log).contains(IllegalStateException.class.getName()));
        assertFalse(Files.readString(log).contains("burnt"), "words may quote what somebody typed");
    }

    @Test
    void aReaderWhoHasEnoughEndsItQuietlyButAFullDiskDoesNot(@TempDir Path home) {
        assertEquals(0, help(home, "Broken pipe"));
        assertEquals(3, help(home, "No space left on device"));
    }

    private static int help(Path home, String fault) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(fault);
            }
        };
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream());
        return Commands.run(new String[] {"--help", "--home", home.toString()}, NONE, streams, Map.of(), List::of);
    }
}
