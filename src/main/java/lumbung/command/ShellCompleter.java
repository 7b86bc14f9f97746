package lumbung.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.access.Session;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What could stand where the cursor is: commands, their options, the query language, names of people. */
final class ShellCompleter implements Completer {
    private static final Set<String> PEOPLE = Set.of("QUERY", "PERSON", "KEEP", "GONE");
    private static final int MOST = 60;
    private static final int NAMES = 10;

    private final CommandLine tree;
    private final Session session;

    ShellCompleter(ShellTurn turn) {
        this.tree = turn.tree();
        this.session = turn.session();
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        offered(line.words())
                .distinct()
                .limit(MOST)
                .map(text -> new Candidate(text, text, null, null, null, null, !text.endsWith(":")))
                .forEach(candidates::add);
    }

    /** Whole words that could take the last one's place, best first. */
    Stream<String> offered(List<String> words) {
        int last = words.size() - 1;
        String typed = words.get(last);
        CommandLine command = tree;
        int at = 0;
        while (at < last && command.getSubcommands().containsKey(words.get(at))) {
            command = command.getSubcommands().get(words.get(at++));
        }
        Stream<String> below = at == last ? command.getSubcommands().keySet().stream() : Stream.empty();
        Stream<String> own = command.getParent() == null
                ? Stream.concat(ShellTurn.HELP.stream(), ShellTurn.LEAVE.stream())
                : typed.startsWith("-") ? options(command.getCommandSpec()) : Stream.empty();
        boolean people = takesPeople(command, last > at ? words.get(last - 1) : "");
        Stream<String> asked =
                people ? asked(typed, String.join(" ", words.subList(at, words.size()))) : Stream.empty();
        Stream<String> said = Stream.concat(below, last == 0 || at > 0 ? own : Stream.empty());
        return Stream.concat(said.filter(text -> begins(text, typed)), asked);
    }

    /** A line that begins with no command is a query. */
    private static boolean takesPeople(CommandLine command, String before) {
        if (command.getParent() == null) {
            return true;
        }
        CommandSpec spec = command.getCommandSpec();
        OptionSpec option = spec.findOption(before);
        boolean takesValue = option != null && option.arity().max() > 0;
        return takesValue
                ? PEOPLE.contains(option.paramLabel())
                : spec.positionalParameters().stream()
                        .map(PositionalParamSpec::paramLabel)
                        .anyMatch(PEOPLE::contains);
    }

    private static Stream<String> options(CommandSpec spec) {
        return spec.options().stream().map(OptionSpec::longestName).sorted();
    }

    private Stream<String> asked(String typed, String query) {
        Stream<String> language =
                session.finder().completion().at(typed, typed.length()).stream().map(it -> it.in(typed));
        return Stream.concat(language, names(typed, query));
    }

    /** Words of names of those whom the whole line so far fits. */
    private Stream<String> names(String typed, String query) {
        if (typed.isEmpty() || typed.contains(":")) {
            return Stream.empty();
        }
        return session.finder().best(query, NAMES).stream()
                .flatMap(card -> Stream.of(card.person().naming().name().split(" ", -1)))
                .filter(word -> !word.isEmpty() && begins(word, typed));
    }

    private static boolean begins(String text, String typed) {
        return text.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }
}
