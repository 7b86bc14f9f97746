package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.terminal.Key;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.PersonLine;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * Search Everywhere: people as one types, and the actions among them; {@code >} is for actions alone, {@code ?} for help.
 *
 * @param typed what is searched for
 * @param hits what fits, the last line an offer to add
 * @param people those found for the text of {@code of}
 * @param source the actions, and what makes views
 */
record SearchPopup(TextField typed, ListWindow<SearchPopup.Hit> hits, Found people, Source source) implements View {
    private static final int MOST = 50;
    private static final int MOST_ACTIONS = 4;

    /** People found, and for which words. */
    record Found(String of, List<PersonLine> people) implements Event.Answer {}

    /**
     * What there is besides people.
     *
     * @param recent the open tabs, the newest first: offered before anything is typed
     */
    record Source(List<ActionPopup.Row> actions, Views views, boolean filters, List<View> recent) {}

    /** One line of what was found, and what Enter wishes for. */
    record Hit(Optional<PersonLine> person, Optional<ActionPopup.Row> action, Effect wish) {}

    static View of(Actions actions, Frame frame, Views views) {
        boolean filters = actions.byId("filter").whyNot(frame).isEmpty();
        Source source = new Source(ActionPopup.Row.of(actions, frame), views, filters, recent(frame));
        return new SearchPopup(TextField.EMPTY, ListWindow.of(List.of(), 10), new Found("", List.of()), source)
                .searched();
    }

    private static List<View> recent(Frame frame) {
        List<View> recent = new ArrayList<>();
        frame.deck().tabs().forEach(pane -> recent.add(0, pane.view()));
        return List.copyOf(recent);
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.search");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(new SearchPopup(typed, hits.sized(sized.rows() - 6), people, source));
        }
        if (event instanceof Found found) {
            boolean current = found.of.equals(words());
            return Step.to(current ? new SearchPopup(typed, hits, found, source).searched() : this);
        }
        if (event instanceof Event.Pasted pasted) {
            return search(typed.pasted(pasted.text()));
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(new SearchPopup(typed, hits.moved(wheeled.by()), people, source));
        }
        return event instanceof Event.Typed key ? key(key.key()) : Step.to(this);
    }

    private Step key(Key key) {
        if (key.is(Key.ENTER) && hits.current().isPresent()) {
            return Step.to(this, new Effect.Close(), hits.current().get().wish());
        }
        if (key.equals(Key.ctrl('f')) && source.filters) {
            return Step.to(this, new Effect.Close(), new Effect.Act("filter"));
        }
        if (key.equals(Key.ctrl('n'))) {
            return Step.to(this, new Effect.Close(), new Effect.Open(source.views.newPerson(words())));
        }
        return ListWindow.steps(key)
                ? Step.to(new SearchPopup(typed, hits.typed(key), people, source))
                : TextField.knows(key) ? search(typed.typed(key)) : Step.to(this);
    }

    private Step search(TextField field) {
        SearchPopup next = new SearchPopup(field, hits, people, source).searched();
        String words = next.words();
        if (words.isEmpty() || next.onlyActions()) {
            return Step.to(next);
        }
        return Step.to(next, new Effect.Look((desk, progress) -> {
            List<PersonLine> lines = new ArrayList<>();
            List<Card> cards = desk.search().find(words, MOST);
            Set<Long> looks = desk.search().needingLook(cards);
            for (Card card : cards) {
                lines.add(PersonLine.of(card, desk.people().directory(), desk.today(), looks.contains(card.id())));
            }
            return new Found(words, lines);
        }));
    }

    private boolean onlyActions() {
        return typed.text().startsWith(">") || typed.text().startsWith("?");
    }

    private String words() {
        return (onlyActions() ? typed.text().substring(1) : typed.text()).strip();
    }

    private SearchPopup searched() {
        List<Hit> found = new ArrayList<>();
        if (!onlyActions() && !words().isEmpty()) {
            for (PersonLine line : people.people) {
                Effect open = new Effect.Open(source.views.person(line.id()));
                found.add(new Hit(Optional.of(line), Optional.empty(), open));
            }
        }
        if (typed.isEmpty()) {
            for (View view : source.recent) {
                found.add(new Hit(Optional.empty(), Optional.empty(), new Effect.Open(view)));
            }
        }
        int room = onlyActions() ? Integer.MAX_VALUE : words().isEmpty() ? 0 : MOST_ACTIONS;
        for (ActionPopup.Row row : ActionPopup.Row.beginning(source.actions, words())) {
            if (room-- > 0) {
                found.add(new Hit(Optional.empty(), Optional.of(row), new Effect.Act(row.id())));
            }
        }
        boolean looked = people.of.equals(words());
        if (!onlyActions() && !words().isEmpty() && looked) {
            // Not before it is known who is there: a hasty Enter would write somebody down twice.
            Effect add = new Effect.Open(source.views.newPerson(words()));
            found.add(new Hit(Optional.empty(), Optional.empty(), add));
        }
        return new SearchPopup(typed, ListWindow.of(found, hits.place().height()), people, source);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(72, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, 0, width, canvas.height())
                .box(scene.say("workbench.action.search"));
        typed.draw(box.part(0, 0, box.width(), 1), scene.focused());
        box.rule(1);
        for (int at = hits.place().top(); at < hits.bottom(); at++) {
            Canvas line = box.part(0, 2 + at - hits.place().top(), box.width(), 1);
            line(line, hits.rows().get(at), hits.isCursor(at), scene);
        }
        if (hits.isEmpty()) {
            box.put(2, 2, Ink.DIM, scene.say(whyEmpty()));
        }
        box.put(0, box.height() - 1, Ink.DIM, scene.say("workbench.search.foot"));
    }

    private String whyEmpty() {
        if (words().isEmpty()) {
            return "workbench.search.type";
        }
        return onlyActions() || people.of.equals(words()) ? "workbench.search.none" : "workbench.search.looking";
    }

    private void line(Canvas line, Hit hit, boolean chosen, Scene scene) {
        if (hit.person.isPresent()) {
            hit.person.get().draw(line, chosen, words(), scene);
        } else if (hit.action.isPresent()) {
            hit.action.get().draw(line, chosen, scene);
        } else if (typed.isEmpty() && hit.wish instanceof Effect.Open open) {
            line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            line.put(
                    2,
                    0,
                    chosen ? Ink.FOCUS : Ink.TEXT,
                    scene.texts().of(open.view().name()));
        } else {
            line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            line.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, scene.say("workbench.search.add", words()));
            line.put(line.width() - 14, 0, Ink.KEY, "Ctrl+N");
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
