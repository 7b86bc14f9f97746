package lumbung.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lumbung.backup.Shelf;
import lumbung.image.Trees;

/** What disks and sticks do: they are full, closed to writing, pulled out. */
final class Disks {
    private static final int SMALL = 48;
    private static final int LARGE = 160;
    private static final String FULL = "The disk is full";

    /** Where the database only says that it broke off. */
    private static final String NO_ROOM = "has room";

    private static final String REACH = "cannot be reached or written to";
    private static final String CLOSED = "cannot be written to";

    static final List<Fault> ALL = List.of(
            Fault.telling("disk full from the start", scene -> on(scene, SMALL, Disks::fullFromTheStart)),
            Fault.of("disk fills up while people are added", scene -> on(scene, SMALL, Disks::fillsUp)),
            Fault.of("disk fills up during a backup", scene -> on(scene, LARGE, Disks::fullDuringBackup)),
            Fault.of("disk fills up during an import", scene -> on(scene, LARGE, Disks::fullDuringImport)),
            Fault.of("disk fills up during a restore", scene -> on(scene, LARGE, Disks::fullDuringRestore)),
            Fault.telling("folder closed to writing", scene -> on(scene, SMALL, Disks::readOnly)),
            Fault.of("stick pulled during a backup's copy", Disks::pulledDuringCopy),
            Fault.of("stick pulled during an export", Disks::pulledDuringExport),
            Fault.of("disk of the register gone while adding", scene -> on(scene, SMALL, Disks::goneWhileAdding)),
            Fault.of("disk of the register gone before the start", scene -> on(scene, SMALL, Disks::goneBefore)));

    private Disks() {}

    private interface Deed {
        void on(Scene scene, Mount disk) throws Exception;
    }

    private static void on(Scene scene, int megabytes, Deed deed) throws Exception {
        try (Mount disk = Mount.of(scene.folder(), megabytes)) {
            scene.at(disk.place().resolve("home"));
            Trees.copy(
                    megabytes == LARGE
                            ? scene.stage().backedUp()
                            : scene.stage().demo(),
                    scene.home());
            deed.on(scene, disk);
        }
    }

    private static void fullFromTheStart(Scene scene, Mount disk) throws Exception {
        scene.add("Bu Sebelum");
        disk.fill(0);
        Run add = scene.run("add", "Bu Penuh");
        scene.tells(add, add.exit() == 1 ? 1 : 3, FULL);
        disk.free();
        scene.examine();
    }

    private static void fillsUp(Scene scene, Mount disk) throws Exception {
        scene.add("Bu Sebelum");
        disk.fill(scene.random().nextInt(1_400_000));
        Run add = scene.add("Bu Penuh");
        for (int more = 0; add.isDone() && more < 2; more++) {
            disk.fill(scene.random().nextInt(200_000));
            add = scene.add("Bu Penuh " + more);
        }
        if (!add.isDone()) {
            scene.tells(add, add.exit() == 1 ? 1 : 3, FULL);
        }
        disk.free();
        scene.examine();
    }

    private static void fullDuringBackup(Scene scene, Mount disk) throws Exception {
        Run run = scene.disturbed(4_000, () -> disk.fill(0), "backup");
        refusedOrDone(scene, run, "free", FULL, NO_ROOM);
        disk.free();
        scene.examine();
        Run next = scene.run("backup");
        scene.alarm(!next.isDone(), "the next backup: " + next.words());
    }

    private static void fullDuringImport(Scene scene, Mount disk) throws Exception {
        Run run = scene.disturbed(
                4_000, () -> disk.fill(0), "import", scene.stage().list().toString(), "--duplicates=add");
        refusedOrDone(scene, run, "free", FULL);
        disk.free();
        scene.examine();
    }

    private static void fullDuringRestore(Scene scene, Mount disk) throws Exception {
        Path file = new Shelf(scene.home().resolve("backups")).all().get(0).file();
        Run run = scene.disturbed(8_000, () -> disk.fill(0), "restore", file.toString());
        refusedOrDone(scene, run, "free", FULL, CLOSED, "Check its free space");
        disk.free();
        scene.examine();
    }

    private static void refusedOrDone(Scene scene, Run run, String... words) {
        if (!run.isDone()) {
            scene.unclear(Stream.of(words).noneMatch(run.err()::contains), "another sentence: " + run.words());
        }
    }

    private static void readOnly(Scene scene, Mount disk) throws Exception {
        scene.add("Bu Sebelum");
        disk.readOnly();
        scene.tells(scene.run("add", "Bu Baru"), 1, CLOSED);
        disk.pullOut();
        disk.plugIn();
        scene.examine();
    }

    private static void pulledDuringCopy(Scene scene) throws Exception {
        try (Mount stick = Mount.of(scene.folder(), LARGE)) {
            scene.in(scene.stage().demo());
            Run run = scene.disturbed(
                    6_000, stick::pullOut, "backup", "--to", stick.place().toString());
            refusedOrDone(scene, run, "still plugged in", CLOSED);
            stick.plugIn();
            scene.examine();
            wholeOrHidden(scene, stick.place());
        }
    }

    private static void wholeOrHidden(Scene scene, Path stick) throws IOException {
        for (Path file : Stage.files(stick)) {
            String name = file.getFileName().toString();
            boolean whole = name.startsWith(".")
                    || new Shelf(stick).all().stream().anyMatch(it -> it.file().endsWith(name));
            scene.unclear(!whole, "half a backup on the stick: " + name);
        }
    }

    private static void pulledDuringExport(Scene scene) throws Exception {
        try (Mount stick = Mount.of(scene.folder(), SMALL)) {
            scene.in(scene.stage().demo());
            Path to = Files.createDirectories(stick.place().resolve("lists"));
            Run run = scene.disturbed(3_000, stick::pullOut, "export", "Undangan rapat", "--to", to.toString());
            refusedOrDone(scene, run, "stick", "disk", "folder");
            stick.plugIn();
            scene.examine();
        }
    }

    private static void goneWhileAdding(Scene scene, Mount disk) throws Exception {
        scene.add("Bu Sebelum");
        Run run = scene.disturbed(1_500, disk::pullOut, "add", "Bu Hilang");
        if (!Files.exists(scene.home())) {
            // Otherwise it began after the disk was gone, with a register of its own.
            scene.acknowledge(run);
        }
        refusedOrDone(scene, run, REACH, CLOSED, "missing", "cannot be read", "Check the flash disk");
        clear(scene.home());
        disk.plugIn();
        scene.examine();
    }

    /** Where the disk was a folder is left, in which the program may have begun a register of its own. */
    private static void clear(Path place) throws IOException {
        if (Files.exists(place)) {
            for (Path file : Stage.files(place)) {
                Files.delete(file);
            }
        }
    }

    /** Under a home that was named, nothing is there: as when somebody begins. What lies on the disk is untouched. */
    private static void goneBefore(Scene scene, Mount disk) throws Exception {
        scene.add("Bu Sebelum");
        disk.pullOut();
        scene.run("find", "siti");
        clear(scene.home());
        disk.plugIn();
        scene.examine();
    }
}
