package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Deletion;
import lumbung.register.Subject;
import lumbung.register.Use;
import lumbung.register.Uses;

/** Asks before somebody is deleted, and says first where they are named. */
public final class Deleting {
    private static final int MOST_USES = 12;

    private Deleting() {}

    /**
     * Shows the uses and asks.
     *
     * @param person the view of the person of an id
     */
    public static Effect asking(long id, LongFunction<View> person) {
        return new Effect.Run((desk, progress) -> desk.people()
                .card(id)
                .map(card -> question(desk, card, person))
                .orElse(Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, Message.of("inspection.delete.gone")))));
    }

    private static Event.Answer question(Desk desk, Card card, LongFunction<View> person) {
        String name = card.person().naming().shown();
        List<Use> uses = new Uses(desk.people(), desk.today()).of(Subject.person(card.id()));
        List<Choice.Item> items = new ArrayList<>();
        items.add(new Choice.Item('0', Message.of("inspection.delete.keep"), "Esc", List.of()));
        for (Use use : uses.subList(0, Math.min(MOST_USES, uses.size()))) {
            items.add(new Choice.Item((char) 0, use.text(), "", opened(use, person)));
        }
        if (uses.size() > MOST_USES) {
            Message more = Message.of("inspection.delete.more", uses.size() - MOST_USES);
            items.add(new Choice.Item((char) 0, more, "", List.of()));
        }
        Effect deed = Checking.deed(now -> new Deletion(now.ledger(), now.people()).delete(List.of(card.id())));
        items.add(new Choice.Item('H', Message.of("inspection.delete.yes", name), "", List.of(deed)));
        Message head = Message.of("inspection.delete.head", name, uses.size());
        return Event.Wishes.of(new Effect.PopUp(Choice.of(head, items)));
    }

    private static List<Effect> opened(Use use, LongFunction<View> person) {
        return use.where().kind() == Subject.Kind.PERSON
                ? List.of(new Effect.Open(person.apply(use.where().id())))
                : List.of();
    }
}
