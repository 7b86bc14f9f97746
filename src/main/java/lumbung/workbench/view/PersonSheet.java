package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Typed;
import lumbung.register.editing.Verb;

/**
 * A person as typed, line by line.
 *
 * @param before the person as read; somebody new has the id 0
 * @param lines the fields in the order of a form; one of many values has a line for each, and an empty one
 */
public record PersonSheet(Entry before, List<PersonSheet.Line> lines) {
    /**
     * A line of the form.
     *
     * @param was the text as it was read
     * @param text the text as it stands
     */
    public record Line(Field.Key field, String was, String text) {
        boolean changed() {
            return !was.equals(text.strip());
        }

        private void typed(List<Typed> all) {
            String name = field.name();
            if (!field.many()) {
                all.add(new Typed(name, Verb.SET, text));
                return;
            }
            if (!was.isEmpty()) {
                all.add(new Typed(name, Verb.REMOVE, was));
            }
            if (!text.isBlank()) {
                all.add(new Typed(name, Verb.ADD, text));
            }
        }
    }

    /** What was typed, line by line; nothing for a line that is as it was. */
    public List<Typed> typed() {
        List<Typed> all = new ArrayList<>();
        for (Line line : lines) {
            if (line.changed()) {
                line.typed(all);
            }
        }
        return List.copyOf(all);
    }

    /** The sheet with only this line's change, to see whether it is right. */
    public PersonSheet only(int line) {
        return new PersonSheet(before, List.of(lines.get(line)));
    }

    public boolean changed() {
        return !typed().isEmpty();
    }

    PersonSheet with(int at, String text) {
        List<Line> other = new ArrayList<>(lines);
        Line line = lines.get(at);
        other.set(at, new Line(line.field, line.was, text));
        return new PersonSheet(before, List.copyOf(other));
    }
}
