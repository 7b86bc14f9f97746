package lumbung.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lumbung.backup.Shelf;
import lumbung.image.Trees;

/** Files of a home that are damaged, missing, foreign or half written. */
final class Parts {
    private static final int PAGE = 4_096;
    private static final String DAMAGED = "damaged";
    private static final String RESTORE = "estore";

    /** What can be half written beside the register, and something that would stand there. */
    private static final Map<String, String> BESIDE = new TreeMap<>(Map.of(
            "settings.json", "{\"lang\": \"en\", \"theme\": \"dark\"}",
            "keymap.json", "{\"edit\": [\"F2\", \"Ctrl+O\"]}",
            "layout.json", "{\"1\": {\"day\": 20000, \"place\": \"HOME\", \"tabs\": []}}",
            "opened-by", "tuti\n2026-11-30T08:00:00Z\n",
            "restoring", "restored-2026-11-30-080000\nbefore-2026-11-30-080000\n",
            "search.index", "LUMBUNG and much more that is not to be read as letters",
            "backup.lock", "{\"kdf\":\"PBKDF2WithHmacSHA256\",\"rounds\":600000}",
            "erasures", "385800156057404452 2026-11-30T08:00:00Z\n",
            "shell-history", "find siti\nshow 12\n",
            ".making-ready", ""));

    static final List<Fault> ALL = List.of(
            Fault.telling("a damaged page", Parts::page),
            Fault.of("every page damaged, then restored", Parts::everyPage),
            Fault.of("a table's file missing", Parts::tableFile),
            Fault.of("service.properties missing or empty", Parts::properties),
            Fault.of("the folder of tables, or of transactions, missing", Parts::folder),
            Fault.telling("the register's folder missing", Parts::register),
            Fault.of("another journal key, or none, or half of one", Parts::key),
            Fault.telling("half-written files beside the register", Parts::beside));

    private Parts() {}

    static Path anyTable(Scene scene) throws IOException {
        List<Path> files = Stage.files(scene.home().resolve("register/seg0"));
        return files.get(scene.random().nextInt(files.size()));
    }

    /** Damaged as a disk does: some bytes in a row. */
    private static void damage(Scene scene, byte[] bytes, int from, int until) {
        int at = from + scene.random().nextInt(Math.max(1, until - from));
        for (int more = 0; more < 16 && at + more < until; more++) {
            bytes[at + more] ^= 0x5a;
        }
    }

    /** Works, or says that something is damaged and what to do; and never makes of it a backup. */
    private static void worksOrTells(Scene scene) {
        for (Run run : List.of(
                scene.run("find", "siti"), scene.run("journal", "verify", "--rows"), scene.run("add", "Bu Rusak"))) {
            if (!run.isDone()) {
                scene.tells(run, run.exit() == 1 ? 1 : 3, DAMAGED);
                scene.unclear(!run.err().contains(RESTORE), "does not say what next: " + run.words());
            }
        }
    }

    private static void page(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        Path file = anyTable(scene);
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        int page = scene.random().nextInt(Math.max(1, whole.length / PAGE));
        damage(scene, damaged, page * PAGE, Math.min(whole.length, (page + 1) * PAGE));
        Files.write(file, damaged);
        worksOrTells(scene);
        Run backup = scene.run("backup");
        if (!backup.isDone()) {
            scene.unclear(
                    !backup.err().contains(DAMAGED) && !backup.err().contains("another backup"),
                    "another sentence: " + backup.words());
        }
        scene.unclear(Files.exists(scene.home().resolve("register.new")), "a new register was begun");
    }

    static void damageEachPage(Scene scene, Path table) throws IOException {
        byte[] bytes = Files.readAllBytes(table);
        for (int page = 0; page < bytes.length; page += PAGE) {
            damage(scene, bytes, page, Math.min(bytes.length, page + PAGE));
        }
        Files.write(table, bytes);
    }

    private static void everyPage(Scene scene) throws IOException {
        scene.in(scene.stage().backedUp());
        Path file = new Shelf(scene.home().resolve("backups")).all().get(0).file();
        for (Path table : Stage.files(scene.home().resolve("register/seg0"))) {
            damageEachPage(scene, table);
        }
        scene.tells(scene.run("find", "siti"), 1, DAMAGED);
        Run restore = scene.run("restore", file.toString());
        scene.alarm(!restore.isDone(), "the restore: " + restore.words());
        scene.examine();
    }

    private static void tableFile(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        Path file = anyTable(scene);
        byte[] whole = Files.readAllBytes(file);
        Files.delete(file);
        worksOrTells(scene);
        Files.deleteIfExists(file);
        Files.write(file, whole);
    }

    private static void properties(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        Path file = scene.home().resolve("register/service.properties");
        byte[] whole = Files.readAllBytes(file);
        Files.delete(file);
        scene.tells(scene.run("find", "siti"), 1, DAMAGED);
        Files.write(file, Arrays.copyOf(whole, scene.random().nextInt(20)));
        scene.tells(scene.run("find", "siti"), 1, DAMAGED);
        Files.write(file, whole);
        scene.examine();
    }

    private static void folder(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        Path folder = scene.home().resolve("register").resolve(scene.random().nextBoolean() ? "seg0" : "log");
        Path aside = scene.folder().resolve("aside");
        Files.move(folder, aside);
        scene.tells(scene.run("find", "siti"), 1, DAMAGED);
        for (Path file : Files.exists(folder) ? Stage.files(folder) : List.<Path>of()) {
            Files.delete(file);
        }
        Files.deleteIfExists(folder);
        Files.move(aside, folder);
        scene.examine();
    }

    private static void register(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        Path aside = scene.folder().resolve("aside");
        Files.move(scene.home().resolve("register"), aside);
        scene.tells(scene.run("find", "siti"), 1, "is missing");
        scene.lost(Files.exists(scene.home().resolve("register")), "a new register took its place");
        Trees.copy(aside, scene.home().resolve("register"));
        scene.examine();
    }

    private static void key(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        Path key = scene.home().resolve("journal.key");
        String whole = Files.readString(key);
        Files.writeString(key, "00".repeat(32));
        scene.tells(scene.run("add", "Bu Kunci"), 1, "is not this register's");
        Files.writeString(key, whole.substring(0, scene.random().nextInt(whole.length())));
        scene.tells(scene.run("add", "Bu Kunci"), 1, "is not this register's");
        Files.delete(key);
        scene.tells(scene.run("add", "Bu Kunci"), 1, "is not there");
        Files.writeString(key, whole);
        scene.examine();
    }

    /** Nothing hangs on these: the work goes on, whatever a power cut or a bad disk left of them. */
    private static void beside(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        for (Map.Entry<String, String> each : BESIDE.entrySet()) {
            byte[] text = each.getValue().getBytes(StandardCharsets.UTF_8);
            byte[] half = Arrays.copyOf(text, scene.random().nextInt(text.length + 1));
            if (scene.random().nextInt(3) == 0) {
                scene.random().nextBytes(half);
            }
            Files.write(scene.home().resolve(each.getKey()), half);
        }
        Run add = scene.add("Bu Tetap");
        scene.alarm(!add.isDone(), "adding: " + add.words());
        Files.deleteIfExists(scene.home().resolve("restoring"));
        scene.examine();
    }
}
