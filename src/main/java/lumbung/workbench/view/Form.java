package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import lumbung.message.Message;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.terminal.Key;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.FoldField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/**
 * Fields one under the other, and where the keyboard is.
 *
 * @param rows the fields; those of one value stand together
 * @param focus the one the keyboard is in
 * @param unfolded the values whose every part is shown
 */
record Form(List<FormRow> rows, int focus, Set<Integer> unfolded) {
    private static final int PASTE = 4_000;
    /** Values that a page further are. */
    private static final int PAGE = 10;

    Form {
        rows = List.copyOf(rows);
        unfolded = Set.copyOf(unfolded);
    }

    /** The keyboard in the first that one types into. */
    static Form of(List<FormRow> rows) {
        int first = IntStream.range(0, rows.size())
                .filter(at -> !(rows.get(at).field() instanceof SaidField))
                .findFirst()
                .orElse(0);
        return new Form(rows, first, Set.of());
    }

    /** Of fields of which each is a value of its own. */
    static Form each(List<FormRow> rows) {
        return of(IntStream.range(0, rows.size())
                .mapToObj(at -> rows.get(at).in(at))
                .toList());
    }

    FormRow current() {
        return rows.get(focus);
    }

    int group() {
        return current().key().group();
    }

    /** The fields of one value. */
    List<FormRow> group(int group) {
        return rows.stream().filter(row -> row.key().group() == group).toList();
    }

    /** Whether the keyboard can go to a field. */
    boolean stops(int at) {
        FormRow row = rows.get(at);
        int group = row.key().group();
        return switch (row.key().place()) {
            case LEAD -> true;
            case PART -> filled(group);
            case ASIDE -> filled(group) && unfolded.contains(group);
            case FOLDED -> rows.stream().anyMatch(it -> it.field() instanceof FoldField fold && fold.open());
        };
    }

    private boolean filled(int group) {
        return rows.stream()
                .filter(row -> row.key().group() == group)
                .findFirst()
                .filter(row -> !row.isEmpty())
                .isPresent();
    }

    /** Whether a field is drawn: of the values without the keyboard only the first field, which tells all of it. */
    boolean drawn(int at) {
        return rows.get(at).key().place() == FormRow.Place.LEAD
                || (rows.get(at).key().group() == group() && stops(at));
    }

    /** Whether a key says that all is filled in. */
    boolean ends(Key key) {
        return key.is(Key.ENTER) && atEnd() && !current().field().holds(key);
    }

    boolean atEnd() {
        return IntStream.range(focus + 1, rows.size()).noneMatch(this::stops);
    }

    Form next() {
        return stepped(1);
    }

    private Form stepped(int by) {
        int at = Math.floorMod(focus + by, rows.size());
        while (!stops(at)) {
            at = Math.floorMod(at + by, rows.size());
        }
        return at(at);
    }

    Form at(int row) {
        return new Form(rows, row, unfolded);
    }

    /**
     * The form after what a person did; itself after anything else.
     *
     * @param room how large the view is that ends with the form
     * @param top the view's row in which the form begins
     */
    Form after(Event event, Event.Sized room, int top) {
        if (event instanceof Event.Typed typed) {
            return typed(typed.key());
        }
        if (event instanceof Event.Pasted pasted) {
            return pasted(pasted.text());
        }
        Event.Sized own = new Event.Sized(room.columns(), room.rows() - top);
        return event instanceof Event.Clicked clicked ? at(FormPainter.pointed(this, clicked.row() - top, own)) : this;
    }

    Form typed(Key key) {
        FormField field = current().field();
        if (field.holds(key)) {
            return with(field.typed(key));
        }
        boolean back = key.is(Key.UP) || key.equals(new Key(Key.TAB, Key.SHIFT));
        if (back || key.is(Key.TAB) || key.is(Key.DOWN) || key.is(Key.ENTER)) {
            return with(field.left(key)).stepped(back ? -1 : 1);
        }
        if (key.is(Key.PAGE_UP) || key.is(Key.PAGE_DOWN)) {
            return with(field.left(Key.of(Key.TAB))).paged(key.is(Key.PAGE_UP) ? -1 : 1);
        }
        return with(field.typed(key));
    }

    /** Some values further, no further than the first or the last. */
    private Form paged(int by) {
        int at = focus;
        for (int next = focus, left = PAGE; next >= 0 && next < rows.size() && left > 0; next += by) {
            if (next != focus && rows.get(next).key().place() == FormRow.Place.LEAD && stops(next)) {
                at = next;
                left--;
            }
        }
        return at(at);
    }

    /** Text from elsewhere: its first line that is not empty; far too much of it is refused with a sentence. */
    Form pasted(String text) {
        if (text.length() > PASTE) {
            return judged(focus, Optional.of(Message.of("form.wrong.paste", TextField.LONGEST)), true);
        }
        String line = lines(text).stream().findFirst().orElse("");
        Form pasted = with(current().field().pasted(line));
        boolean refused = !line.isEmpty() && pasted.equals(this);
        return refused ? judged(focus, Optional.of(Message.of("form.wrong.paste", TextField.LONGEST)), true) : pasted;
    }

    /** The lines of a text that say something. */
    static List<String> lines(String text) {
        return text.lines()
                .map(PlainText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A calendar opens, or the rest of a value. */
    Form opened() {
        FormField open = current().field().opened();
        if (!open.equals(current().field())) {
            return with(open);
        }
        Set<Integer> other = new TreeSet<>(unfolded);
        if (!other.remove(group())) {
            other.add(group());
        }
        Form form = new Form(rows, focus, other);
        return form.stops(focus) ? form : form.stepped(-1);
    }

    /** Whether there is something to open where the keyboard is. */
    boolean opens() {
        FormField field = current().field();
        return !field.opened().equals(field)
                || (filled(group())
                        && group(group()).stream().anyMatch(row -> row.key().place() == FormRow.Place.ASIDE));
    }

    Form with(FormField field) {
        return field.equals(current().field()) ? this : with(focus, current().with(field));
    }

    Form with(int at, FormRow row) {
        List<FormRow> changed = new ArrayList<>(rows);
        changed.set(at, row);
        return new Form(changed, focus, unfolded);
    }

    Form judged(int at, Optional<Message> reason, boolean serious) {
        return with(at, rows.get(at).judged(reason, serious));
    }

    /** What was marked in the list of choices under the keyboard is taken, as if one had left the field. */
    Form settled() {
        return with(current().field().left(Key.of(Key.TAB)));
    }

    /** With the first of these fields judged, and the keyboard in it, that holds what is none of its choices. */
    Optional<Form> strayed(Set<String> names) {
        return IntStream.range(0, rows.size())
                .filter(at -> names.contains(rows.get(at).key().name())
                        && rows.get(at).field() instanceof ChoiceField choice
                        && choice.strays())
                .mapToObj(at -> at(at).judged(
                                at,
                                Optional.of(Message.of(
                                        "form.wrong.choice",
                                        rows.get(at).field().text())),
                                true))
                .findFirst();
    }

    /** With a refusal beside its field, the keyboard there; beside the field with the keyboard where it names none. */
    Form refused(Refusal refusal) {
        int at = find(refusal.place(), -1).orElse(focus);
        return at(at).judged(at, Optional.of(refusal.reason()), true);
    }

    /** What stands in the fields of a name, without those that are empty. */
    List<String> texts(String name) {
        return rows.stream()
                .filter(row -> row.key().name().equals(name) && !row.isEmpty())
                .map(row -> row.field().text().strip())
                .toList();
    }

    /** What stands in the field of a name; empty where there is none. */
    String text(String name) {
        return texts(name).stream().findFirst().orElse("");
    }

    /** With another value among them; those behind it count on. */
    Form inserted(int group, List<FormRow> value) {
        List<FormRow> more = new ArrayList<>();
        rows.stream().filter(row -> row.key().group() < group).forEach(more::add);
        int before = more.size();
        more.addAll(value);
        rows.stream()
                .filter(row -> row.key().group() >= group)
                .forEach(row -> more.add(row.in(row.key().group() + 1)));
        Set<Integer> open = new TreeSet<>();
        unfolded.forEach(it -> open.add(it < group ? it : it + 1));
        return new Form(more, focus < before ? focus : focus + value.size(), open);
    }

    /** Without the parts of a value but the first; the keyboard goes on to what follows them. */
    Form without(int group) {
        int first = find("", group).orElseThrow();
        int parts = group(group).size() - 1;
        List<FormRow> fewer = new ArrayList<>(rows);
        fewer.subList(first + 1, first + 1 + parts).clear();
        int behind = Math.min(fewer.size() - 1, Math.max(first + 1, focus - parts));
        return new Form(fewer, focus <= first ? focus : behind, unfolded);
    }

    /** With parts behind the first field of a value. */
    Form completed(int group, List<FormRow> parts) {
        int first = find("", group).orElseThrow();
        List<FormRow> more = new ArrayList<>(rows);
        more.addAll(first + 1, parts);
        return new Form(more, focus <= first ? focus : focus + parts.size(), unfolded);
    }

    /** The first field of a name, or of a value. */
    Optional<Integer> find(String name, int group) {
        return IntStream.range(0, rows.size())
                .filter(at -> rows.get(at).key().name().equals(name)
                        || rows.get(at).key().group() == group)
                .boxed()
                .findFirst();
    }
}
