package lumbung.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lumbung.access.Clerk;
import lumbung.access.Opener;
import lumbung.access.Seats;
import lumbung.access.Session;
import lumbung.command.Commands;
import lumbung.command.Streams;
import lumbung.search.Catalogue;
import lumbung.search.field.RegisterFields;
import lumbung.store.Ground;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import lumbung.store.TestStore;

/** The whole command line, on the demo's register: arguments, variables of the environment and files. */
final class CommandTargets {
    private static final int BROKEN = 3;
    private static final Opener DEMO = demo();
    private static final List<List<String>> ASKING = List.of(
            List.of("find", "desa:bongas kelompok:pkk"),
            List.of("show", "siti aminah desa:bongas"),
            List.of("history", "siti", "--limit", "3"),
            List.of("add", "Siti", "hp=0812-0000-0001", "--dry-run"),
            List.of("price", "quote", "--buyer", "siti", "--item", "bolu:3", "--why"),
            List.of("product", "list", "roti"),
            List.of("order", "list", "--from", "2026-01-01"),
            List.of("chat", "siti aminah desa:bongas", "--qr"),
            List.of("journal", "verify", "--seal", "1204-3f9a-81c2-77d0-04be"),
            List.of("shell", "-c", "find siti; history 'x y'"),
            List.of("template", "preview", "Kabar bolu"),
            List.of("segment", "show", "PKK semua desa"),
            List.of("today", "--date", "besok"));
    private static final List<List<String>> READING = List.of(
            List.of("import", "FILE", "--dry-run"),
            List.of("order", "import", "FILE", "--check"),
            List.of("price", "quote", "--file", "FILE", "--item", "bolu:2"),
            List.of("price", "import", "FILE", "--dry-run"),
            List.of("export", "verify", "FOLDER"),
            List.of("backups", "--in", "FOLDER"),
            List.of("restore", "FILE", "--rehearse"));
    private static final List<byte[]> FILES = Samples.lists(".csv", ".vcf", ".txt");
    private static final List<String> VARIABLES =
            List.of("LUMBUNG_LANG", "LUMBUNG_HOME", "LUMBUNG_DB", "COLUMNS", "TERM", "NO_COLOR");

    private CommandTargets() {}

    private static Opener demo() {
        Function<Ground, Catalogue> catalogue = ground -> new Catalogue(RegisterFields.all(ground.levels()));
        Store store = TestDemo.priced();
        Clerk rini = store.clerks().all().get(0);
        Seats seats = store.seats(TestStore.home(), catalogue);
        return options -> seats.seat(rini, "").map(Session::lent);
    }

    static List<Target> all() {
        return List.of(
                new Target("arguments", 4, (mess, folder) -> run(bent(mess.one(ASKING), mess), mess, folder)),
                new Target("brought", 4, CommandTargets::brought));
    }

    private static List<String> bent(List<String> words, Mess mess) {
        List<String> bent = new ArrayList<>(words);
        for (int left = 1 + mess.below(3); left > 0; left--) {
            int at = 1 + mess.below(bent.size() - 1);
            switch (mess.below(4)) {
                case 0 -> bent.add(at, mess.text());
                case 1 -> bent.set(at, mess.text());
                default -> bent.set(at, mess.bent(bent.get(at)));
            }
        }
        if (mess.below(4) == 0) {
            bent.add("--json");
        }
        return bent;
    }

    private static void brought(Mess mess, Path folder) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in"));
        Path file = Files.write(
                inside.resolve(mess.one("a.csv", "a.vcf", "lumbung-a.zip", "=1+1", "\u202ea")), mess.file(FILES));
        List<String> words = mess.one(READING).stream()
                .map(word -> word.replace("FILE", mess.below(4) == 0 ? mess.bent(file.toString()) : file.toString())
                        .replace("FOLDER", inside.toString()))
                .toList();
        run(words, mess, folder);
    }

    private static void run(List<String> words, Mess mess, Path folder) {
        Map<String, String> environment = new HashMap<>(Map.of("LUMBUNG_HOME", folder.toString()));
        if (mess.below(5) == 0) {
            environment.put(mess.one(VARIABLES), mess.text());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(mess.text().getBytes(StandardCharsets.UTF_8)), out, err);
        int exit = Commands.run(words.toArray(String[]::new), DEMO, streams, environment, List::of);
        String told = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
        assertTrue(exit < BROKEN, () -> words + ": " + told + log(folder));
        Told.plain(told);
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("log").resolve("lumbung.log"));
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
