package lumbung.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.backup.Backup;
import lumbung.backup.Shelf;
import lumbung.settings.Home;
import lumbung.store.Opening;
import lumbung.store.Store;

/** The power goes, at any moment of a command: while it starts, works, writes down, and leaves. */
final class Kills {
    private static final Pattern ID = Pattern.compile("\\b\\d{17,19}\\b");

    static final List<Fault> ALL = List.of(
            Fault.of("killed at the very first start", Kills::firstStart),
            Fault.of("killed while searching", Kills::searching),
            Fault.telling("killed while adding", Kills::adding),
            Fault.of("killed while importing", Kills::importing),
            Fault.of("killed while merging", Kills::merging),
            Fault.of("killed while undoing", Kills::undoing),
            Fault.of("killed while erasing", Kills::erasing),
            Fault.of("killed while exporting", Kills::exporting),
            Fault.of("killed while migrating", Kills::migrating),
            Fault.telling("killed while backing up", Kills::backingUp),
            Fault.telling("killed while restoring", Kills::restoring),
            Fault.of("killed while rehearsing", Kills::rehearsing));

    private Kills() {}

    private static void firstStart(Scene scene) throws IOException {
        Path home = scene.home();
        long whole = scene.stage()
                .duration(
                        "first",
                        4_000,
                        () -> scene.program()
                                .run("--home", scene.folder().resolve("first").toString(), "add", "Bu Pertama"));
        Run run = scene.program()
                .killed(
                        Math.round(scene.random().nextDouble() * whole),
                        "--home",
                        home.toString(),
                        "add",
                        "Bu Pertama");
        scene.acknowledge(run);
        Run next = scene.program().run("--home", home.toString(), "journal", "verify");
        scene.alarm(!next.isDone(), "next start: " + next.words());
        if (next.isDone()) {
            scene.lost(run.id() != 0 && count(home) != 1, "the first person");
        }
    }

    private static long count(Path home) {
        try (Store store =
                new Opening(new Home(home), Clock.systemUTC()).embedded().get()) {
            return store.people().count();
        }
    }

    private static void searching(Scene scene) throws IOException {
        scene.in(scene.stage().demo()).killed("find", 1_500, scene.stage().demo(), "find", "siti");
        scene.lost(scene.examine() != count(scene.stage().demo()), "people");
    }

    private static void adding(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        scene.acknowledge(scene.killed("add", 1_500, scene.stage().demo(), "add", "Bu Tambah"));
        scene.examine();
    }

    private static void importing(Scene scene) throws IOException {
        String list = scene.stage().list().toString();
        Run run = scene.in(scene.stage().demo())
                .killed("import", 4_500, scene.stage().demo(), "import", list, "--duplicates=add");
        allOrNothing(scene, run, Scene.LIST);
    }

    /** One operation is there as a whole or not at all, and there once it was told. */
    private static void allOrNothing(Scene scene, Run run, long difference) throws IOException {
        long before = count(scene.stage().demo());
        long after = scene.examine();
        scene.lost(after != before && after != before + difference, "a part of it: " + before + " became " + after);
        scene.lost(run.isDone() && after != before + difference, "what was told to be done");
    }

    private static void merging(Scene scene) throws IOException {
        List<String> two = ID.matcher(new Scene(scene.stage(), scene.folder().resolve("two"), scene.random())
                        .in(scene.stage().demo())
                        .run("duplicates")
                        .out())
                .results()
                .limit(2)
                .map(it -> it.group())
                .toList();
        Run run = scene.in(scene.stage().demo())
                .killed("merge", 4_500, scene.stage().demo(), "merge", two.get(0), two.get(1));
        allOrNothing(scene, run, -1);
    }

    private static void undoing(Scene scene) throws IOException {
        scene.in(scene.stage().backedUp());
        long before = count(scene.home());
        Run run = scene.killed("undo", 1_800, scene.stage().backedUp(), "undo");
        long after = scene.examine();
        scene.lost(after != before && after != before - 1, "more than what was undone");
        scene.lost(run.isDone() && after != before - 1, "the undoing");
    }

    private static void erasing(Scene scene) throws IOException {
        scene.in(scene.stage().backedUp());
        long before = count(scene.home());
        Run run = scene.killed(
                "erase",
                3_000,
                scene.stage().backedUp(),
                "erase",
                Scene.LATER,
                "--name=" + Scene.LATER,
                "--reason=uji");
        long after = scene.examine();
        scene.lost(after != before && after != before - 1, "others than who was erased");
        scene.lost(run.isDone() && after != before - 1, "the erasure");
    }

    private static void exporting(Scene scene) throws IOException {
        Path to = Files.createDirectories(scene.folder().resolve("stick"));
        scene.in(scene.stage().demo())
                .killed("export", 3_000, scene.stage().demo(), "export", "Undangan rapat", "--to", to.toString());
        scene.examine();
        for (Path file : Stage.files(to)) {
            String name = file.getFileName().toString();
            String text = Files.readString(file).stripTrailing();
            boolean whole = name.startsWith(".")
                    || !name.matches(".*\\.(vcf|html)")
                    || text.endsWith("END:VCARD")
                    || text.endsWith("</html>");
            scene.unclear(!whole, "half a file: " + name);
        }
    }

    private static void migrating(Scene scene) throws IOException {
        scene.in(scene.stage().old());
        scene.killed("migrate", 5_000, scene.stage().old(), "find", "tarni");
        scene.lost(scene.examine() != Scene.OLD_PEOPLE, "people of the older register");
        scene.unclear(new Shelf(scene.home().resolve("backups")).all().isEmpty(), "no backup before the migration");
    }

    private static void backingUp(Scene scene) throws IOException {
        Run run = scene.in(scene.stage().demo())
                .killed("backup", 4_500, scene.stage().demo(), "backup");
        scene.lost(scene.examine() != count(scene.stage().demo()), "people");
        scene.lost(run.isDone() && backups(scene).isEmpty(), "the backup that was told");
        Run next = scene.run("backup");
        scene.alarm(!next.isDone(), "the next backup: " + next.words());
        scene.unclear(leftInShelf(scene), "left in the folder of backups");
    }

    private static List<Backup> backups(Scene scene) {
        return new Shelf(scene.home().resolve("backups")).all();
    }

    private static boolean leftInShelf(Scene scene) throws IOException {
        try (Stream<Path> files = Files.list(scene.home().resolve("backups"))) {
            return files.anyMatch(it -> it.getFileName().toString().startsWith(Shelf.UNFINISHED));
        }
    }

    /** The register is the one that was there or the one that came back, and the other one lies beside it. */
    private static void restoring(Scene scene) throws IOException {
        scene.in(scene.stage().backedUp());
        long before = count(scene.home());
        String file = oldest(scene).toString();
        Run run = scene.killed("restore", 9_000, scene.stage().backedUp(), "restore", file);
        long after = scene.examine();
        boolean there = after == before;
        scene.lost(!there && after != before - 1, "people: " + before + " became " + after);
        scene.lost(run.isDone() && there, "the restore that was told");
        scene.lost(!there && kept(scene) != before, "the register that was there");
    }

    private static Path oldest(Scene scene) {
        List<Backup> all = backups(scene);
        return all.get(all.size() - 1).file();
    }

    private static long kept(Scene scene) {
        try (Stream<Path> found = Files.list(scene.home())) {
            return found.filter(it -> it.getFileName().toString().startsWith("before-"))
                    .mapToLong(Kills::count)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rehearsing(Scene scene) throws IOException {
        scene.in(scene.stage().backedUp());
        long before = count(scene.home());
        scene.killed(
                "rehearse",
                6_000,
                scene.stage().backedUp(),
                "restore",
                oldest(scene).toString(),
                "--rehearse");
        scene.lost(scene.examine() != before, "people");
    }
}
