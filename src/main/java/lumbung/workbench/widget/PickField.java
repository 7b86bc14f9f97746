package lumbung.workbench.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.ChoiceField.Option;

/**
 * Any of several: what was taken stands one behind the other, and one more can be typed. A comma takes what is marked in the
 * list and stays; Backspace gives the last one back.
 *
 * @param taken what was taken, in order
 * @param next the one that is being typed
 */
public record PickField(List<Option> taken, ChoiceField next) implements FormField {
    private static final String BETWEEN = ", ";

    public PickField {
        taken = List.copyOf(taken);
    }

    /** A field with some in it. */
    public static PickField of(List<Option> taken, List<Option> options) {
        return new PickField(taken, ChoiceField.of("", options));
    }

    /** The field with what stands in it while it is empty. */
    public PickField offering(Option option) {
        return new PickField(taken, next.offering(option));
    }

    /** The field with other options, as they come while one types. */
    public PickField among(List<Option> other) {
        return new PickField(taken, next.among(other));
    }

    /** The letters of what is being typed. */
    public String letters() {
        return next.typed().text();
    }

    /** Whether something is typed in it that is none of its options. */
    public boolean strays() {
        return next.strays();
    }

    @Override
    public FormField typed(Key key) {
        if (key.is(',') || key.is(';')) {
            return with(next.left(Key.of(Key.TAB)));
        }
        if (key.is(Key.BACKSPACE) && next.isEmpty() && !taken.isEmpty()) {
            return new PickField(taken.subList(0, taken.size() - 1), next);
        }
        boolean idle = next.isEmpty() && !key.types();
        return idle ? this : new PickField(taken, next.typed(key));
    }

    /** Takes what was chosen; the same twice counts once. */
    private PickField with(ChoiceField chosen) {
        if (chosen.taken().isEmpty()) {
            return new PickField(taken, chosen);
        }
        Option option = chosen.taken().get();
        List<Option> more = new ArrayList<>(taken);
        if (taken.stream().noneMatch(it -> it.value().equals(option.value()))) {
            more.add(option);
        }
        return new PickField(more, new ChoiceField(TextField.EMPTY, Optional.empty(), next.options(), 0, next.offer()));
    }

    @Override
    public PickField pasted(String line) {
        return new PickField(taken, next.pasted(line));
    }

    @Override
    public boolean holds(Key key) {
        return next.holds(key);
    }

    @Override
    public FormField left(Key by) {
        return next.isEmpty() ? this : with(next.left(by));
    }

    @Override
    public String text() {
        String all = taken.stream().map(Option::value).collect(Collectors.joining("\n"));
        return next.isEmpty()
                ? all
                : Stream.of(all, letters()).filter(it -> !it.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Override
    public Message said() {
        if (taken.isEmpty() && next.isEmpty()) {
            return next.offer().map(Option::label).orElse(Message.of("form.literal", ""));
        }
        List<Message> words = new ArrayList<>(taken.stream().map(Option::label).toList());
        if (!next.isEmpty()) {
            words.add(Message.of("form.literal", letters()));
        }
        return words.stream()
                .reduce((one, other) -> Message.of("form.said.more", one, other))
                .orElseThrow();
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        if (taken.isEmpty() && next.isEmpty()) {
            row.put(0, 0, Ink.DIM, texts.of(said()));
            if (focused) {
                row.cursor(0, 0);
            }
            return;
        }
        String before = taken.stream().map(it -> texts.of(it.label()) + BETWEEN).collect(Collectors.joining());
        boolean closed = !focused && next.isEmpty();
        String shown = closed ? before.substring(0, before.length() - BETWEEN.length()) : before;
        int room = Math.max(1, row.width() / 3);
        int width = focused ? Math.min(Cells.width(shown), row.width() - room) : row.width();
        // The end is what matters while one adds.
        row.put(0, 0, Ink.TEXT, tail(shown, width));
        if (!closed) {
            int from = Cells.width(tail(shown, width));
            next.typed().draw(row.part(from, 0, row.width() - from, 1), focused);
        }
    }

    private static String tail(String text, int width) {
        String rest = text;
        while (Cells.width(rest) > width && !rest.isEmpty()) {
            rest = rest.substring(Cells.next(rest, 0));
        }
        return rest;
    }

    @Override
    public int below() {
        return next.below();
    }

    @Override
    public void drawBelow(Canvas canvas, Texts texts) {
        next.drawBelow(canvas, texts);
    }
}
