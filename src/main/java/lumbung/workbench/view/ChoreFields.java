package lumbung.workbench.view;

import java.util.List;
import lumbung.care.kept.Chore;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.workbench.widget.ChoiceField;

/**
 * The fields of something to do on a day: a visit, a greeting, a story to post. R025, R033.
 *
 * @param personId with whom; 0 for nobody, or where it is typed
 * @param who what the person is called
 */
record ChoreFields(long personId, String who) implements KeepForm.What {
    static ChoreFields fresh(long personId) {
        return new ChoreFields(personId, "");
    }

    @Override
    public Message name() {
        Message label = Message.of("caring.chore");
        return who.isEmpty() ? label : Message.of("caring.of", label, who);
    }

    @Override
    public Object key() {
        return "chore " + personId;
    }

    @Override
    public ChoreFields at(Desk desk) {
        return new ChoreFields(personId, Caring.name(personId, desk));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Chore.Kind usual = personId == 0 ? Chore.Kind.OTHER : Chore.Kind.VISIT;
        CareRows rows = new CareRows(desk)
                .text("words", "")
                .and(
                        "kind",
                        ChoiceField.of(
                                usual.name(),
                                CareRows.words(Chore.Kind.typed().toArray(new Chore.Kind[0]), "care.chore.")))
                .day("due", desk.today().plusDays(1));
        if (personId == 0) {
            rows.and("whom", WhoField.EMPTY);
        }
        return rows.business(Caring.business(personId, desk)).rows();
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        boolean nobody = personId == 0 && read.text("whom").isEmpty();
        Outcome<Long> whom = personId != 0 || nobody ? Outcome.done(personId) : read.person("whom");
        return whom.then(person -> read.business()
                        .then(business -> read.day("due")
                                .then(due -> Caring.promises(desk)
                                        .add(Chore.of(person, business, kind(read), read.text("words"), due)))))
                .map(it -> CareView.start());
    }

    private static Chore.Kind kind(CareTyped read) {
        String word = read.text("kind");
        for (Chore.Kind kind : Chore.Kind.typed()) {
            if (kind.name().equals(word)) {
                return kind;
            }
        }
        return Chore.Kind.OTHER;
    }
}
