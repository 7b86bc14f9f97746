package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Promise;
import lumbung.message.Message;
import lumbung.message.Outcome;

/**
 * The fields of a promise.
 *
 * @param before as it is kept; empty for a new one
 * @param personId to whom; 0 where it is typed
 * @param concernId the concern for which it is made; 0 for none
 * @param who what the person is called
 */
record PromiseFields(Optional<Promise> before, long personId, long concernId, String who) implements KeepForm.What {
    static PromiseFields fresh(long personId, long concernId) {
        return new PromiseFields(Optional.empty(), personId, concernId, "");
    }

    static PromiseFields of(Promise promise) {
        return new PromiseFields(Optional.of(promise), promise.personId(), promise.concernId(), "");
    }

    @Override
    public Message name() {
        Message label = Message.of("care.kind.PROMISE");
        return who.isEmpty() ? label : Message.of("caring.to", label, who);
    }

    @Override
    public Object key() {
        return "promise " + before.map(Promise::id).orElse(0L) + " " + personId + " " + concernId;
    }

    @Override
    public PromiseFields at(Desk desk) {
        return new PromiseFields(before, personId, concernId, Caring.name(personId, desk));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        CareRows rows = new CareRows(desk);
        if (personId == 0) {
            rows.and("person", WhoField.EMPTY);
        }
        rows.text("words", before.map(Promise::words).orElse(""))
                .day(
                        "due",
                        before.map(it -> it.days().due()).orElse(desk.today().plusDays(1)));
        return before.isPresent()
                ? rows.rows()
                : rows.business(Caring.business(personId, desk)).rows();
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        Outcome<Promise> kept = before.isPresent()
                ? read.day("due").then(due -> Caring.promises(desk).move(before.get(), read.text("words"), due))
                : read.person(personId)
                        .then(person -> read.business()
                                .then(business -> read.day("due")
                                        .then(due -> Caring.promises(desk)
                                                .make(Promise.of(
                                                        person,
                                                        business,
                                                        concernId,
                                                        read.text("words"),
                                                        new Promise.Days(desk.today(), due))))));
        return kept.map(it -> CareView.start());
    }
}
