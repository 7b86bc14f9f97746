package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.ChoiceField;

/**
 * To which business somebody is sent, and what for: R107.
 *
 * @param who what the person is called
 */
record SignpostFields(long personId, String who) implements KeepForm.What {
    static SignpostFields of(long personId) {
        return new SignpostFields(personId, "");
    }

    @Override
    public Message name() {
        Message label = Message.of("workbench.action.point");
        return who.isEmpty() ? label : Message.of("caring.of", label, who);
    }

    @Override
    public Object key() {
        return "point " + personId;
    }

    @Override
    public SignpostFields at(Desk desk) {
        return new SignpostFields(personId, Caring.name(personId, desk));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        return new CareRows(desk)
                .and("pointed", ChoiceField.of("", businesses(desk)))
                .text("wants", "")
                .rows();
    }

    private static List<ChoiceField.Option> businesses(Desk desk) {
        return Shops.of(desk).stream()
                .map(it -> PersonOptions.person(it.id(), it.name()))
                .toList();
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return read.chosen("pointed")
                .then(id -> desk.people().directory().businesses().stream()
                        .filter(it -> String.valueOf(it.id()).equals(id))
                        .findFirst()
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(Refusal.at("pointed", "care.refused.whither"))))
                .then(business -> desk.people()
                        .card(personId)
                        .map(card -> Caring.signpost(desk).point(card, business, read.text("wants")))
                        .orElseGet(() -> Outcome.refused("care.refused.nobody")))
                .fold(
                        done -> Outcome.done(PersonView.of(personId)),
                        refusal -> Outcome.refused(
                                refusal.place().equals("business")
                                        ? new Refusal("pointed", refusal.reason())
                                        : refusal));
    }
}
