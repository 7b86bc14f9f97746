package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Round;
import lumbung.care.round.Rounds;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.search.Selection;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/**
 * The fields of a new round of visits. N12.
 *
 * @param marked who is on it; empty where a query says so
 * @param query with which the form begins
 */
public record RoundFields(Optional<Selection> marked, String query) implements KeepForm.What {
    static RoundFields of(String query) {
        return new RoundFields(Optional.empty(), query);
    }

    /** The form of one to those who are marked. */
    public static View form(Selection marked) {
        return KeepForm.of(new RoundFields(Optional.of(marked), ""));
    }

    /** The form of one to those whom a query finds. */
    public static View form(String query) {
        return KeepForm.of(of(query));
    }

    @Override
    public Message name() {
        return marked.filter(it -> it.size() >= 0)
                .map(it -> Message.of("round.new.marked", it.size()))
                .orElse(Message.of("round.new"));
    }

    @Override
    public Object key() {
        return getClass();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        List<FormRow> rows = new ArrayList<>();
        rows.add(row(0, "name", TextField.EMPTY));
        if (marked.isEmpty()) {
            rows.add(row(1, "query", QueryField.of(query)));
        }
        rows.add(row(2, "day", DateField.of(desk.today().toString(), desk.today())));
        rows.add(row(3, "goers", TextField.EMPTY));
        rows.add(row(
                4,
                "business",
                SegmentFields.business(Caring.business(0, desk), desk.people().directory())));
        return rows;
    }

    private static FormRow row(int at, String name, FormField field) {
        return Filling.row(at, "round.", name, field);
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        Rounds rounds = new Rounds(desk.ledger(), desk.people(), desk.session().finder(), Caring.by(desk));
        if (marked.isEmpty() && typed.text("query").isBlank()) {
            return Outcome.refused(Refusal.at("query", "round.refused.whom"));
        }
        Selection whom = marked.orElseGet(() -> Selection.all(typed.text("query")));
        return read.business()
                .then(business -> read.day("day")
                        .then(day -> rounds.make(Round.of(business, read.text("name"), day, read.text("goers")), whom)))
                .map(it -> RoundView.of(it.id()));
    }
}
