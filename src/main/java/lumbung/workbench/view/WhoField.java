package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.FormField;

/** Somebody of the register, found as one types the name or the number. */
record WhoField(ChoiceField field) implements FormField {
    private static final int HITS = 5;

    static final WhoField EMPTY = new WhoField(ChoiceField.of("", List.of()));

    /** With somebody in it; with nobody for 0. */
    static WhoField of(long personId, Desk desk) {
        return desk.people()
                .card(personId)
                .map(card -> new ChoiceField.Option(
                        String.valueOf(personId),
                        Strip.literal(card.person().naming().shown()),
                        List.of()))
                .map(it -> new WhoField(ChoiceField.of(it.value(), List.of(it))))
                .orElse(EMPTY);
    }

    /** Who is meant by some letters. */
    record Found(String letters, List<ChoiceField.Option> people) implements Event.Answer {}

    /** What is to be looked for after a change of it; nothing where the letters are the same. */
    Optional<Effect> asking(String before) {
        String letters = letters();
        return letters.isBlank() || letters.equals(before) ? Optional.empty() : Optional.of(find(letters));
    }

    private static Effect find(String letters) {
        return new Effect.Look((desk, progress) -> new Found(
                letters,
                desk.search().find(letters, HITS).stream()
                        .map(card ->
                                PersonOptions.found(card, letters, desk.people().directory()))
                        .toList()));
    }

    /** With who was found, unless something else is typed by now. */
    WhoField found(Found found) {
        return found.letters.equals(letters()) ? new WhoField(field.among(found.people)) : this;
    }

    private String letters() {
        return field.taken().isPresent() ? "" : field.typed().text();
    }

    /** The person; refused where nobody is meant, or several may be. */
    Outcome<Long> read(Desk desk, String place) {
        if (field.taken().isPresent()) {
            return Outcome.done(Long.parseLong(field.text()));
        }
        String name = letters().strip();
        if (name.isEmpty()) {
            return Outcome.refused(Refusal.at(place, "care.refused.nobody"));
        }
        List<Card> found = desk.search().find(name, 2);
        boolean one = found.size() == 1
                || (!found.isEmpty() && found.get(0).person().naming().shown().equalsIgnoreCase(name));
        return one
                ? Outcome.done(found.get(0).id())
                : Outcome.refused(
                        Refusal.at(place, found.isEmpty() ? "selling.wrong.buyer" : "selling.wrong.several", name));
    }

    @Override
    public FormField typed(Key key) {
        return new WhoField(field.typed(key));
    }

    @Override
    public FormField pasted(String line) {
        return new WhoField(field.pasted(line));
    }

    @Override
    public String text() {
        return field.text();
    }

    @Override
    public Message said() {
        return field.said();
    }

    @Override
    public boolean holds(Key key) {
        return field.holds(key);
    }

    @Override
    public FormField left(Key by) {
        return new WhoField(field.left(by));
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        field.draw(row, texts, focused);
    }

    @Override
    public int below() {
        return field.below();
    }

    @Override
    public void drawBelow(Canvas canvas, Texts texts) {
        field.drawBelow(canvas, texts);
    }
}
