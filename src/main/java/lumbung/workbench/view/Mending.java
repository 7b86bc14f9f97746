package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.inspection.Fix;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;

/** What can be chosen to be done about problems: the fixes best first, all alike, opening, ignoring. */
final class Mending {
    private Mending() {}

    /** A problem among those alike. */
    private record Alike(Problem problem) implements TicksView.Line {
        @Override
        public Object key() {
            return problem.key();
        }

        @Override
        public String title(Scene scene) {
            return problem.place().name() + " " + problem.place().area();
        }

        @Override
        public void draw(Canvas row, boolean chosen, Scene scene) {
            ProblemLine.draw(row, problem, chosen, scene);
        }

        @Override
        public long personId() {
            return problem.place().what() == Place.What.PERSON ? problem.place().id() : 0;
        }
    }

    /** The lines to choose from for what is the matter with one, numbered. */
    static List<Choice.Item> items(List<Trouble> troubles) {
        return items(troubles, List.of());
    }

    /** With other ways on before the last, which puts the first problem aside. */
    static List<Choice.Item> items(List<Trouble> troubles, List<Choice.Item> ways) {
        List<Choice.Item> items = new ArrayList<>();
        for (Trouble trouble : troubles) {
            for (Fix fix : trouble.problem().fixes()) {
                Effect wish = Checking.wish(trouble.problem(), fix);
                boolean told = troubles.size() > 1;
                items.add(told ? item(about(trouble, fix), wish) : item(fix.title(), wish));
            }
        }
        Set<String> kinds = new HashSet<>();
        for (Trouble trouble : troubles) {
            if (kinds.add(trouble.problem().kind())) {
                forAll(trouble).ifPresent(items::add);
            }
        }
        items.addAll(ways);
        if (!troubles.isEmpty()) {
            Effect ignoring = new Effect.PopUp(IgnoreView.of(troubles.get(0).problem()));
            items.add(item(Message.of("inspection.fix.ignore"), ignoring));
        }
        return numbered(items);
    }

    /** Where several things are the matter, each way on says which it is for. */
    private static Message about(Trouble trouble, Fix fix) {
        Message kind = Message.of("inspection.kind.".concat(trouble.problem().kind()));
        return Message.of("inspection.fix.about", kind, fix.title());
    }

    static Choice.Item item(Message label, Effect effect) {
        return new Choice.Item((char) 0, label, "", List.of(effect));
    }

    static List<Choice.Item> numbered(List<Choice.Item> items) {
        List<Choice.Item> numbered = new ArrayList<>();
        for (Choice.Item item : items) {
            char digit = numbered.size() < 9 ? (char) ('1' + numbered.size()) : 0;
            numbered.add(new Choice.Item(digit, item.label(), item.note(), item.effects()));
        }
        return List.copyOf(numbered);
    }

    /** The best fix that may be done to all of a kind, where there are several of it. */
    static Optional<Choice.Item> forAll(Trouble trouble) {
        return trouble.problem().fixes().stream()
                .filter(Fix.Writes.class::isInstance)
                .map(Fix.Writes.class::cast)
                .filter(fix -> fix.alike() && trouble.alike() > 1)
                .findFirst()
                .map(fix -> item(
                        Message.of("inspection.fix.alike", trouble.alike()),
                        previewing(trouble.problem().kind(), fix)));
    }

    /** Shows all of a kind, before one fix is done to those ticked. */
    private static Effect previewing(String kind, Fix.Writes fix) {
        TicksView.Words words = new TicksView.Words(
                Message.of("inspection.view.alike"), fix.title(), Message.of("inspection.view.alike.how"));
        return new Effect.Run((desk, progress) -> {
            List<Alike> lines =
                    desk.problems().alike(kind).stream().map(Alike::new).toList();
            return Event.Wishes.of(new Effect.Open(TicksView.of(
                    words,
                    lines,
                    ticked ->
                            Checking.mendAll(ticked.stream().map(Alike::problem).toList(), fix.id()))));
        });
    }
}
