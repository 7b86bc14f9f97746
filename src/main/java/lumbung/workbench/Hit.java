package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.search.Span;
import lumbung.workbench.view.BroadcastNames;
import lumbung.workbench.view.Choice;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Marked;
import lumbung.workbench.view.PeopleView;
import lumbung.workbench.view.PersonLine;
import lumbung.workbench.view.PriceNames;
import lumbung.workbench.view.Scene;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** One line of Search Everywhere, and what Enter wishes for. */
sealed interface Hit {
    /** Where the right column begins, from the right. */
    int RIGHT = 36;

    /** A line this wide leaves the right column room for one word only. */
    int NARROW = 60;

    int NARROW_RIGHT = 24;

    /** From the right, where a key stands. */
    int KEY = 14;

    Effect wish();

    /** Draws it behind its marker. */
    void draw(Canvas line, Ink ink, boolean chosen, Scene scene);

    /** The person it is about, 0 for none. */
    default long person() {
        return 0;
    }

    /** What can be done about what is the matter with it, best first. */
    default List<Choice.Item> fixes() {
        return List.of();
    }

    /** The action it is. */
    default Optional<ActionPopup.Row> action() {
        return Optional.empty();
    }

    /**
     * Somebody in the register.
     *
     * @param words what was typed when they were found
     */
    record Person(PersonLine line, String words, Effect wish) implements Hit {
        @Override
        public long person() {
            return line.id();
        }

        @Override
        public List<Choice.Item> fixes() {
            return line.fixes();
        }

        @Override
        public void draw(Canvas canvas, Ink ink, boolean chosen, Scene scene) {
            line.draw(canvas, chosen, words, scene);
        }
    }

    /**
     * An action.
     *
     * @param kind the text key of what it is called in the right column
     */
    record Deed(ActionPopup.Row row, List<Span> marks, String kind) implements Hit {
        @Override
        public Effect wish() {
            return new Effect.Act(row.id());
        }

        @Override
        public Optional<ActionPopup.Row> action() {
            return Optional.of(row);
        }

        @Override
        public void draw(Canvas line, Ink ink, boolean chosen, Scene scene) {
            boolean idle = row.whyNot().isPresent();
            int right = line.width() < NARROW ? NARROW_RIGHT : RIGHT;
            Canvas title = line.part(2, 0, line.width() - right - 3, 1);
            Marked.draw(title, idle ? Ink.DIM : ink, row.title(), marks);
            String about = idle && chosen ? scene.texts().of(row.whyNot().orElseThrow()) : scene.say(kind);
            line.put(line.width() - right - 1, 0, Ink.DIM, about, right - KEY);
            line.put(line.width() - KEY, 0, idle ? Ink.DIM : Ink.KEY, row.key());
        }
    }

    /** Somewhere one was before. */
    record Visited(Trail.Visit visit, List<Span> marks, Effect wish) implements Hit {
        @Override
        public long person() {
            return visit.person() ? visit.mark().id() : 0;
        }

        @Override
        public void draw(Canvas line, Ink ink, boolean chosen, Scene scene) {
            String name = scene.texts().of(visit.name());
            Marked.draw(line.part(2, 0, line.width() - KEY - 3, 1), ink, name, marks);
            line.put(line.width() - KEY, 0, Ink.DIM, scene.say(visit.kind()));
        }
    }

    /** A profile, a segment or a message. */
    record Kept(BroadcastNames.Named named, List<Span> marks) implements Hit {
        @Override
        public Effect wish() {
            return new Effect.Open(named.opened());
        }

        @Override
        public void draw(Canvas line, Ink ink, boolean chosen, Scene scene) {
            Marked.draw(line.part(2, 0, line.width() - KEY - 3, 1), ink, named.name(), marks);
            line.put(line.width() - KEY, 0, Ink.DIM, scene.say(named.kind()));
        }
    }

    /** A price rule or a product. */
    record Price(PriceNames.Named named, List<Span> marks) implements Hit {
        @Override
        public Effect wish() {
            return new Effect.Open(named.opened());
        }

        @Override
        public void draw(Canvas line, Ink ink, boolean chosen, Scene scene) {
            Marked.draw(line.part(2, 0, line.width() - RIGHT - 3, 1), ink, named.name(), marks);
            line.put(line.width() - RIGHT - 1, 0, Ink.DIM, scene.texts().of(named.about()), RIGHT - KEY);
            line.put(line.width() - KEY, 0, Ink.DIM, scene.say(named.kind()));
        }
    }

    /** The list of people, filtered by what was typed. */
    record Filtering(String query) implements Hit {
        @Override
        public Effect wish() {
            return new Effect.Open(PeopleView.asking(query));
        }

        @Override
        public void draw(Canvas line, Ink ink, boolean chosen, Scene scene) {
            line.put(2, 0, ink, scene.say("find.filter", query), line.width() - KEY - 3);
            line.put(line.width() - KEY, 0, Ink.DIM, scene.say("find.kind.query"));
        }
    }

    /** An offer to add what nobody is called. */
    record Adding(String words, Effect wish) implements Hit {
        @Override
        public void draw(Canvas line, Ink ink, boolean chosen, Scene scene) {
            line.put(2, 0, ink, scene.say("find.add", words), line.width() - KEY - 3);
            line.put(line.width() - KEY, 0, Ink.KEY, "Ctrl+N");
        }
    }
}
