package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.search.Fuzzy;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * People by name, each with a remark; letters narrow the list.
 *
 * @param head what they have in common
 * @param all all of them
 * @param list those whose names fit
 * @param typed the letters typed so far
 */
record NamesView(Message head, List<NamesView.Line> all, ListWindow<NamesView.Line> list, String typed)
        implements Able.OnPerson, Able.Backs {
    private static final int HEAD = 1;

    /** Somebody, and what there is to say. */
    record Line(long personId, String name, Message remark) {}

    static NamesView of(Message head, List<Line> all) {
        return new NamesView(head, List.copyOf(all), ListWindow.of(all, 10), "");
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
        return list.current().map(Line::personId).orElse(0L);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(with(list.sized(Math.max(1, sized.rows() - HEAD))));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(with(list.pointed(clicked.row() - HEAD)));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(list.moved(wheeled.by())));
        }
        return event instanceof Event.Typed key ? typed(key.key()) : Step.to(this);
    }

    private Step typed(Key key) {
        if (key.is(Key.ENTER)) {
            return personId() == 0 ? Step.to(this) : Step.to(this, new Effect.Open(PersonView.of(personId())));
        }
        if (key.types()) {
            return Step.to(narrowed(typed.concat(Character.toString(key.code()))));
        }
        if (key.is(Key.BACKSPACE) && !typed.isEmpty()) {
            return Step.to(narrowed(typed.substring(0, typed.length() - 1)));
        }
        return Step.to(with(list.typed(key)));
    }

    private NamesView narrowed(String letters) {
        List<Line> fitting = all.stream()
                .filter(it -> letters.isEmpty() || Fuzzy.of(it.name(), letters).isPresent())
                .toList();
        return new NamesView(head, all, ListWindow.of(fitting, list.place().height()), letters);
    }

    private NamesView with(ListWindow<Line> other) {
        return new NamesView(head, all, other, typed);
    }

    @Override
    public boolean wantsBack() {
        return !typed.isEmpty();
    }

    @Override
    public Step back() {
        return Step.to(narrowed(""));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, Ink.DIM, scene.say("sending.people", all.size()));
        canvas.putRight(canvas.width() - 1, 0, Ink.MATCH, typed);
        int half = Math.max(30, canvas.width() / 2);
        for (int at = list.place().top(); at < list.bottom(); at++) {
            Canvas row = canvas.part(1, HEAD + at - list.place().top(), canvas.width() - 2, 1);
            boolean chosen = list.isCursor(at);
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, list.rows().get(at).name(), half - 3);
            row.put(half, 0, Ink.DIM, scene.texts().of(list.rows().get(at).remark()));
            if (chosen && scene.focused()) {
                row.cursor(0, 0);
            }
        }
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
