package lumbung.command;

import java.util.List;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** All commands there are, with their help in one language. */
final class Tree {
    private Tree() {}

    /** Every command. */
    static CommandLine of(Globals globals, Language language) {
        return made(globals, language, all());
    }

    /** Those that the words can mean, since making them all ready takes longer than most do; all where none is among them. */
    static CommandLine of(Globals globals, Language language, List<String> words) {
        List<Object> meant =
                all().stream().filter(task -> words.contains(name(task))).toList();
        boolean needsAll = meant.isEmpty() || meant.stream().anyMatch(CompletionScript.class::isInstance);
        return made(globals, language, needsAll ? all() : meant);
    }

    private static String name(Object task) {
        return task.getClass().getAnnotation(Command.class).name();
    }

    private static List<Object> all() {
        return Stream.of(people(), broadcasts(), trade(), care(), house())
                .flatMap(List::stream)
                .toList();
    }

    private static CommandLine made(Globals globals, Language language, List<Object> tasks) {
        CommandLine line = new CommandLine(globals);
        tasks.forEach(line::addSubcommand);
        HelpTexts texts = new HelpTexts(language);
        line.setResourceBundle(texts);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpLongOptionsMaxWidth(28);
        line.setOptionsCaseInsensitive(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        line.setOverwrittenOptionsAllowed(true);
        // A query's words may begin with a sign: -promo:tidak.
        line.setUnmatchedOptionsArePositionalParams(true);
        synopsis(line, texts);
        return line;
    }

    private static List<Object> people() {
        return List.of(
                new ImportList(),
                new Find(),
                new Show(),
                new WhereUsed(),
                new PathBetween(),
                new Add(),
                new Edit(),
                new DuplicateList(),
                new MergePeople(),
                new Distinguish(),
                new Check(),
                new Delete(),
                new CopyPerson(),
                new Breach(),
                new RetentionList(),
                new Erase());
    }

    private static List<Object> broadcasts() {
        return List.of(
                new SegmentList(),
                new TemplateList(),
                new ProfileList(),
                new ExportList(),
                new BroadcastList(),
                new ChatWith(),
                new Poster(),
                new SavedList());
    }

    private static List<Object> trade() {
        return List.of(new ProductList(), new PriceList(), new OrderList(), new TodayList(), new ValueShow());
    }

    private static List<Object> care() {
        return List.of(
                new LogList(),
                new ComplaintList(),
                new PromiseList(),
                new TodoList(),
                new VisitList(),
                new OfferList(),
                new ReferralList(),
                new AmbassadorList(),
                new IndicatorList(),
                new PointsList(),
                new VoucherList(),
                new CardPrint(),
                new ProgrammeList(),
                new MeetingList(),
                new BookPrint(),
                new ReportList());
    }

    private static List<Object> house() {
        return List.of(
                new Print(),
                new Undo(),
                new Redo(),
                new History(),
                new ChangeList(),
                new Difference(),
                new Revert(),
                new SelfCheckShow(),
                new NoteToNext(),
                new HandoverList(),
                new Journal(),
                new BackUp(),
                new BackupList(),
                new Restore(),
                new Archive(),
                new Encrypt(),
                new ClerkList(),
                new SettingList(),
                new AreaList(),
                new CommunityList(),
                new BusinessList(),
                new KeyList(),
                new ShellCommand(),
                new CompletionScript());
    }

    private static void synopsis(CommandLine line, HelpTexts texts) {
        CommandSpec spec = line.getCommandSpec();
        StringBuilder words = new StringBuilder(spec.qualifiedName());
        spec.positionalParameters().forEach(it -> words.append(' ').append(it.paramLabel()));
        if (!spec.subcommands().isEmpty()) {
            words.append(' ').append(texts.getString("action"));
        }
        words.append(' ').append(texts.getString("rest"));
        spec.usageMessage().customSynopsis(words.toString()).sortOptions(false);
        line.getSubcommands().values().forEach(below -> synopsis(below, texts));
    }
}
