package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lumbung.message.Message;
import lumbung.terminal.Cells;
import lumbung.terminal.Key;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;
import lumbung.workbench.widget.TextField;

/**
 * Search Everywhere: what fits as one types, by kind. While one types on, what was found stays until something newer is
 * known, and an Enter that comes before waits for it.
 *
 * @param typed what is searched for; {@code >} and {@code ?} before it ask for actions only
 * @param tab 0 for everything, else which of the sources
 * @param hits what fits, the last line an offer to add
 * @param pending whether something newer is on its way, and who asked for it to be opened
 * @param reach where to look
 */
record SearchPopup(TextField typed, int tab, ListWindow<Hit> hits, SearchPopup.Wait pending, SearchReach reach)
        implements Able.Discards {
    private static final int HEAD = 3;
    /** Words that hold one of these are meant for the filter: nobody is called so. */
    private static final Pattern CONDITION = Pattern.compile("\\p{L}[:<>=]");

    private static final int FEW_ACTIONS = 4;

    /** Whether hits are on their way, and whether Enter was pressed meanwhile. */
    enum Wait {
        NONE,
        LOOKING,
        OPENING
    }

    /** What the register has for some words in a tab. */
    record Found(String words, int tab, List<Hit> hits) implements Event.Answer {}

    static View of(Actions actions, Frame frame, Views views) {
        SearchReach reach = SearchReach.of(actions, frame, views);
        SearchPopup empty = new SearchPopup(TextField.EMPTY, 0, ListWindow.of(List.of(), 10), Wait.NONE, reach);
        return empty.showing(List.of());
    }

    @Override
    public Message name() {
        return Message.of("find.head");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public boolean discards() {
        return !typed.isEmpty();
    }

    @Override
    public Step discard() {
        return search(TextField.EMPTY, tab);
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(with(hits.sized(sized.rows() - HEAD - 3)));
        }
        if (event instanceof Found found) {
            return found.words.equals(words()) && found.tab == tab ? came(found.hits) : Step.to(this);
        }
        if (event instanceof Event.Pasted pasted) {
            return search(typed.pasted(pasted.text()), tab);
        }
        if (event instanceof Event.Wheeled wheeled) {
            return Step.to(with(hits.moved(wheeled.by())));
        }
        if (event instanceof Event.Clicked clicked) {
            ListWindow<Hit> pointed = hits.pointed(clicked.row() - HEAD - 1);
            boolean again = pointed.place().cursor() == hits.place().cursor() && clicked.row() > HEAD;
            return again ? open() : Step.to(with(pointed));
        }
        return event instanceof Event.Typed key ? key(key.key()) : Step.to(this);
    }

    private Step came(List<Hit> found) {
        SearchPopup next = showing(found);
        return pending == Wait.OPENING ? next.open() : Step.to(next);
    }

    private Step key(Key key) {
        if (key.is(Key.ENTER)) {
            return pending == Wait.NONE ? open() : Step.to(new SearchPopup(typed, tab, hits, Wait.OPENING, reach));
        }
        if (key.is(Key.TAB) || key.equals(Key.named("Shift+Tab"))) {
            int by = key.is(Key.TAB) ? 1 : -1;
            return search(typed, Math.floorMod(tab + by, reach.sources().size() + 1));
        }
        if (ListWindow.steps(key)) {
            return Step.to(with(hits.typed(key)));
        }
        return TextField.knows(key) ? search(typed.typed(key), tab) : command(key);
    }

    /** What a key does with the hit that it does everywhere with what stands under the cursor. */
    private Step command(Key key) {
        if (key.equals(Key.ctrl('f')) && reach.narrows()) {
            return Step.to(this, new Effect.Close(), new Effect.Act("filter"), new Effect.Hear(asked()));
        }
        if (key.equals(Key.ctrl('n'))) {
            return Step.to(this, new Effect.Close(), reach.adding(words()));
        }
        if (key.equals(Key.ctrl('t'))) {
            return hits.current()
                    .map(reach::intentions)
                    .map(popup -> Step.to(this, popup))
                    .orElse(Step.to(this));
        }
        long person = hits.current().map(Hit::person).orElse(0L);
        return key.equals(Key.named("F3")) && person != 0 ? Step.to(this, reach.look(person)) : Step.to(this);
    }

    private Event.Answer asked() {
        return new Event.Asked(words(), true);
    }

    private Step open() {
        Optional<Hit> chosen = hits.current();
        return chosen.isPresent()
                ? Step.to(this, new Effect.Close(), chosen.get().wish())
                : Step.to(new SearchPopup(typed, tab, hits, Wait.NONE, reach));
    }

    private Step search(TextField field, int where) {
        SearchPopup next = new SearchPopup(field, where, hits, Wait.LOOKING, reach).without(this);
        List<Source> sources = next.sources();
        String words = next.words();
        boolean looks = !words.isEmpty() && sources.stream().anyMatch(Source::looks);
        if (!looks) {
            return Step.to(next.showing(List.of()));
        }
        if (words.equals(words()) && where == tab) {
            return Step.to(new SearchPopup(field, where, hits, pending, reach));
        }
        return Step.to(next, new Effect.Look((desk, progress) -> {
            List<Hit> found = new ArrayList<>();
            sources.forEach(source -> found.addAll(source.looked(desk, words)));
            return new Found(words, where, List.copyOf(found));
        }));
    }

    /** What was found for something else is nothing to begin with: Enter, F3 and Ctrl+T would mean the wrong one. */
    private SearchPopup without(SearchPopup before) {
        String old = before.words();
        boolean goesOn = !old.isEmpty()
                && tab == before.tab
                && (words().startsWith(old) || old.startsWith(words()))
                && onlyActions() == before.onlyActions();
        return goesOn ? this : with(ListWindow.of(List.of(), hits.place().height()));
    }

    private boolean onlyActions() {
        return typed.text().startsWith(">") || typed.text().startsWith("?");
    }

    private String words() {
        return (onlyActions() ? typed.text().substring(1) : typed.text()).strip();
    }

    private List<Source> sources() {
        if (onlyActions()) {
            return reach.deeds();
        }
        return tab == 0 ? reach.sources() : List.of(reach.sources().get(tab - 1));
    }

    /** With what the register has, what is known anyway, and at the end the offer to add. */
    private SearchPopup showing(List<Hit> looked) {
        String words = words();
        List<Source> sources = sources();
        boolean people = sources.stream().anyMatch(Source::looks);
        List<Hit> all = new ArrayList<>(looked);
        if (words.isEmpty() && people) {
            all.addAll(reach.visited(tab != 0));
        } else {
            List<Hit> known = new ArrayList<>();
            sources.forEach(source -> known.addAll(source.known(words)));
            all.addAll(people ? known.subList(0, Math.min(FEW_ACTIONS, known.size())) : known);
        }
        if (people && CONDITION.matcher(words).find()) {
            all.add(0, new Hit.Filtering(words));
        } else if (!words.isEmpty() && people) {
            all.add(new Hit.Adding(words, reach.adding(words)));
        }
        return new SearchPopup(typed, tab, ListWindow.of(all, hits.place().height()), Wait.NONE, reach);
    }

    private SearchPopup with(ListWindow<Hit> other) {
        return new SearchPopup(typed, tab, other, pending, reach);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(72, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, 0, width, canvas.height())
                .box(scene.say("find.head"));
        typed.draw(box.part(0, 0, box.width(), 1), scene.focused());
        tabs(box.part(0, 1, box.width(), 1), scene);
        box.rule(2);
        hits.draw(box.part(0, HEAD, box.width(), box.height() - HEAD), (line, at) -> {
            boolean chosen = hits.isCursor(at);
            line.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            hits.rows().get(at).draw(line, chosen ? Ink.FOCUS : Ink.TEXT, chosen, scene);
        });
        if (hits.isEmpty()) {
            box.put(2, HEAD, Ink.DIM, scene.say(whyEmpty()));
        }
        box.put(0, box.height() - 1, Ink.DIM, scene.say(reach.filters() ? "find.foot.filter" : "find.foot"));
    }

    /** As many as there is room for, from the first on that leaves room for the one that is shown. */
    private void tabs(Canvas line, Scene scene) {
        List<String> titles = new ArrayList<>();
        int shown = 0;
        for (int at = 0; at <= reach.sources().size(); at++) {
            String code = at == 0 ? "all" : reach.sources().get(at - 1).code();
            boolean here = onlyActions() ? reach.isDeeds(at) : at == tab;
            String title = scene.say("find.tab.".concat(code));
            // Brackets say without colour which one it is.
            titles.add(here ? "[" + title + "]" : " " + title + " ");
            shown = here ? at : shown;
        }
        int first = 0;
        while (first < shown && width(titles.subList(first, shown + 1)) > line.width()) {
            first++;
        }
        int column = 0;
        for (int at = first; at < titles.size() && column + Cells.width(titles.get(at)) <= line.width(); at++) {
            column = line.put(column, 0, at == shown ? Ink.FOCUS : Ink.DIM, titles.get(at)) + 1;
        }
        String hint = scene.say("find.tabs");
        if (column + Cells.width(hint) <= line.width()) {
            line.putRight(line.width(), 0, Ink.DIM, hint);
        }
    }

    private static int width(List<String> titles) {
        return titles.stream().mapToInt(Cells::width).sum() + titles.size() - 1;
    }

    private String whyEmpty() {
        if (pending != Wait.NONE) {
            return pending == Wait.OPENING ? "find.opening" : "find.looking";
        }
        return words().isEmpty() ? "find.type" : "find.none";
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
