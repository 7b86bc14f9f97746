package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import lumbung.access.SelfCheck;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.ChoiceField;

/** The six statements of a year, each to be given one of five answers: R106. */
record SelfCheckFields(int year) implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("caring.selfcheck.fill", Integer.toString(year));
    }

    @Override
    public Object key() {
        return "selfcheck " + year;
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Optional<SelfCheck> before = desk.session().selfChecks().all().stream()
                .filter(it -> it.year() == year)
                .findFirst();
        CareRows rows = new CareRows(desk);
        for (SelfCheck.Statement statement : SelfCheck.Statement.values()) {
            String score =
                    before.map(it -> Integer.toString(it.score(statement))).orElse("");
            rows.and(field(statement), ChoiceField.of(score, answers()));
        }
        return rows.rows();
    }

    private static String field(SelfCheck.Statement statement) {
        return "self.".concat(statement.name().toLowerCase(Locale.ROOT));
    }

    private static List<ChoiceField.Option> answers() {
        return IntStream.rangeClosed(SelfCheck.LEAST, SelfCheck.MOST)
                .mapToObj(Integer::toString)
                .map(it -> new ChoiceField.Option(it, Message.of("caring.selfcheck.answer." + it), List.of(it)))
                .toList();
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        List<Integer> scores = new ArrayList<>();
        for (SelfCheck.Statement statement : SelfCheck.Statement.values()) {
            String score = read.text(field(statement));
            if (!score.matches("[1-5]")) {
                return Outcome.refused(Refusal.at(field(statement), "caring.wrong.score"));
            }
            scores.add(Integer.parseInt(score));
        }
        return desk.session()
                .selfChecks()
                .keep(new SelfCheck(year, scores))
                .map(it -> ReportView.of(Report.SELF_CHECK));
    }
}
