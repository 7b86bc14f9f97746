package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ezvcard.Ezvcard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import lumbung.broadcast.ListMember;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** One broadcast to the PKK of fifteen villages and the next, from the command line, as it happens: R028, R029, R034, N06. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class VillageBroadcastTest {
    private static final String PYTHON = Files.exists(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
    private static final Pattern STEP = Pattern.compile("<tr>");

    private static Store store;
    private static Shell shell;

    @TempDir
    static Path stick;

    @BeforeAll
    static void open() {
        store = TestDemo.announced();
        shell = Shell.at(store);
        shell.json("profile", "edit", "Bolu baru", "--formats", "vcf,google,nomor,langkah,chat,qiscus");
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    @Order(1)
    void theProfileMakesThreeListsOf256And256And88() {
        JsonNode made = shell.json("export", "Bolu baru", "--to", stick.toString());
        assertEquals(
                List.of("PKK-01 256", "PKK-02 256", "PKK-03 88"),
                each(
                        made.get("lists"),
                        it -> it.get("list").asString() + " " + it.get("people").asInt()));
        assertEquals(642, made.get("asked").asInt());
        assertEquals(14, made.get("reasons").get("not-saved").asInt());
        assertEquals(7, made.get("reasons").get("tired").asInt());
        assertEquals(0, shell.type("export", "verify", stick.toString()).exit());
    }

    @Test
    @Order(2)
    void independentReadersReadTheSame600People() throws IOException, InterruptedException {
        Set<String> cards = new TreeSet<>();
        Set<String> rows = new TreeSet<>();
        for (String list : List.of("PKK-01", "PKK-02", "PKK-03")) {
            Ezvcard.parse(stick.resolve(list + "-baru.vcf"))
                    .all()
                    .forEach(it -> cards.add(it.getFormattedName().getValue() + " "
                            + it.getTelephoneNumbers().get(0).getText()));
            List<String[]> read = rows(stick.resolve(list + "-baru.csv"));
            read.subList(1, read.size()).forEach(it -> rows.add(it[0] + " " + it[20]));
        }
        assertEquals(600, cards.size());
        assertEquals(cards, rows);
        assertEquals(600, Files.readAllLines(stick.resolve("PKK-nomor.txt")).size());
        assertEquals(601, rows(stick.resolve("PKK-qiscus-1.csv")).size());
        assertEquals(cards, python(stick));
    }

    /** Files of which at least one card is read by the standard's other implementation. */
    private static Set<String> python(Path folder) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(PYTHON, "-c", "import vobject")
                .redirectErrorStream(true)
                .start();
        asked.getInputStream().readAllBytes();
        assumeTrue(asked.waitFor() == 0, "python3 with vobject is not installed here");
        Process python = new ProcessBuilder(PYTHON, "-c", """
                        import glob,sys,vobject
                        for f in glob.glob(sys.argv[1]+'/*.vcf'):
                            for c in vobject.readComponents(open(f,encoding='utf-8')):
                                print(c.fn.value, c.tel.value)
                        """, folder.toString()).start();
        String read = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new TreeSet<>(read.lines().toList());
    }

    @Test
    @Order(3)
    void onceItIsToldNothingIsLeftToDoAndEverybodysRecordSaysIt() {
        shell.json(
                "broadcast", "told", "Bolu baru", "--imported", "all", "--sent", "semua", "--at", "2026-11-21 09.30");
        JsonNode again = shell.json("export", "Bolu baru", "--dry-run");
        assertEquals(
                List.of(0, 0, 0),
                each(
                        again.get("lists"),
                        it -> it.get("added").asInt() + it.get("removed").asInt()));
        JsonNode received = shell.json("broadcast", "to", id(0)).get("received");
        assertEquals("Bolu baru", received.get(0).get("profile").asString());
        assertEquals("2026-11-21T02:30:00Z", received.get(0).get("sent").asString());
        assertEquals(
                600,
                shell.json("broadcast", "log", "--from", "hari-ini")
                        .get("sendings")
                        .get(0)
                        .get("people")
                        .asInt());
    }

    @Test
    @Order(4)
    void afterFiveJoinThreeWithdrawAndTwoChangeNumberOnlyThoseAreWritten() throws IOException {
        for (int joins = 1; joins <= 5; joins++) {
            shell.json(
                    "add",
                    "Warga Baru " + joins,
                    "--hp",
                    "0812-0000-773" + joins,
                    "--kelompok",
                    "PKK Bongas",
                    "--set",
                    "boleh=promo@Azzalea Cake");
        }
        List.of(0, 300, 590).forEach(at -> shell.json("edit", id(at), "boleh-=promo"));
        renumber(10, "0812-0000-7711");
        renumber(310, "0812-0000-7712");
        Path next = Files.createDirectory(stick.resolve("lagi"));
        JsonNode made = shell.json("export", "Bolu baru", "--to", next.toString());
        assertEquals(5, sum(made, "added"));
        assertEquals(2, sum(made, "changed"));
        assertEquals(3, sum(made, "removed"));
        int written = 0;
        for (String list : List.of("PKK-01", "PKK-02", "PKK-03")) {
            Path file = next.resolve(list + "-baru.vcf");
            written += Files.exists(file) ? Ezvcard.parse(file).all().size() : 0;
        }
        assertEquals(7, written);
        String sheet = Files.readString(next.resolve("PKK-langkah.html"));
        long steps = STEP.matcher(sheet).results().count() - 1;
        assertTrue(steps >= 6 && steps <= 10, () -> steps + " steps");
        assertTrue(sheet.contains("Warga Baru 1 PKK-0"), sheet);
    }

    /** N21: what the record says was withdrawn outlives a list of earlier days. */
    @Test
    @Order(5)
    void whoWithdrewAndIsImportedFromAnOldListGetsIntoNoExport() throws IOException {
        Path old = stick.resolve("daftar-lama.txt");
        Files.writeString(old, "Nama,No HP,Kelompok\nSri Winarsih,0812-0000-9866,PKK Bongas\n");
        Shell.Answer imported =
                shell.type("import", old.toString(), "--consent", "promo", "--business", "Azzalea Cake");
        assertTrue(imported.out().contains("menarik izin"), imported.out());
        Path third = Files.createDirectory(stick.resolve("lagi-lagi"));
        JsonNode made = shell.json("export", "Bolu baru", "--to", third.toString(), "--all");
        assertTrue(
                each(made.get("leftOut"), it -> it.get("name").asString()).contains("Yu Sri Winarsih"),
                () -> made.get("leftOut").toString());
        for (JsonNode file : made.get("files")) {
            assertFalse(Files.readString(Path.of(file.asString())).contains("81200009866"), file.asString());
        }
    }

    private static void renumber(int at, String number) {
        String old = members().get(at).known().e164();
        shell.json("edit", id(at), "hp-=" + old, "hp+=" + number + ", wa:ya");
    }

    private static String id(int at) {
        return Long.toString(members().get(at).personId());
    }

    private static List<ListMember> members() {
        return store.broadcasts().profiles().stream()
                .filter(it -> it.name().equals("Bolu baru"))
                .findFirst()
                .map(it -> store.broadcasts().members(it.target()))
                .orElseThrow();
    }

    private static int sum(JsonNode made, String what) {
        return each(made.get("lists"), it -> it.get(what).asInt()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static <T> List<T> each(JsonNode nodes, Function<JsonNode, T> part) {
        List<T> all = new ArrayList<>();
        nodes.forEach(it -> all.add(part.apply(it)));
        return all;
    }

    private static List<String[]> rows(Path file) {
        try (MappingIterator<String[]> rows = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .build()
                .readerFor(String[].class)
                .readValues(Files.readString(file))) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
