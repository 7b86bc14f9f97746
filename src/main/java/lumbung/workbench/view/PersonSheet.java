package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import lumbung.register.Directory;
import lumbung.register.editing.Drafts;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Field;
import lumbung.register.editing.Parts;
import lumbung.register.editing.Typed;
import lumbung.register.editing.Verb;

/**
 * A person as typed, line by line.
 *
 * @param before the person as read; somebody new has the id 0
 * @param lines the fields in the order of a form; one of many values has a line for each, and an empty one
 * @param known what its fields can be completed with
 */
public record PersonSheet(Entry before, List<PersonSheet.Line> lines, PersonSheet.Known known) {
    /**
     * What fields can be completed with.
     *
     * @param names of the people that are tied to this one
     * @param lastArea where the person lives who was added last
     */
    public record Known(Directory directory, LocalDate today, Map<Long, String> names, OptionalLong lastArea) {
        /** With the names that another sheet knows. */
        Known and(Known other) {
            Map<Long, String> all = new HashMap<>(names);
            all.putAll(other.names);
            return new Known(directory, today, Map.copyOf(all), lastArea);
        }
    }

    /**
     * A line of the form.
     *
     * @param parts what its text is made of
     * @param was the text as it was read
     * @param text the text as it stands
     */
    public record Line(Field.Key field, Parts parts, String was, String text) {
        public boolean changed() {
            return !was.equals(text.strip());
        }

        Line with(String other) {
            return new Line(field, parts, was, other);
        }

        boolean isArea() {
            return parts.all().get(0).kind() == Parts.Kind.AREA;
        }

        private List<Typed> typed() {
            return field.many()
                    ? parts.typed(field.name(), was, text.strip())
                    : List.of(new Typed(field.name(), Verb.SET, text));
        }
    }

    /** What was typed, line by line; nothing for a line that is as it was. Who moves takes the whole new address. */
    public List<Typed> typed() {
        boolean moved = lines.stream().anyMatch(line -> line.isArea() && line.changed());
        List<Typed> all = new ArrayList<>();
        for (Line line : lines) {
            boolean goesAlong = moved && line.isArea() && !line.text.isBlank();
            if (line.changed() || goesAlong) {
                all.addAll(line.typed());
            }
        }
        return List.copyOf(all);
    }

    /** The sheet with only this line's change, to see whether it is right; an area is looked for within those above it. */
    public PersonSheet only(int at) {
        Line line = lines.get(at);
        List<Line> those = line.isArea() ? lines.stream().filter(Line::isArea).toList() : List.of(line);
        return new PersonSheet(before, those, known);
    }

    /** The sheet as if nothing had been typed into these lines. */
    public PersonSheet without(Collection<Integer> those) {
        List<Line> other = new ArrayList<>(lines);
        those.forEach(at -> other.set(at, lines.get(at).with(lines.get(at).was)));
        return new PersonSheet(before, List.copyOf(other), known);
    }

    /** The sheet with only these lines. */
    public PersonSheet onlyLines(Collection<Integer> those) {
        return new PersonSheet(before, those.stream().map(lines::get).toList(), known);
    }

    public boolean changed() {
        return lines.stream().anyMatch(Line::changed);
    }

    public boolean isNew() {
        return before.person().id() == 0;
    }

    PersonSheet with(int at, String text) {
        List<Line> other = new ArrayList<>(lines);
        other.set(at, lines.get(at).with(text));
        return new PersonSheet(before, List.copyOf(other), known);
    }

    /** With one more empty line for a field of many values. */
    PersonSheet grown(int at, Line empty) {
        List<Line> more = new ArrayList<>(lines);
        more.add(at, empty);
        return new PersonSheet(before, List.copyOf(more), known);
    }

    /** What was typed, to be kept until it is saved. */
    public List<Drafts.Line> draft() {
        return lines.stream()
                .filter(Line::changed)
                .map(line -> new Drafts.Line(line.field.name(), line.was, line.text))
                .toList();
    }

    /** The same person with what was typed elsewhere, or before somebody else changed the person. */
    PersonSheet with(List<Drafts.Line> typed) {
        List<Line> other = new ArrayList<>(lines);
        for (Drafts.Line line : typed) {
            put(other, line);
        }
        return new PersonSheet(before, List.copyOf(other), known);
    }

    private static void put(List<Line> lines, Drafts.Line typed) {
        int same = -1;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            boolean fits = line.field.name().equals(typed.field())
                    && (!line.field.many() || line.was.equals(typed.was()))
                    && !line.changed();
            same = same < 0 && fits ? at : same;
        }
        if (same >= 0) {
            lines.set(same, lines.get(same).with(typed.text()));
        } else if (!typed.text().isBlank()) {
            added(lines, typed);
        }
    }

    /** The value that it changed is gone, so it is one more. */
    private static void added(List<Line> lines, Drafts.Line typed) {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.field.name().equals(typed.field())) {
                lines.add(at, new Line(line.field, line.parts, "", typed.text()));
                return;
            }
        }
    }
}
