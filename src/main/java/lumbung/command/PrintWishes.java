package lumbung.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.register.editing.Vocabulary;
import lumbung.report.Form;
import lumbung.report.PageRange;
import lumbung.report.Paper;
import lumbung.report.Press;
import lumbung.report.Report;
import lumbung.settings.Printing;
import picocli.CommandLine.Option;

/** On what to print, and where to. */
final class PrintWishes {
    private static final Set<String> PRINTER = Set.of("printer", "pencetak");

    @Option(names = "--form", paramLabel = "80|32|html", descriptionKey = "paper.form")
    private String form = "80";

    @Option(names = "--pages", paramLabel = "2-3", descriptionKey = "paper.pages")
    private String pages = "";

    @Option(names = "--to", paramLabel = "FILE|printer", required = true, descriptionKey = "paper.to")
    private String to = "";

    @Option(names = "--printer", paramLabel = "PROGRAM", descriptionKey = "paper.printer")
    private String printer = "";

    @Option(names = "--lines", paramLabel = "N", descriptionKey = "paper.lines")
    private int lines;

    @Option(names = "--unicode", descriptionKey = "paper.unicode")
    private boolean unicode;

    @Option(names = "--crlf", descriptionKey = "paper.crlf")
    private boolean crlf;

    @Option(names = "--purpose", paramLabel = "PURPOSE", descriptionKey = "paper.purpose")
    private String purpose = "";

    @Option(names = "--replace", descriptionKey = "paper.replace")
    private boolean replace;

    /** Whether it is laid out with room for many columns. */
    boolean isWide() {
        return Form.of(form).filter(Form.HTML::equals).isPresent();
    }

    /** Prints a report and tells what came of it. */
    Outcome<Integer> print(Report report, Desk desk) {
        return print(report, Purpose.MEETING, desk);
    }

    /** The same of what is also told to other programs. */
    Outcome<Integer> copy(Report report, Desk desk) {
        return printed(report, Purpose.MEETING, desk)
                .then(printed -> told(printed, Json.object("copy", DocumentJson.of(report.document())), desk));
    }

    /**
     * The same.
     *
     * @param usual what it is for, where nobody said
     */
    Outcome<Integer> print(Report report, Purpose usual, Desk desk) {
        return printed(report, usual, desk).then(printed -> told(printed, Map.of(), desk));
    }

    private Outcome<Press.Printed> printed(Report report, Purpose usual, Desk desk) {
        return paper(Printing.of(desk.session().home()))
                .then(paper -> Said.or(purpose, usual, PrintWishes::reason)
                        .then(why -> target().then(target -> new Press(desk.session(), desk.texts())
                                .print(new Press.Order(report, paper, why, () -> false), target))));
    }

    private Outcome<Paper> paper(Printing here) {
        Optional<Form> known = Form.of(form);
        if (known.isEmpty()) {
            return Outcome.refused("print.refused.form", form);
        }
        Optional<String> program = printer.isBlank() ? here.command() : Optional.of(printer.strip());
        int page = lines == 0 ? here.lines() : lines;
        return PageRange.of(pages)
                .map(range -> new Paper(
                        known.get(),
                        range,
                        new Printing(program, page, here.ascii() && !unicode, here.carriageReturns() || crlf)));
    }

    private static Outcome<Purpose> reason(String purpose) {
        return Vocabulary.PURPOSES
                .find(purpose)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused("register.refused.choice", purpose, Vocabulary.PURPOSES.list()));
    }

    private Outcome<Press.Target> target() {
        return PRINTER.contains(to.toLowerCase(Locale.ROOT))
                ? Outcome.done(Press.Target.PRINTER)
                : ImportList.path(to).map(file -> new Press.Target(Optional.of(file), replace));
    }

    private Outcome<Integer> told(Press.Printed printed, Map<String, Object> more, Desk desk) {
        Map<String, Object> json = Json.object("to", to, "pages", printed.pages(), "people", printed.people());
        json.putAll(more);
        return desk.answer(() -> json, () -> List.of(desk.say("print.done", printed.pages(), to)));
    }
}
