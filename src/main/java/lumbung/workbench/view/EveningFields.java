package lumbung.workbench.view;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/** The messages of an evening, several people in one form, kept as one operation. */
record EveningFields() implements KeepForm.What {
    static final EveningFields BLANK = new EveningFields();
    private static final String WHO = "person";
    private static final String CAME = "came";
    private static final String REPLIED = "replied";
    private static final String WORDS = "said";

    @Override
    public Message name() {
        return Message.of("caring.evening");
    }

    @Override
    public Object key() {
        return getClass();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        List<FormRow> rows = new ArrayList<>(line(0));
        rows.addAll(new CareRows(desk)
                .business(Caring.business(0, desk)).rows().stream()
                        .map(it -> it.in(1))
                        .toList());
        return rows;
    }

    /** Who wrote, when, when it was answered, and what. */
    private static List<FormRow> line(int at) {
        return List.of(
                row(at, WHO, FormRow.Place.LEAD, WhoField.EMPTY),
                row(at, CAME, FormRow.Place.PART, TextField.EMPTY),
                row(at, REPLIED, FormRow.Place.PART, TextField.EMPTY),
                row(at, WORDS, FormRow.Place.PART, TextField.EMPTY));
    }

    private static FormRow row(int at, String name, FormRow.Place place, FormField field) {
        Message label = Message.of("caring.field.".concat(name));
        Message about = Message.of("caring.about.".concat(name));
        String said = place == FormRow.Place.LEAD ? "" : "caring.said.".concat(name);
        return FormRow.of(new FormRow.Key(name + at, at, place, label, said, about), field);
    }

    private static int lines(Filling typed) {
        return (int) typed.form().rows().stream()
                .filter(it -> it.key().name().startsWith(WHO))
                .count();
    }

    /** There is always one more empty line. */
    @Override
    public Filling proposing(Filling typed) {
        int lines = lines(typed);
        return typed.text(WHO + (lines - 1)).isBlank()
                ? typed
                : typed.with(typed.form().inserted(lines, line(lines)));
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        Outcome<Long> business = read.business();
        List<Touch> touches = new ArrayList<>();
        for (int at = 0; at < lines(typed) && business.isDone(); at++) {
            if (!typed.text(WHO + at).isBlank()) {
                Outcome<Touch> touch = touch(read, at, business.get());
                if (!touch.isDone()) {
                    return touch.map(it -> CareView.start());
                }
                touches.add(touch.get());
            }
        }
        return business.then(it -> touches.isEmpty()
                        ? Outcome.refused(Refusal.at(WHO + 0, "care.refused.nobody"))
                        : Caring.touches(desk).noteAll(touches))
                .map(it -> CareView.start());
    }

    private static Outcome<Touch> touch(CareTyped read, int at, long business) {
        Touch.Manner manner = new Touch.Manner(TouchKind.CHAT, Direction.IN, Medium.WHATSAPP);
        return read.person(WHO + at)
                .then(person -> read.moment(CAME + at)
                        .then(came -> read.moment(REPLIED + at).then(replied -> {
                            LocalDateTime when = came.or(() -> replied).orElse(Caring.now(read.desk()));
                            Touch touch = Touch.of(person, business, when, manner, read.text(WORDS + at));
                            return answered(touch, replied, at);
                        })));
    }

    private static Outcome<Touch> answered(Touch touch, Optional<LocalDateTime> replied, int at) {
        if (replied.isEmpty()) {
            return Outcome.done(touch);
        }
        return replied.get().isBefore(touch.at())
                ? Outcome.refused(Refusal.at(REPLIED + at, "care.refused.reply"))
                : Outcome.done(touch.answered(replied.get(), ""));
    }
}
