package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.Message;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Choice;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.view.PersonView;
import lumbung.workbench.view.Scene;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;
import lumbung.workbench.widget.Canvas;

/**
 * What Search Everywhere reaches from where it was opened.
 *
 * @param sources the tabs behind the first, which is all of them
 * @param trail where one was
 * @param actions all there are, for what can be done with a hit
 * @param frame what lies under the popup
 */
record SearchReach(List<Source> sources, Trail trail, Actions actions, Frame frame, Views views) {
    static SearchReach of(Actions actions, Frame frame, Views views) {
        List<ActionPopup.Row> deeds = new ArrayList<>();
        List<ActionPopup.Row> settings = new ArrayList<>();
        for (ActionPopup.Row row : ActionPopup.Row.of(actions, frame)) {
            (actions.sets(row.id()) ? settings : deeds).add(row);
        }
        List<Source> sources = List.of(
                new Source.People(views),
                new Source.Broadcasts(),
                new Source.Prices(),
                new Source.Deeds("actions", deeds),
                new Source.Deeds("settings", settings));
        return new SearchReach(sources, frame.root().trail().with(frame.deck()), actions, frame, views);
    }

    /** Those that are about actions. */
    List<Source> deeds() {
        return sources.stream().filter(Source.Deeds.class::isInstance).toList();
    }

    /** Whether a tab is the one of actions. */
    boolean isDeeds(int tab) {
        return tab > 0 && sources.get(tab - 1).code().equals("actions");
    }

    /** Whether the list under the popup has a query. */
    boolean filters() {
        return frame.under().view() instanceof Able.Queries;
    }

    /** Whether something can be found under the popup by what is typed. */
    boolean narrows() {
        return actions.byId("filter").whyNot(frame).isEmpty();
    }

    Effect adding(String words) {
        return new Effect.Open(views.newPerson(words));
    }

    Effect look(long person) {
        return new Effect.PopUp(views.quickLook(person));
    }

    /** Where one was, the one before this first. */
    List<Hit> visited(boolean onlyPeople) {
        List<Hit> hits = new ArrayList<>();
        for (Trail.Visit visit : trail.turned()) {
            if (visit.person() || !onlyPeople) {
                visit.wish(views).ifPresent(wish -> hits.add(new Hit.Visited(visit, List.of(), wish)));
            }
        }
        return hits;
    }

    /** What can be done with a hit without opening it. */
    Effect intentions(Hit hit) {
        List<Choice.Item> items = new ArrayList<>(mending(hit));
        items.addAll(hit.person() == 0 ? doing(hit) : onPerson(hit.person()));
        return new Effect.PopUp(Choice.of(Message.of("workbench.action.actions"), items));
    }

    /** What can be done about what is the matter; the search itself closes first. */
    private static List<Choice.Item> mending(Hit hit) {
        List<Choice.Item> items = new ArrayList<>();
        for (Choice.Item item : hit.fixes()) {
            List<Effect> effects = new ArrayList<>(List.of(new Effect.Close()));
            effects.addAll(item.effects());
            items.add(new Choice.Item(item.letter(), item.label(), item.note(), List.copyOf(effects)));
        }
        return items;
    }

    private static List<Choice.Item> doing(Hit hit) {
        String title = hit.action().map(row -> Action.title(row.id())).orElse(Action.title("open"));
        String key = hit.action().map(ActionPopup.Row::key).orElse("Enter");
        return List.of(new Choice.Item((char) 0, Message.of(title), key, List.of(new Effect.Close(), hit.wish())));
    }

    private List<Choice.Item> onPerson(long id) {
        View somebody = new Somebody(id);
        View nobody = new Somebody(0);
        List<Choice.Item> items = new ArrayList<>();
        for (Action action : actions.all(frame)) {
            char letter = action.keys().letterAfter("Ctrl+T");
            boolean needs = action.whyNot(nobody, frame).isPresent();
            if (letter != 0 && needs && action.whyNot(somebody, frame).isEmpty()) {
                List<Effect> effects = new ArrayList<>();
                effects.add(new Effect.Close());
                effects.addAll(action.deed().on(somebody, frame).effects());
                String key = action.keys().main().isEmpty() ? "" : action.keys().shown();
                items.add(new Choice.Item(letter, Message.of(action.title()), key, List.copyOf(effects)));
            }
        }
        if (actions.byId("edit").mayBeDone(frame)) {
            Effect edit = new Effect.Open(PersonView.editing(id));
            items.add(new Choice.Item('U', Message.of(Action.title("edit")), "F2", List.of(new Effect.Close(), edit)));
        }
        return items;
    }

    /** Stands for the person of a hit: what an action may ask of a view. */
    private record Somebody(long personId) implements Able.OnPerson {
        @Override
        public Message name() {
            return Message.of("workbench.person.opening");
        }

        @Override
        public Step update(Event event) {
            return Step.to(this);
        }

        @Override
        public void draw(Canvas canvas, Scene scene) {
            // It is never shown.
        }
    }
}
