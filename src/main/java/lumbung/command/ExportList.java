package lumbung.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes contact files for a phone, with those who agreed and no others: as a profile says, or once for a query. */
@Command(
        name = "export",
        subcommands = {ExportVerify.class, ExportLog.class})
final class ExportList implements Task, Strict {
    private static final List<String> OF_A_QUERY = List.of("--query", "--purpose", "--business", "--tag", "--emails");
    private static final List<String> OF_A_PROFILE = List.of("--all", "--override");

    @Parameters(arity = "0..1", paramLabel = "PROFILE", descriptionKey = "PROFILE")
    private String profile = "";

    @Option(names = "--query", paramLabel = "QUERY")
    private Optional<String> query = Optional.empty();

    @Option(names = "--purpose", paramLabel = "PURPOSE")
    private String purpose = "";

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "NAME")
    private String business = "";

    @Option(names = "--tag", paramLabel = "TAG")
    private String tag = "";

    @Option(names = "--emails")
    private boolean emails;

    @Option(names = "--to", paramLabel = "DIR")
    private String folder = "";

    @Option(names = "--all")
    private boolean everybody;

    @Option(names = "--override", paramLabel = "REASON")
    private String override = "";

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--dry-run")
    private boolean dryRun;

    /** Where the files go. */
    record Way(String folder, boolean replace, boolean dryRun) {}

    @Override
    public void check(CommandLine line) {
        boolean named = !profile.isEmpty();
        for (String option : named ? OF_A_QUERY : OF_A_PROFILE) {
            if (line.getParseResult().hasMatchedOption(option)) {
                throw new Together(line, option, named ? "PROFILE" : "--query");
            }
        }
        if (!named) {
            Stream.of("--query", "--purpose", "--tag", "--to")
                    .filter(it -> !line.getParseResult().hasMatchedOption(it))
                    .findFirst()
                    .ifPresent(it -> missing(line, it));
        }
    }

    private static void missing(CommandLine line, String option) {
        ArgSpec argument =
                option.equals("--query") && line.getParseResult().matchedArgs().isEmpty()
                        ? line.getCommandSpec().positionalParameters().get(0)
                        : line.getCommandSpec().findOption(option);
        throw new MissingParameterException(line, argument, option);
    }

    @Override
    public Outcome<Integer> run(Desk desk) {
        Way way = new Way(folder, replace, dryRun);
        return profile.isEmpty()
                ? new QueryExport(new QueryExport.Wish(query.orElse(""), purpose, business, tag, emails), way).run(desk)
                : new ProfileExport(new ProfileExport.Wish(profile, everybody, override), way).run(desk);
    }
}
