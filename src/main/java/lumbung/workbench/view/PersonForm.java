package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.register.Area;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.editing.Parts;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.FormField;

/**
 * A person being typed.
 *
 * @param sheet what is typed, as the register's fields read it
 * @param form the same, field by field
 */
record PersonForm(PersonSheet sheet, Form form) {
    private static final FormPainter PAINTER = new FormPainter(16);
    private static final int FOUND = 6;

    /** What a check found, for the text it was made for. */
    record Verdict(int line, String text, Editing.Check check) implements Event.Answer {}

    /** Those whom letters may mean. */
    record Found(String letters, List<ChoiceField.Option> options) implements Event.Answer {}

    static PersonForm of(PersonSheet sheet) {
        return new PersonForm(sheet, Form.of(PersonRows.of(sheet)));
    }

    boolean dirty() {
        return sheet.changed();
    }

    boolean atEnd() {
        return form.atEnd();
    }

    PersonForm next() {
        return with(form.next());
    }

    /** With the keyboard in the field that is meant. */
    PersonForm aimed(Aim aim) {
        return with(form.at(form.find("", aim.line(sheet)).orElse(form.focus())));
    }

    PersonForm opened() {
        return with(form.opened());
    }

    private PersonForm with(Form other) {
        return new PersonForm(sheet, other);
    }

    /** Whether a key that usually leaves the form means something in it. */
    boolean holds(Key key) {
        return form.current().field().holds(key);
    }

    /** Whether a text differs, so that it should be checked. */
    boolean changedFrom(PersonForm other) {
        return !sheet.lines().equals(other.sheet.lines());
    }

    /** What there is to look up after a change: whether it is right, and whom it may mean. */
    List<Effect> checks(PersonForm before) {
        List<Effect> all = new ArrayList<>();
        for (int at = 0; at < sheet.lines().size(); at++) {
            PersonSheet.Line line = sheet.lines().get(at);
            if (at >= before.sheet.lines().size()
                    || !line.equals(before.sheet.lines().get(at))) {
                all.add(check(at));
            }
        }
        if (looking()
                && form.current().field() instanceof ChoiceField who
                && who.taken().isEmpty()) {
            all.add(find(who.text(), sheet.known().directory()));
        }
        return all;
    }

    /** Whether a name of the register is being looked up. */
    boolean looking() {
        return kind() == Parts.Kind.PERSON;
    }

    private Effect check(int line) {
        PersonSheet only = sheet.only(line);
        String text = sheet.lines().get(line).text();
        String name = sheet.lines().get(line).field().name();
        return new Effect.Run(
                (desk, progress) -> new Verdict(line, text, desk.editing().check(only, name)));
    }

    static Effect find(String letters, Directory directory) {
        return new Effect.Look((desk, progress) -> {
            List<Card> cards = letters.isBlank() ? List.of() : desk.search().find(letters, FOUND);
            return new Found(
                    letters,
                    cards.stream()
                            .map(card -> PersonOptions.found(card, letters, directory))
                            .toList());
        });
    }

    private Parts.Kind kind() {
        int group = form.group();
        int part = form.group(group).indexOf(form.current());
        return sheet.lines().get(group).parts().all().get(part).kind();
    }

    PersonForm update(Event event) {
        if (event instanceof Event.Typed typed) {
            return changed(form.typed(typed.key()));
        }
        if (event instanceof Event.Pasted pasted) {
            return pasted(pasted.text());
        }
        if (event instanceof Verdict verdict) {
            return judged(verdict);
        }
        if (event instanceof Found found && form.current().field() instanceof ChoiceField who) {
            return who.text().equals(found.letters) ? with(form.with(who.among(found.options))) : this;
        }
        return this;
    }

    PersonForm clicked(Event.Clicked clicked, Event.Sized room) {
        return with(form.at(FormPainter.pointed(form, clicked.row(), room)));
    }

    /** Of several lines each is a value where there may be many. */
    private PersonForm pasted(String text) {
        PersonForm pasted = changed(form.pasted(text));
        List<String> lines = Form.lines(text);
        boolean many = sheet.lines().get(form.group()).field().many()
                && form.current().key().place() == FormRow.Place.LEAD
                && pasted.form.current().wrong().isEmpty();
        for (int at = 1; many && at < lines.size(); at++) {
            PersonForm below = pasted.with(pasted.form.at(pasted.lead(pasted.form.group() + 1)));
            pasted = below.changed(below.form.pasted(lines.get(at)));
        }
        return pasted;
    }

    private int lead(int group) {
        return form.find("", group).orElse(form.focus());
    }

    /** The form after a key, and the sheet with what that wrote into its line. */
    private PersonForm changed(Form typed) {
        int group = form.group();
        Form next = kind() == Parts.Kind.PHONE ? Renumbering.of(sheet, group).done(typed) : typed;
        String before = written(form, group);
        String after = written(next, group);
        // An area that is taken may be called as it was typed, and still says more: the address around it.
        Optional<Area> area =
                next.rows().get(form.focus()).equals(form.current()) ? Optional.empty() : area(form, next);
        if (area.isPresent()) {
            return living(next, area.get());
        }
        return after.equals(before)
                ? with(next)
                : new PersonForm(sheet.with(group, after), next).grown(group).narrowed();
    }

    private String written(Form of, int group) {
        return sheet.lines()
                .get(group)
                .parts()
                .together(
                        of.group(group).stream().map(row -> row.field().text()).toList());
    }

    /** The area that was taken from the list: its whole address is known then. */
    private Optional<Area> area(Form before, Form after) {
        FormField field = after.rows().get(before.focus()).field();
        return kind() == Parts.Kind.AREA && field instanceof ChoiceField choice
                ? choice.taken().flatMap(option -> {
                    Directory directory = sheet.known().directory();
                    return directory.areas().stream()
                            .filter(area -> PersonOptions.area(area, directory).equals(option))
                            .findFirst();
                })
                : Optional.empty();
    }

    private PersonForm living(Form next, Area area) {
        List<Area> path = sheet.known().directory().path(area.id());
        PersonSheet moved = sheet;
        for (int at = 0; at < sheet.lines().size(); at++) {
            if (sheet.lines().get(at).isArea()) {
                int level = PersonRows.level(sheet, at);
                Optional<Area> here =
                        path.stream().filter(it -> it.level() == level).findFirst();
                boolean stays = here.isEmpty() && level > area.level();
                moved = stays ? moved : moved.with(at, here.map(Area::name).orElse(""));
            }
        }
        return new PersonForm(moved, next).narrowed();
    }

    /** A value more leaves room for one more. */
    private PersonForm grown(int group) {
        PersonSheet.Line line = sheet.lines().get(group);
        boolean full = line.field().many()
                && sheet.lines().stream()
                        .noneMatch(other -> other.field().equals(line.field())
                                && other.text().isBlank());
        if (!full) {
            return this;
        }
        PersonSheet more = sheet.grown(group + 1, new PersonSheet.Line(line.field(), line.parts(), "", ""));
        return new PersonForm(more, form.inserted(group + 1, PersonRows.of(more, group + 1)));
    }

    /** The fields of the address as the sheet has them, each offering what lies within those above. */
    private PersonForm narrowed() {
        Form next = form;
        for (int at = 0; at < sheet.lines().size(); at++) {
            int row = form.find("", at).orElseThrow();
            boolean typing = row == form.focus()
                    && written(form, at).equals(sheet.lines().get(at).text());
            if (sheet.lines().get(at).isArea() && !typing) {
                next = next.with(
                        row,
                        FormRow.of(
                                form.rows().get(row).key(),
                                PersonRows.of(sheet, at).get(0).field()));
            }
        }
        return with(next);
    }

    private PersonForm judged(Verdict verdict) {
        boolean other = verdict.line >= sheet.lines().size()
                || !sheet.lines().get(verdict.line).text().equals(verdict.text);
        if (other) {
            return this;
        }
        boolean wrong = verdict.check.wrong().isPresent();
        Optional<Message> said = wrong ? verdict.check.wrong() : verdict.check.remark();
        return with(form.judged(form.find("", verdict.line).orElseThrow(), said, wrong));
    }

    /** The field that was refused, with the reason, under the keyboard. */
    PersonForm refused(PersonView.Refused refused) {
        return form.find(refused.place(), -1)
                .map(at -> with(form.at(firstWrong(refused, at))))
                .map(there -> there.with(there.form.judged(there.form.focus(), Optional.of(refused.reason()), true)))
                .orElse(this);
    }

    /** Of several values of the name that was refused, the one that is known to be wrong. */
    private int firstWrong(PersonView.Refused refused, int otherwise) {
        for (int at = 0; at < form.rows().size(); at++) {
            FormRow row = form.rows().get(at);
            if (row.key().name().equals(refused.place()) && row.serious()) {
                return at;
            }
        }
        return otherwise;
    }

    void draw(Canvas canvas, Scene scene) {
        PAINTER.draw(canvas, form, scene);
    }
}
