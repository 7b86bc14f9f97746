package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Decision;
import lumbung.register.Term;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/** What a meeting decided about a rule: its number, its date, the votes, from when until when it holds. */
record DecisionFields(KeptRule rule) implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("rule.deciding", rule.rule().name());
    }

    @Override
    public Object key() {
        return "decide rule " + rule.number();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Term dates = rule.rule().when().dates();
        return List.of(
                row(0, "number", TextField.EMPTY),
                row(1, "on", DateField.of(desk.today().toString(), desk.today())),
                row(2, "votes", TextField.of(Decision.Votes.MUFAKAT)),
                row(3, "from", DateField.of(text(dates.since()), desk.today())),
                row(4, "until", DateField.of(text(dates.until()), desk.today())));
    }

    static FormRow row(int at, String name, FormField field) {
        return Filling.row(at, "rule.decision.", name, field);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        return day(typed, "on", desk)
                .then(on -> votes(typed.text("votes"))
                        .then(votes -> Decision.of(typed.text("number").strip(), on.orElse(desk.today()), votes))
                        .then(decision -> term(typed, desk)
                                .then(term ->
                                        new Trade(desk.session()).decisions().approve(rule, decision, term))))
                .map(kept -> RuleView.of(kept.number()));
    }

    /** Mufakat where nothing is typed. */
    static Outcome<Decision.Votes> votes(String text) {
        return (text.isBlank() ? Optional.of(Decision.Votes.mufakat()) : Decision.Votes.read(text))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("votes", "rule.decision.wrong.votes")));
    }

    private static Outcome<Term> term(Filling typed, Desk desk) {
        return day(typed, "from", desk).then(from -> day(typed, "until", desk).map(until -> new Term(from, until)));
    }

    /** The day in a field; refused where something else stands there. */
    static Outcome<Optional<LocalDate>> day(Filling typed, String field, Desk desk) {
        DateField written = DateField.of(typed.text(field), desk.today());
        return typed.text(field).isBlank() || written.day().isPresent()
                ? Outcome.done(written.day())
                : Outcome.refused(Refusal.at(field, "pricing.typed.day"));
    }
}
