package lumbung.workbench.view;

import java.util.List;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.kept.KeptRule;
import lumbung.workbench.widget.DateField;

/** Until when a rule that was decided still prices. */
record EndFields(KeptRule rule) implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("rule.ending", rule.rule().name());
    }

    @Override
    public Object key() {
        return "end rule " + rule.id();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        return List.of(DecisionFields.row(0, "last", DateField.of(desk.today().toString(), desk.today())));
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        return DecisionFields.day(typed, "last", desk)
                .then(day -> new Trade(desk.session()).decisions().end(rule, day.orElse(desk.today())))
                .map(kept -> RuleView.of(kept.number()));
    }
}
