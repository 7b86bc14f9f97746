package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/** A popup with a few lines to choose from, by arrows, by letter or by the mouse. */
public record Choice(Message head, ListWindow<Item> items) implements View {
    private static final int MOST = 72;
    private static final int LEAST = 32;
    private static final int SIDES = 4;

    /** Between a line's words and what stands at its right. */
    private static final int APART = 3;

    /**
     * One line.
     *
     * @param letter chooses it at once, 0 for none
     * @param label what it says
     * @param note what stands at the right, empty for nothing
     * @param effects what is wished for when it is chosen
     */
    public record Item(char letter, Message label, String note, List<Effect> effects) {}

    public static Choice of(Message head, List<Item> items) {
        return new Choice(head, ListWindow.of(items, items.size()));
    }

    @Override
    public Message name() {
        return head;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Typed typed) {
            return typed(typed);
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new Choice(head, items.sized(Math.min(items.rows().size(), sized.rows() - 3))));
        }
        return Step.to(this);
    }

    private Step typed(Event.Typed typed) {
        if (typed.key().is(Key.ENTER)) {
            return items.current().map(this::chosen).orElse(Step.to(this));
        }
        Optional<Item> lettered = items.rows().stream()
                .filter(item -> item.letter != 0
                        && typed.key().is(typed.key().code())
                        && Character.toUpperCase(typed.key().code()) == item.letter)
                .findFirst();
        return lettered.isPresent() ? chosen(lettered.get()) : Step.to(new Choice(head, items.typed(typed.key())));
    }

    private Step chosen(Item item) {
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect.Close());
        effects.addAll(item.effects);
        return new Step(this, List.copyOf(effects));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(width(scene), canvas.width() - SIDES);
        int height = items.bottom() - items.place().top() + 2;
        int left = (canvas.width() - width) / 2;
        int top = Math.max(0, (canvas.height() - height) / 3);
        Canvas box = canvas.part(left, top, width, height).box(scene.texts().of(head));
        for (int at = items.place().top(); at < items.bottom(); at++) {
            line(
                    box.part(0, at - items.place().top(), box.width(), 1),
                    items.rows().get(at),
                    items.isCursor(at),
                    scene);
        }
    }

    /** As wide as its words need, so that a letter and what it stands for are seen at one glance. */
    private int width(Scene scene) {
        int words = Cells.width(scene.texts().of(head)) + 2;
        for (Item item : items.rows()) {
            int note = item.note.isEmpty() ? 0 : APART + Cells.width(item.note);
            words = Math.max(words, from(item) + Cells.width(scene.texts().of(item.label)) + note);
        }
        return Math.max(LEAST, Math.min(MOST, words + SIDES));
    }

    private static int from(Item item) {
        return item.letter == 0 ? 2 : 5;
    }

    private static void line(Canvas row, Item item, boolean chosen, Scene scene) {
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        if (item.letter != 0) {
            row.put(2, 0, Ink.KEY, String.valueOf(item.letter));
        }
        int from = from(item);
        row.put(from, 0, chosen ? Ink.FOCUS : Ink.TEXT, scene.texts().of(item.label), row.width() - from);
        row.putRight(row.width(), 0, Ink.DIM, item.note);
        if (chosen) {
            row.cursor(0, 0);
        }
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.choose");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
