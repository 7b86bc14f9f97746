package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * A popup with a few lines to choose from, by arrows, by letter or by typing what they say.
 *
 * @param head what is asked
 * @param said what one should know before; empty where the lines say it all
 * @param lines what there is to choose
 * @param typed what can be chosen besides: what was typed, as a line of its own; empty where that means nothing
 * @param unlisted what a letter chooses besides that is not shown
 */
public record Choice(
        Message head,
        Optional<Message> said,
        Narrowing<Choice.Item> lines,
        Optional<Function<String, Choice.Item>> typed,
        List<Choice.Item> unlisted)
        implements Able.Seeks, Able.Backs {
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
     * @param note what stands at the right, empty for nothing; what stands beside {@code Esc} is what Esc does
     * @param effects what is wished for when it is chosen
     */
    public record Item(char letter, Message label, String note, List<Effect> effects) {}

    public static Choice of(Message head, List<Item> items) {
        return new Choice(head, Optional.empty(), Narrowing.of(items, items.size()), Optional.empty(), List.of());
    }

    /** With a sentence above the lines. */
    public static Choice of(Message head, Message said, List<Item> items) {
        return new Choice(head, Optional.of(said), Narrowing.of(items, items.size()), Optional.empty(), List.of());
    }

    /** Where something can be typed instead. */
    Choice or(Function<String, Item> typing) {
        return new Choice(head, said, lines, Optional.of(typing), unlisted);
    }

    /** Where letters also stand for what is not shown. */
    public Choice with(List<Item> more) {
        return new Choice(head, said, lines, typed, List.copyOf(more));
    }

    private Choice with(Narrowing<Item> other) {
        return new Choice(head, said, other, typed, unlisted);
    }

    @Override
    public Message name() {
        return head;
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        Narrowing<Item> left =
                lines.seeking(next, (item, scene) -> scene.texts().of(item.label));
        return with(next.isEmpty() ? left : typed.map(it -> behind(left, it)).orElse(left));
    }

    private static Narrowing<Item> behind(Narrowing<Item> left, Function<String, Item> typing) {
        List<Item> more = new ArrayList<>(left.list().rows());
        more.add(typing.apply(left.search().field().text().strip()));
        return left.with(ListWindow.of(more, left.list().place().height())
                .moved(left.list().place().cursor()));
    }

    @Override
    public boolean claims(Key key) {
        return lettered(key).isPresent();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Typed pressed) {
            return typed(pressed.key());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(
                    with(lines.sized(Math.min(lines.all().size() + (typed.isPresent() ? 1 : 0), sized.rows() - 3))));
        }
        return Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return lines.current().map(this::chosen).orElse(Step.to(this));
        }
        return lettered(key).map(this::chosen).orElseGet(() -> Step.to(with(lines.typed(key))));
    }

    private Optional<Item> lettered(Key key) {
        return Stream.concat(lines.all().stream(), unlisted.stream())
                .filter(item ->
                        item.letter != 0 && key.is(key.code()) && Character.toUpperCase(key.code()) == item.letter)
                .findFirst();
    }

    private Optional<Item> leaving() {
        return lines.all().stream()
                .filter(item -> item.note.equals("Esc") && !item.effects.isEmpty())
                .findFirst();
    }

    @Override
    public boolean wantsBack() {
        return leaving().isPresent();
    }

    @Override
    public Step back() {
        return leaving().map(this::chosen).orElse(Step.to(this));
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
        List<String> above = said.map(it -> Cells.wrapped(scene.texts().of(it), width - SIDES))
                .orElse(List.of());
        int from = above.isEmpty() ? 0 : above.size() + 1;
        int room = Math.max(1, canvas.height() - from - 2);
        ListWindow<Item> items =
                lines.list().sized(Math.min(lines.list().place().height(), room));
        int height = Math.max(1, items.bottom() - items.place().top()) + from + 2;
        int left = (canvas.width() - width) / 2;
        int top = Math.max(0, (canvas.height() - height) / 3);
        Canvas box = canvas.part(left, top, width, height).box(scene.texts().of(head));
        for (int at = 0; at < above.size(); at++) {
            box.put(0, at, Ink.TEXT, above.get(at));
        }
        Canvas beneath = box.part(0, from, box.width(), box.height() - from);
        items.draw(beneath, (row, at) -> line(row, items.rows().get(at), items.isCursor(at), scene));
        if (items.isEmpty()) {
            beneath.put(2, 0, Ink.DIM, scene.say("find.none"));
        }
    }

    /** As wide as its words need, so that a letter and what it stands for are seen at one glance. */
    private int width(Scene scene) {
        if (said.isPresent()) {
            return MOST;
        }
        int words = Cells.width(scene.texts().of(head)) + 2;
        for (Item item : lines.all()) {
            int note = item.note.isEmpty() ? 0 : APART + Cells.width(item.note);
            words = Math.max(words, from() + Cells.width(scene.texts().of(item.label)) + note);
        }
        return Math.max(LEAST, Math.min(MOST, words + SIDES));
    }

    /** Where words begin: behind the letters, if any line has one. */
    private int from() {
        return lines.all().stream().allMatch(item -> item.letter == 0) ? 2 : 5;
    }

    private void line(Canvas row, Item item, boolean chosen, Scene scene) {
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        if (item.letter != 0) {
            row.put(2, 0, Ink.KEY, String.valueOf(item.letter));
        }
        int from = from();
        String label = scene.texts().of(item.label);
        Canvas said = row.part(from, 0, row.width() - from, 1);
        Marked.draw(said, chosen ? Ink.FOCUS : Ink.TEXT, label, search().marks(label));
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
