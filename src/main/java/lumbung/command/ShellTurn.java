package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lumbung.access.Opener;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.keymap.Binding;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.StartOptions;
import picocli.CommandLine;

/** Does what typed lines say, one after the other, in a register that stays open. */
final class ShellTurn {
    static final Set<String> HELP = Set.of("help", "bantuan");
    static final Set<String> LEAVE = Set.of("exit", "keluar", "quit");

    private final Session kept;
    private final Spoken spoken;
    private final CommandLine tree;
    private final Map<String, String> environment;
    private final Supplier<List<Binding>> keys;

    ShellTurn(Desk desk) {
        Session open = desk.session();
        this.kept = new Session(
                open.clerk(),
                open.clerks(),
                open.ledger(),
                open.people(),
                open.finder(),
                open.imports(),
                open.settings(),
                open.home(),
                open.clock(),
                () -> {});
        this.keys = desk.keys();
        Language language = desk.texts().language();
        this.spoken = new Spoken(language, desk.texts(), desk.json());
        this.tree = Tree.of(new Globals(), language);
        this.environment = Map.of(
                "LUMBUNG_LANG",
                language.code(),
                "LUMBUNG_HOME",
                open.home().folder().toString());
    }

    /**
     * What came of a line.
     *
     * @param exit of the last command that was run
     * @param leaves whether it said that it is enough
     */
    record Done(int exit, boolean leaves) {
        boolean failed() {
            return exit != Exit.DONE;
        }
    }

    Session session() {
        return kept;
    }

    CommandLine tree() {
        return tree;
    }

    /** Does the commands of a line until one fails. */
    Done line(String line, Streams streams) {
        return ShellWords.of(line).fold(commands -> all(commands, streams), refusal -> refused(refusal, streams));
    }

    private Done all(List<List<ShellWords.Word>> commands, Streams streams) {
        Done done = new Done(Exit.DONE, false);
        for (List<ShellWords.Word> command : commands) {
            done = one(command.stream().map(ShellWords.Word::text).toList(), streams);
            if (done.failed() || done.leaves()) {
                return done;
            }
        }
        return done;
    }

    private Done one(List<String> typed, Streams streams) {
        // Out of habit people type the program's name too.
        List<String> words = typed.get(0).equals("lumbung") ? typed.subList(1, typed.size()) : typed;
        String first = words.isEmpty() ? "help" : words.get(0);
        if (LEAVE.contains(first) && words.size() == 1) {
            return new Done(Exit.DONE, true);
        }
        if (first.equals("shell")) {
            return refused(Refusal.of("shell.refused.within"), streams);
        }
        if (HELP.contains(first)) {
            return run(help(words), streams);
        }
        boolean query = !tree.getSubcommands().containsKey(first) && !first.startsWith("--");
        return run(query ? with("find", words) : words, streams);
    }

    private static List<String> help(List<String> words) {
        List<String> asked = new ArrayList<>(words.subList(Math.min(1, words.size()), words.size()));
        asked.add("--help");
        return asked;
    }

    private static List<String> with(String command, List<String> words) {
        return Stream.concat(Stream.of(command), words.stream()).toList();
    }

    private Done run(List<String> words, Streams streams) {
        Stream<String> form = spoken.json() ? Stream.of("--json") : Stream.empty();
        String[] all = Stream.concat(words.stream(), form).toArray(String[]::new);
        Opener opener = this::open;
        return new Done(Commands.run(all, opener, streams, environment, keys), false);
    }

    /** The register is open already; another one needs another start. */
    private Outcome<Session> open(StartOptions options) {
        StartOptions plain =
                new StartOptions(options.home(), options.database(), options.clerk(), Optional.empty(), options.demo());
        return plain.equals(StartOptions.USUAL) ? Outcome.done(kept) : Outcome.refused("shell.refused.start");
    }

    private Done refused(Refusal refusal, Streams streams) {
        new Complaints(spoken, new Page(streams.err())).refused(refusal);
        return new Done(Exit.MISUSED, false);
    }
}
