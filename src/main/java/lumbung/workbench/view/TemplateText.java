package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.text.Abbreviations;
import lumbung.broadcast.text.MessageCompletion;
import lumbung.message.Refusal;
import lumbung.search.Completion.Candidate;
import lumbung.search.Finder;
import lumbung.search.Span;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextArea;
import lumbung.workbench.widget.TextField;

/**
 * The text of a message being typed.
 *
 * @param area what is typed
 * @param before what stood there at first
 * @param inside whether the keyboard is in it
 * @param offers what it could go on to
 */
record TemplateText(TextArea area, String before, boolean inside, Offers offers) {
    /** What fits at the cursor of a text. */
    record Offered(TextArea of, List<Candidate> found) implements Event.Answer {}

    /** An abbreviation was written out. */
    record Expanded(TextArea of, String text, int caret) implements Event.Answer {}

    static TemplateText of(MessageTemplate template) {
        return new TemplateText(TextArea.of(template.text()), template.text(), template.id() != 0, Offers.NONE);
    }

    TemplateText with(TextArea other) {
        return new TemplateText(other, before, inside, Offers.NONE);
    }

    TemplateText in(boolean now) {
        return new TemplateText(area, before, now, Offers.NONE);
    }

    TemplateText quiet() {
        return with(area);
    }

    TemplateText sized(int columns) {
        return new TemplateText(area.sized(columns), before, inside, offers);
    }

    /** What is typed is what is kept. */
    TemplateText kept() {
        return new TemplateText(area, area.text(), inside, Offers.NONE);
    }

    boolean dirty() {
        return !area.text().equals(before);
    }

    /** The cursor where it can be mended. */
    TemplateText refused(Refusal refusal) {
        int place = Span.at(refusal.place()).map(Span::to).orElse(area.caret());
        return new TemplateText(
                area.with(area.text(), Math.min(place, area.text().length())), before, true, Offers.NONE);
    }

    boolean leaves(Key key) {
        boolean back = key.equals(new Key(Key.TAB, Key.SHIFT));
        return back || (key.is(Key.UP) && area.onFirstRow() && !offers.open());
    }

    boolean previews(Key key) {
        return !offers.open() && (key.is(Key.PAGE_UP) || key.is(Key.PAGE_DOWN));
    }

    TemplateText update(Event event) {
        if (event instanceof Event.Pasted pasted) {
            return with(area.pasted(pasted.text()));
        }
        Key key = ((Event.Typed) event).key();
        if (offers.open() && ListWindow.steps(key)) {
            return new TemplateText(area, before, inside, offers.stepped(key));
        }
        return offers.open() && offers.takes(key) ? taken() : with(area.typed(key));
    }

    /** With the offer that the list stands on. */
    TemplateText taken() {
        return offers.list()
                .current()
                .map(it -> with(area.with(
                        it.in(area.text()), it.span().from() + it.text().length())))
                .orElse(quiet());
    }

    /** Writes out an abbreviation before the cursor, or offers what fits there. */
    Effect completing() {
        TextArea now = area;
        return new Effect.Run((desk, progress) -> {
            Finder finder = desk.session().finder();
            Abbreviations known = Abbreviations.of(desk.session().settings().under(Abbreviations.START));
            Optional<Abbreviations.Expanded> expanded = known.expand(now.text(), now.caret());
            return expanded.<Event.Answer>map(it -> new Expanded(now, it.text(), it.caret()))
                    .orElseGet(() -> new Offered(
                            now,
                            new MessageCompletion(
                                            finder.completion(), known, finder.directory().greetings())
                                    .at(now.text(), now.caret())));
        });
    }

    TemplateText expanded(Expanded expanded) {
        return expanded.of.equals(area) ? with(area.with(expanded.text, expanded.caret)) : this;
    }

    TemplateText offered(Offered found) {
        return found.of.equals(area) ? new TemplateText(area, before, inside, Offers.of(found.found)) : this;
    }

    void draw(Canvas canvas, Scene scene) {
        area.draw(canvas, inside && scene.focused());
    }

    /** What could stand at the cursor, over the foot of the text. */
    void drawOffers(Canvas canvas, Scene scene) {
        if (offers.open()) {
            int rows = Math.min(canvas.height(), offers.list().rows().size() + 2);
            int line = area.text().lastIndexOf('\n', Math.max(0, area.caret() - 1)) + 1;
            String begun = area.text().substring(Math.min(line, area.caret()), area.caret());
            TextField there = new TextField(begun, begun.length());
            Canvas below = canvas.part(0, canvas.height() - rows, canvas.width(), rows);
            offers.draw(below, Cells.width(begun) > canvas.width() / 2 ? TextField.EMPTY : there, scene);
        }
    }
}
