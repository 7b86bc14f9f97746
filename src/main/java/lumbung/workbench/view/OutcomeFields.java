package lumbung.workbench.view;

import java.util.List;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Mood;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** The fields of what came of something that was done: R033. */
record OutcomeFields(Chore chore) implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("caring.chore.done");
    }

    @Override
    public Object key() {
        return "outcome " + chore.id();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        return new CareRows(desk).mood(Mood.GLAD).text("outcome", "").rows();
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return Caring.promises(desk)
                .done(chore, read.mood(), read.text("outcome"))
                .map(it -> CareView.start());
    }
}
