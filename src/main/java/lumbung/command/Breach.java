package lumbung.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lumbung.broadcast.ExportRecord;
import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.register.SendingPhone;
import lumbung.report.BreachSheet;
import lumbung.report.Loss;
import lumbung.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A sheet for what was lost: what was on it, of whom, and what to tell to whom within 3 x 24 hours. */
@Command(name = "breach")
final class Breach implements Task {
    private static final int MOST = 100_000;

    @Option(names = "--export", paramLabel = "ID")
    private List<String> exports = List.of();

    @Option(names = "--since", paramLabel = "DATE")
    private String since = "";

    @Option(
            names = {"--hp", "--phone"},
            paramLabel = "PHONE")
    private String phone = "";

    @Option(names = "--backup")
    private boolean backup;

    @Option(names = "--pc")
    private boolean pc;

    @Option(names = "--noticed", paramLabel = "TIME")
    private String noticed = "";

    @Option(names = "--how", paramLabel = "TEXT")
    private String how = "";

    @Option(names = "--handling", paramLabel = "TEXT")
    private String handling = "";

    @Mixin
    private final PrintWishes wishes = new PrintWishes();

    @Override
    public Outcome<Integer> run(Desk desk) {
        Outcome<Instant> when = noticed.isEmpty()
                ? Outcome.done(desk.session().clock().instant())
                : Moments.read(noticed, desk.session().clock());
        return when.then(at -> report(new BreachSheet.Told(at, how, handling), desk))
                .then(report -> wishes.print(report, Purpose.ORDER, desk));
    }

    private Outcome<Report> report(BreachSheet.Told told, Desk desk) {
        BreachSheet sheet = new BreachSheet(desk.session(), desk.texts());
        if (backup || pc) {
            return Outcome.done(sheet.of(pc ? Loss.PC : Loss.BACKUP, told));
        }
        if (!phone.isEmpty()) {
            return desk.session().people().directory().sendingPhones().stream()
                    .filter(this::isMeant)
                    .findFirst()
                    .map(it -> Outcome.done(sheet.phone(it, told)))
                    .orElseGet(() -> Outcome.refused("rights.refused.phone", phone));
        }
        if (!since.isEmpty()) {
            return Moments.day(since, desk.session().clock())
                    .map(from -> sheet.exports(
                            all(desk).stream()
                                    .filter(it -> !it.at().isBefore(from))
                                    .toList(),
                            told));
        }
        List<ExportRecord> meant = new ArrayList<>();
        for (ExportRecord export : all(desk)) {
            if (exports.contains(Long.toString(export.id()))) {
                meant.add(export);
            }
        }
        return meant.isEmpty()
                ? Outcome.refused("rights.refused.export", String.join(", ", exports))
                : Outcome.done(sheet.exports(meant, told));
    }

    private boolean isMeant(SendingPhone it) {
        String digits = phone.replaceAll("\\D", "").replaceFirst("^0", "62");
        return it.label().equalsIgnoreCase(phone)
                || (!digits.isEmpty() && it.e164().substring(1).equals(digits));
    }

    private static List<ExportRecord> all(Desk desk) {
        return desk.session().broadcasts().exports(MOST);
    }
}
