package lumbung.workbench.view;

import java.util.List;
import lumbung.care.kept.Touch;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** The fields of an answer to somebody who waits, with texts to choose from. */
record ReplyFields(Touch touch, String who) implements KeepForm.What {
    static ReplyFields of(Touch touch) {
        return new ReplyFields(touch, "");
    }

    @Override
    public Message name() {
        return Message.of("caring.to", Message.of("caring.reply"), who);
    }

    @Override
    public Object key() {
        return "reply " + touch.id();
    }

    @Override
    public ReplyFields at(Desk desk) {
        return new ReplyFields(touch, Caring.name(touch.personId(), desk));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        return new CareRows(desk)
                .and("asked", new SaidField(Strip.literal(touch.words())))
                .text("answer", "")
                .ready(touch.personId(), touch.businessId())
                .at()
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
        CareTyped read = new CareTyped(desk, typed);
        return read.at()
                .then(at -> Caring.touches(desk).answerAll(List.of(touch.id()), at, read.text("answer")))
                .<Outcome<View>>fold(kept -> Outcome.done(CareView.start()), no -> Outcome.refused(placed(no)));
    }

    /** What is wrong about the answer here can only be when it was. */
    private static Refusal placed(Refusal refusal) {
        return refusal.place().equals("reply") ? new Refusal("at", refusal.reason()) : refusal;
    }
}
