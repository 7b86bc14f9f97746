package lumbung.workbench.view;

import java.util.List;
import lumbung.care.kept.Concern;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** The fields of the answer to a complaint or an idea, with texts to choose from: R093, R099. */
record AnswerFields(Concern concern, String who) implements KeepForm.What {
    static AnswerFields of(Concern concern) {
        return new AnswerFields(concern, "");
    }

    @Override
    public Message name() {
        Message label = Message.of("caring.answer");
        return who.isEmpty() ? label : Message.of("caring.to", label, who);
    }

    @Override
    public Object key() {
        return "answer " + concern.id();
    }

    @Override
    public AnswerFields at(Desk desk) {
        return new AnswerFields(concern, Caring.name(concern.personId(), desk));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        String before = concern.handling().answer().map(Concern.Answer::words).orElse("");
        return new CareRows(desk)
                .text("answer", before)
                .ready(concern.personId(), concern.businessId())
                .rows();
    }

    @Override
    public Filling proposing(Filling typed) {
        return Replies.taken(typed, "answer");
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        return Caring.concerns(desk)
                .answer(concern, typed.text("answer").strip())
                .map(it -> ConcernView.of(it.id()));
    }
}
