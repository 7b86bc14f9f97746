package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Choice;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The short lists to choose from: actions here, windows, what was open, and whether to leave. */
final class Lists {
    private Lists() {}

    /** What can be done with what is under the keyboard: what mends it first. A letter of an action is nobody else's. */
    static View intentions(Actions actions, Frame frame) {
        View under = frame.under().view();
        String opener = actions.byId("actions").keys().shown();
        List<Choice.Item> deeds = new ArrayList<>();
        List<Choice.Item> barred = new ArrayList<>();
        for (Action action : actions.whatLiesHereFirst()) {
            char letter = action.keys().letterAfter(opener);
            if (letter == 0 || !action.isThere(frame)) {
                continue;
            }
            String key = action.keys().main().isEmpty() ? "" : action.keys().shown();
            Choice.Item deed = new Choice.Item(letter, action.said(under), key, List.of(new Effect.Act(action.id())));
            if (!action.mayBeDone(frame)) {
                // Whoever types it hears why not, and who may.
                barred.add(deed);
            } else if (action.whyNot(frame).isEmpty()) {
                deeds.add(deed);
            }
        }
        List<Choice.Item> items = new ArrayList<>(fixes(under, deeds));
        items.addAll(deeds);
        return Choice.of(Message.of("workbench.action.actions"), items).with(barred);
    }

    private static List<Choice.Item> fixes(View under, List<Choice.Item> deeds) {
        if (!(under instanceof Able.Troubled able)) {
            return List.of();
        }
        Set<Character> taken = deeds.stream().map(Choice.Item::letter).collect(Collectors.toSet());
        return able.fixes().stream()
                .map(it -> taken.contains(it.letter())
                        ? new Choice.Item((char) 0, it.label(), it.note(), it.effects())
                        : it)
                .toList();
    }

    /** What the program looks like: themes, ASCII, mouse and language. */
    static View looks(Actions actions) {
        List<Choice.Item> items = new ArrayList<>();
        String opener = actions.byId("looks").keys().shown();
        for (Action action : actions.all()) {
            char letter = action.keys().letterAfter(opener);
            if (letter != 0) {
                items.add(
                        new Choice.Item(letter, Message.of(action.title()), "", List.of(new Effect.Act(action.id()))));
            }
        }
        return Choice.of(Message.of("workbench.action.looks"), items);
    }

    /** Those that there are for whoever is at work. */
    static View windows(Actions actions, Frame frame) {
        List<Choice.Item> items = new ArrayList<>();
        for (Place place : Place.values()) {
            if (!actions.byId("go.".concat(place.code())).mayBeDone(frame)) {
                continue;
            }
            Message label = Message.of("workbench.place.".concat(place.code()));
            items.add(new Choice.Item(place.digit(), label, "", List.of(new Effect.Go(place))));
        }
        return Choice.of(Message.of("workbench.action.windows"), items);
    }

    /** Leaves, unless a job runs or something typed would be lost: then it asks. */
    static Step quit(View view, Frame frame) {
        boolean works = frame.status().works();
        boolean unsaved = false;
        for (Pane pane : frame.all()) {
            unsaved |= pane.view() instanceof Able.Saves able && able.unsaved();
        }
        if (!works && !unsaved) {
            return Step.to(view, new Effect.Quit());
        }
        Message head = Message.of(works ? "workbench.quit.working" : "workbench.quit.unsaved");
        Choice.Item stay = new Choice.Item((char) 0, Message.of("workbench.quit.stay"), "", List.of());
        Choice.Item leave =
                new Choice.Item((char) 0, Message.of("workbench.quit.leave"), "", List.of(new Effect.Quit()));
        return Step.to(view, new Effect.PopUp(Choice.of(head, List.of(stay, leave))));
    }
}
