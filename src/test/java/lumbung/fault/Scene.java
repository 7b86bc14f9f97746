package lumbung.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.backup.Bundle;
import lumbung.backup.Keyring;
import lumbung.backup.Watch;
import lumbung.image.Trees;
import lumbung.message.Outcome;
import lumbung.settings.Home;
import lumbung.store.Opening;
import lumbung.store.Store;

/** One register to which one thing happens, what was acknowledged in it, and what was found wrong afterwards. */
final class Scene {
    static final int LIST = 400;
    static final int OLD_PEOPLE = 300;
    static final String LATER = "Bu Kemudian";
    private static final double BEYOND = 1.05;

    private final Stage stage;
    private final Path folder;
    private final Random random;
    private final Program program;
    private Path home;
    private boolean officer = true;
    private final Set<Long> acknowledged = new LinkedHashSet<>();
    private final List<String> lost = new ArrayList<>();
    private final List<String> alarms = new ArrayList<>();
    private final List<String> unclear = new ArrayList<>();

    /** A run of a command that nothing disturbs. */
    interface Trial {
        Run run();
    }

    Scene(Stage stage, Path folder, Random random) {
        this.stage = stage;
        this.folder = folder;
        this.random = random;
        this.program = new Program(folder);
        this.home = folder.resolve("home");
    }

    /** Where nothing can be made to happen here, and why. */
    static final class Impossible extends Exception {
        Impossible(String why) {
            super(why);
        }
    }

    Stage stage() {
        return stage;
    }

    Path folder() {
        return folder;
    }

    Path home() {
        return home;
    }

    Random random() {
        return random;
    }

    Program program() {
        return program;
    }

    /** A copy of a register, to work in. */
    Scene in(Path register) {
        Trees.copy(register, home);
        officer = !register.equals(stage.small());
        return this;
    }

    /** Somewhere else than usual. */
    Scene at(Path place) {
        home = place;
        return this;
    }

    String[] words(String... words) {
        Stream<String> seat = officer
                ? Stream.of("--as", Stage.OFFICER, "--pin-file", stage.pin().toString())
                : Stream.of();
        return Stream.of(Stream.of("--home", home.toString()), seat, Stream.of(words))
                .flatMap(it -> it)
                .toArray(String[]::new);
    }

    /** Runs a command in this register and looks at what it says. */
    Run run(String... words) {
        return looked(program.run(words(words)));
    }

    /** Kills a command at some moment of its life, and of its leaving. */
    Run killed(String name, long usual, Path register, String... words) {
        long whole = stage.duration(name, usual, () -> {
            Scene other = new Scene(stage, folder.resolve("measuring"), random).in(register);
            return other.program.run(other.words(words));
        });
        return looked(program.killed(Math.round(random.nextDouble() * BEYOND * whole), words(words)));
    }

    /** Does something to the machine at some moment of a command's life. */
    Run disturbed(long usual, Runnable deed, String... words) throws InterruptedException {
        return looked(program.disturbed(Math.round(random.nextDouble() * usual), deed, words(words)));
    }

    private Run looked(Run run) {
        Scan.told(run.err()).forEach(it -> unclear.add("said " + it));
        if (run.exit() != 0 && run.exit() != 137 && run.err().isBlank()) {
            unclear.add("said nothing: exit " + run.exit());
        }
        return run;
    }

    /** Adds somebody; acknowledged as soon as the number was told. */
    Run add(String name) {
        return acknowledge(run("add", name));
    }

    Run acknowledge(Run run) {
        if (run.id() != 0) {
            acknowledged.add(run.id());
        }
        return run;
    }

    void lost(boolean wrong, String what) {
        if (wrong) {
            lost.add(what);
        }
    }

    void alarm(boolean wrong, String what) {
        if (wrong) {
            alarms.add(what);
        }
    }

    void unclear(boolean wrong, String what) {
        if (wrong) {
            unclear.add(what);
        }
    }

    /** Refused or broken with a sentence that has these words, and nothing else. */
    void tells(Run run, int exit, String... words) {
        unclear(run.exit() != exit, "exit " + exit + " expected: " + run.words());
        unclear(Stream.of(words).noneMatch(run.err()::contains), "another sentence: " + run.words());
        unclear(run.err().strip().lines().count() != 1, "more than a sentence: " + run.words());
    }

    /** The next start is clean, all that was acknowledged is there, the journal holds; answers how many people there are. */
    long examine() throws IOException {
        Run first = run("journal", "verify");
        alarm(!first.isDone(), "next start: " + first.words());
        Outcome<Store> opened = new Opening(new Home(home), Clock.systemUTC()).embedded();
        if (opened instanceof Outcome.Refused<Store> refused) {
            alarms.add("not opened: " + refused.refusal().reason());
            return -1;
        }
        try (Store store = opened.get()) {
            for (long id : acknowledged) {
                lost(store.people().card(id).isEmpty(), "record " + id);
            }
            lookAtFiles();
            return store.people().count();
        }
    }

    /** Nothing half done under a real name, no folders that nobody needs, no people in logs, nothing open to others. */
    private void lookAtFiles() throws IOException {
        try (Stream<Path> found = Files.list(home)) {
            found.map(it -> it.getFileName().toString())
                    .filter(it -> it.matches("\\.rehearsal-.*|\\.filling-.*|restored-.*|register\\.new|restoring"))
                    .forEach(it -> unclear.add("left behind: " + it));
        }
        for (Path file : Stage.files(home)) {
            String name = file.getFileName().toString();
            if (file.startsWith(home.resolve("log"))) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                Scan.logged(text).forEach(it -> unclear.add(name + " holds " + it));
                unclear(
                        text.lines().anyMatch(it -> it.matches("[0-9a-f]{8}: .*")),
                        name + " holds bytes of the register");
            }
            if (name.matches("lumbung-.*\\.zip")) {
                boolean whole = Bundle.open(file, Keyring.NONE)
                        .then(bundle -> bundle.check(Watch.NOBODY))
                        .isDone();
                unclear(!whole, "a backup that is none: " + name);
            }
        }
    }

    /** What was found wrong: acknowledged work that is gone; alarms and refusals without need; messages that do not help. */
    record Verdict(List<String> lost, List<String> alarms, List<String> unclear) {
        boolean isClean() {
            return lost.isEmpty() && alarms.isEmpty() && unclear.isEmpty();
        }
    }

    Verdict verdict() {
        return new Verdict(List.copyOf(lost), List.copyOf(alarms), List.copyOf(unclear));
    }
}
