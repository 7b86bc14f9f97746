package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.search.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with the words, and what may have been meant. */
final class Misuse {
    private Misuse() {}

    /** Words that look like options and are none were taken for arguments, since a query's may begin with one minus. */
    static void check(ParseResult result, Globals globals) {
        Optional<String> option = result.matchedPositionals().stream()
                .flatMap(it -> it.originalStringValues().stream())
                .filter(word -> word.startsWith("--"))
                .findFirst();
        if (option.isPresent()) {
            throw new UnmatchedArgumentException(result.commandSpec().commandLine(), List.of(option.get()));
        }
        boolean asks = globals.asksForHelp() || globals.asksForVersion();
        if (!asks && result.commandSpec().userObject() instanceof Strict strict) {
            strict.check(result.commandSpec().commandLine());
        }
    }

    static Message of(ParameterException fault) {
        if (fault instanceof Together both) {
            return Message.of("command.misuse.together", both.one(), both.other());
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), fault.getCommandLine());
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            boolean said = first instanceof OptionSpec option && !option.required();
            return said
                    ? Message.of("command.misuse.needs-value", name(first), label(first))
                    : Message.of("command.misuse.missing", name(first));
        }
        if (fault.getArgSpec() != null) {
            return value(fault);
        }
        return Message.of("command.misuse.unclear", String.valueOf(fault.getMessage()));
    }

    private static Message value(ParameterException fault) {
        String option = name(fault.getArgSpec());
        return fault.getValue() == null
                ? Message.of("command.misuse.needs-value", option, label(fault.getArgSpec()))
                : Message.of("command.misuse.value", option, fault.getValue(), label(fault.getArgSpec()));
    }

    private static Message unmatched(String word, CommandLine line) {
        CommandSpec spec = line.getCommandSpec();
        boolean option = word.startsWith("-");
        String bare = option && word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        List<String> known =
                option ? options(spec) : List.copyOf(spec.subcommands().keySet());
        String kind =
                option ? "command.misuse.option" : known.isEmpty() ? "command.misuse.extra" : "command.misuse.command";
        Optional<String> near = Nearest.to(bare, known);
        return near.map(it -> Message.of(kind + ".near", bare, it)).orElse(Message.of(kind, bare));
    }

    private static List<String> options(CommandSpec spec) {
        List<String> names = new ArrayList<>();
        spec.options().stream()
                .map(OptionSpec::names)
                .flatMap(Stream::of)
                .filter(name -> name.startsWith("--"))
                .forEach(names::add);
        return names;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String label(ArgSpec argument) {
        return argument.paramLabel();
    }
}
