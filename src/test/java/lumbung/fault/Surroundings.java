package lumbung.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.settings.Home;
import lumbung.store.Opening;
import lumbung.store.Store;
import lumbung.terminal.RealTerminal;
import org.jline.terminal.Size;

/** What the PC around the program is like: another program at the same register, a locale or terminal that is none. */
final class Surroundings {
    static final List<Fault> ALL = List.of(
            Fault.telling("a second program", Surroundings::second),
            Fault.of("a second program during a restore", Surroundings::duringRestore),
            Fault.of("a clock that was set back", Surroundings::clock),
            Fault.of("a locale that is none", Surroundings::locale),
            Fault.of("a terminal of no known kind", Surroundings::terminal));

    private static final Duration YEARS_AHEAD = Duration.ofDays(800);

    private Surroundings() {}

    private static void second(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        try (Store store = new Opening(new Home(scene.home()), Clock.systemUTC())
                .embedded()
                .get()) {
            scene.tells(scene.run("add", "Bu Kedua"), 1, "Close that one first");
            scene.lost(store.people().count() == 0, "people");
        }
        scene.add("Bu Ketiga");
        scene.examine();
    }

    /** Whoever is acknowledged while another register is put into place is in one of the two. */
    private static void duringRestore(Scene scene) throws Exception {
        scene.in(scene.stage().backedUp());
        String file = new lumbung.backup.Shelf(scene.home().resolve("backups"))
                .all()
                .get(0)
                .file()
                .toString();
        Run[] other = new Run[1];
        Thread thread = new Thread(() -> other[0] = scene.run("add", "Bu Sementara"));
        Run restore = scene.disturbed(7_000, thread::start, "restore", file);
        thread.join();
        boolean kept = other[0] == null
                || !other[0].isDone()
                || restore.exit() == 1
                || !found(scene).isBlank();
        scene.lost(!kept, "who was added meanwhile");
        if (other[0] != null && !other[0].isDone()) {
            scene.tells(other[0], 1, "Close that one first", "being restored");
        }
        scene.examine();
    }

    private static String found(Scene scene) throws IOException {
        String here = scene.run("find", "sementara").out();
        if (!here.startsWith("Nobody")) {
            return here;
        }
        try (var beside = Files.list(scene.home())) {
            return beside.filter(it -> it.getFileName().toString().startsWith("before-"))
                    .map(it -> scene.program()
                            .run(
                                    "--home",
                                    it.toString(),
                                    "--as",
                                    Stage.OFFICER,
                                    "--pin-file",
                                    scene.stage().pin().toString(),
                                    "find",
                                    "sementara")
                            .out())
                    .filter(it -> !it.startsWith("Nobody"))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Somebody was added while the clock was years ahead: numbers go on from there, and all work goes on. */
    private static void clock(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        Clock ahead = Clock.offset(Clock.systemUTC(), YEARS_AHEAD);
        long before;
        try (Store store = new Opening(new Home(scene.home()), ahead).embedded().get()) {
            Ledger ledger = store.ledger(0);
            before = ledger.write(ledger.intent(Message.of("workbench.person.saved")), changes -> {
                        Person early = Person.named(changes.newId(), new Naming("Bu Terlalu Dini", "", ""));
                        changes.add(early);
                        return Outcome.done(early.id());
                    })
                    .get();
        }
        long after = scene.add("Bu Mundur").id();
        scene.lost(after <= before, "numbers begin again: " + after + " after " + before);
        for (List<String> work : List.of(List.of("find", "mundur"), List.of("today"), List.of("backup"))) {
            Run run = scene.run(work.toArray(String[]::new));
            scene.alarm(!run.isDone(), work + ": " + run.words());
        }
        scene.lost(scene.examine() == 0, "people");
    }

    private static void locale(Scene scene) throws IOException {
        scene.in(scene.stage().demo());
        for (Map.Entry<String, String> each : Map.of("LC_ALL", "xx_YY.nonsense", "LANG", "", "LC_CTYPE", "\u00ff")
                .entrySet()) {
            Run run = scene.program().with(each.getKey(), each.getValue()).run(scene.words("find", "siti"));
            scene.alarm(!run.isDone(), each + ": " + run.words());
            scene.unclear(!run.err().isBlank(), each + " says " + run.words());
        }
        scene.examine();
    }

    private static void terminal(Scene scene) throws IOException {
        scene.in(scene.stage().small());
        for (String kind : List.of("nonsense-17", "vt52", "unknown")) {
            try (RealTerminal terminal = RealTerminal.start(
                    Size.of(80, 24),
                    scene.program().with("TERM", kind).environment(),
                    scene.folder(),
                    Program.command("--home", scene.home().toString()))) {
                terminal.until(() -> terminal.picture().contains("Bu Tarni")
                        || !terminal.errors().isBlank());
                terminal.type("\021");
                int exit = terminal.awaitEnd();
                scene.unclear(
                        exit != 0 && terminal.errors().strip().lines().count() != 1, kind + ": " + terminal.errors());
                Scan.told(terminal.errors()).forEach(it -> scene.unclear(true, it));
            }
        }
        scene.examine();
    }
}
