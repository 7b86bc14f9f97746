package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * People by name, each with a remark; letters narrow the list.
 *
 * @param head what they have in common
 * @param lines who
 */
record NamesView(Message head, Narrowing<NamesView.Line> lines) implements Able.OnPerson, Able.Seeks {
    private static final int HEAD = 1;

    /** Somebody, and what there is to say. */
    record Line(long personId, String name, Message remark) {}

    static NamesView of(Message head, List<Line> all) {
        return new NamesView(head, Narrowing.of(all, 10));
    }

    @Override
    public Message name() {
        return head;
    }

    @Override
    public Object key() {
        return head;
    }

    @Override
    public long personId() {
        return lines.current().map(Line::personId).orElse(0L);
    }

    @Override
    public Step update(Event event) {
        boolean opens = event instanceof Event.Typed typed && typed.key().is(Key.ENTER) && personId() != 0;
        return opens
                ? Step.to(this, new Effect.Open(PersonView.of(personId())))
                : Step.to(new NamesView(head, lines.after(event, HEAD)));
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new NamesView(head, lines.seeking(next, (line, scene) -> line.name()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.DIM, scene.say("sending.people", lines.all().size()));
        ListWindow<Line> list = lines.list();
        int half = Math.max(30, canvas.width() / 2);
        list.draw(canvas.below(HEAD), (row, at) -> {
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, list.rows().get(at).name(), half - 3);
            row.put(half, 0, Ink.DIM, scene.texts().of(list.rows().get(at).remark()));
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        });
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("sending.names.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "look", "actions", "back", "help");
    }
}
