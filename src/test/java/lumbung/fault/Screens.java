package lumbung.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import lumbung.terminal.RealTerminal;
import org.jline.terminal.Size;

/** What happens to the screens: killed while they come, while somebody types, saves and leaves; their window closed. */
final class Screens {
    private static final String READY = "Bu Tarni";
    private static final String DAMAGED = "Part of the register is damaged";
    private static final String RESCUE = "Choose a backup";
    private static final String DOWN = "\033[B";
    private static final String ENTER = "\r";
    private static final String CTRL_N = "\016";
    private static final String CTRL_S = "\023";
    private static final String CTRL_Q = "\021";
    private static final long WRITTEN = 1_600;

    static final List<Fault> ALL = List.of(
            Fault.of("screens killed while they come", Screens::coming),
            Fault.telling("screens killed while somebody types", Screens::typing),
            Fault.of("screens killed while somebody saves", Screens::saving),
            Fault.of("screens killed while they make the day's last backup", Screens::leaving),
            Fault.of("window closed while somebody types", Screens::closed),
            Fault.of("disk full while somebody saves on the screens", Screens::full),
            Fault.of("a table damaged under the screens", Screens::damaged));

    private Screens() {}

    private static RealTerminal start(Scene scene, String... arguments) {
        return RealTerminal.start(
                Size.of(80, 24),
                scene.program().environment(),
                scene.folder(),
                Program.command(Stream.concat(Stream.of("--home", scene.home().toString()), Stream.of(arguments))
                        .toArray(String[]::new)));
    }

    private static void pause(Scene scene, long most) throws InterruptedException {
        Thread.sleep(Math.round(scene.random().nextDouble() * most));
    }

    private static void coming(Scene scene) throws Exception {
        scene.in(scene.stage().small());
        try (RealTerminal terminal = start(scene)) {
            pause(scene, 2_500);
            terminal.signal("KILL");
            terminal.awaitExit();
        }
        scene.lost(scene.examine() != 1, "the person");
    }

    private static void typed(RealTerminal terminal, String name) throws IOException {
        terminal.await(READY);
        terminal.type(CTRL_N);
        terminal.await("New contact");
        terminal.type(name);
        terminal.await(name);
    }

    private static void typing(Scene scene) throws Exception {
        scene.in(scene.stage().small());
        try (RealTerminal terminal = start(scene)) {
            typed(terminal, "Bu Ketik");
            Thread.sleep(WRITTEN);
            pause(scene, 500);
            terminal.signal("KILL");
            terminal.awaitExit();
        }
        comesBack(scene, "Bu Ketik");
        scene.examine();
    }

    private static void comesBack(Scene scene, String name) throws IOException {
        try (RealTerminal terminal = start(scene)) {
            terminal.await(READY);
            try {
                terminal.await("Not saved: " + name);
            } catch (AssertionError e) {
                scene.lost(true, "what was typed: " + terminal.picture());
            }
            terminal.type(CTRL_Q);
            scene.alarm(terminal.awaitEnd() != 0, "leaving: " + terminal.errors());
            Scan.told(terminal.errors()).forEach(it -> scene.unclear(true, it));
        }
    }

    /** Saved, or still a draft: never neither. */
    private static void saving(Scene scene) throws Exception {
        scene.in(scene.stage().small());
        try (RealTerminal terminal = start(scene)) {
            typed(terminal, "Bu Simpan");
            Thread.sleep(WRITTEN);
            terminal.type(CTRL_S);
            pause(scene, 400);
            terminal.signal("KILL");
            terminal.awaitExit();
        }
        if (scene.examine() == 1) {
            comesBack(scene, "Bu Simpan");
        }
    }

    private static void leaving(Scene scene) throws Exception {
        scene.in(scene.stage().small());
        try (RealTerminal terminal = start(scene)) {
            typed(terminal, "Bu Pulang");
            terminal.type(CTRL_S);
            terminal.awaitGone("New contact");
            terminal.type(CTRL_Q);
            pause(scene, 4_000);
            terminal.signal("KILL");
            terminal.awaitExit();
        }
        scene.lost(scene.examine() != 2, "who was saved");
    }

    private static void closed(Scene scene) throws Exception {
        scene.in(scene.stage().small());
        try (RealTerminal terminal = start(scene)) {
            typed(terminal, "Bu Tutup");
            pause(scene, 1_500);
            terminal.hangUp();
            scene.alarm(terminal.awaitExit() != 0, "exit: " + terminal.errors());
            Scan.told(terminal.errors()).forEach(it -> scene.unclear(true, it));
        }
        comesBack(scene, "Bu Tutup");
        scene.examine();
    }

    /** Nobody needs that table, or the screens lead to a backup, whether it opens or not, and the register comes back. */
    private static void damaged(Scene scene) throws Exception {
        scene.in(scene.stage().small());
        Run backup = scene.run("backup");
        scene.alarm(!backup.isDone(), "the backup: " + backup.words());
        Parts.damageEachPage(scene, Parts.anyTable(scene));
        try (RealTerminal terminal = start(scene)) {
            terminal.until(() -> Stream.of(READY, DAMAGED, RESCUE).anyMatch(terminal.picture()::contains));
            long later = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WRITTEN);
            terminal.until(() -> System.nanoTime() > later);
            boolean asks =
                    terminal.picture().contains(DAMAGED) && !terminal.picture().contains(RESCUE);
            if (asks) {
                terminal.type(DOWN + ENTER);
                terminal.await(RESCUE);
            }
            if (terminal.picture().contains(RESCUE)) {
                terminal.await("people");
                terminal.type(ENTER);
                terminal.await("Bring the register back to");
                terminal.type(ENTER);
                terminal.await("The register is back");
                leaves(scene, terminal);
                scene.lost(scene.examine() != 1, "the person");
            }
            Scan.told(terminal.errors()).forEach(it -> scene.unclear(true, it));
        }
    }

    /** By the keys, back in the register, or because the window is closed on what was told last. */
    private static void leaves(Scene scene, RealTerminal terminal) throws Exception {
        boolean closes = scene.random().nextBoolean();
        if (closes) {
            terminal.hangUp();
        } else {
            terminal.type(ENTER);
            terminal.await(READY);
            terminal.type(CTRL_Q);
        }
        scene.alarm((closes ? terminal.awaitExit() : terminal.awaitEnd()) != 0, "leaving: " + terminal.errors());
    }

    /** It is told on the screen, what was typed stays there, and is saved once there is room. */
    private static void full(Scene scene) throws Exception {
        try (Mount disk = Mount.of(scene.folder(), 24)) {
            Path home = disk.place().resolve("home");
            scene.at(home).in(scene.stage().small());
            try (RealTerminal terminal = start(scene)) {
                typed(terminal, "Bu Penuh");
                Thread.sleep(WRITTEN);
                disk.fill(0);
                terminal.type("!" + CTRL_S);
                terminal.until(() -> terminal.picture().contains("disk is full")
                        || !terminal.picture().contains("New contact"));
                String picture = terminal.picture();
                disk.free();
                boolean told = picture.contains("disk is full");
                scene.unclear(told && !picture.contains("Bu Penuh"), "what was typed is gone: " + picture);
                terminal.type(CTRL_S);
                terminal.awaitGone("New contact");
                terminal.type(CTRL_Q);
                scene.alarm(terminal.awaitEnd() != 0, "leaving: " + terminal.errors());
                Scan.told(terminal.errors()).forEach(it -> scene.unclear(true, it));
            }
            scene.lost(scene.examine() != 2, "who was saved");
        }
    }
}
