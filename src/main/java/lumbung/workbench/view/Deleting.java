package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Card;
import lumbung.register.Deletion;
import lumbung.register.Subject;
import lumbung.register.Use;
import lumbung.register.Uses;
import lumbung.search.Selection;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** Asks before something is deleted, and says first where it is named. */
public final class Deleting {
    /** More people are not deleted at once. */
    static final int MOST = 1_000;

    private static final int MOST_USES = 12;

    private Deleting() {}

    /** Somebody who may go, and in how many places each is named. */
    private record Going(PersonLine person, Card card, int uses) implements TicksView.Line {
        @Override
        public Object key() {
            return card.id();
        }

        @Override
        public String title(Scene scene) {
            return card.person().naming().shown() + " " + person.place();
        }

        @Override
        public long personId() {
            return card.id();
        }

        @Override
        public void draw(Canvas row, boolean chosen, Scene scene) {
            int half = row.width() / 2;
            int uses = row.width() - half / 2;
            row.put(0, 0, chosen ? Ink.FOCUS : Ink.TEXT, card.person().naming().shown(), half - 1);
            row.put(half, 0, Ink.DIM, person.place(), uses - half - 1);
            row.put(uses, 0, Ink.TEXT, this.uses == 0 ? "" : scene.say("inspection.delete.uses", this.uses));
            row.putRight(row.width(), 0, Ink.WARNING, Trouble.marks(person.troubles()) ? "!" : "");
        }
    }

    /** Shows the uses of something and asks. */
    public static Effect asking(Subject subject) {
        return new Effect.Run((desk, progress) -> {
            String name = UsesView.called(desk, subject);
            return name.isEmpty()
                    ? Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, Message.of("inspection.delete.gone")))
                    : question(desk, subject, name);
        });
    }

    private static Event.Answer question(Desk desk, Subject subject, String name) {
        List<Use> uses = new Uses(desk.people(), desk.today()).of(subject);
        List<Choice.Item> items = new ArrayList<>();
        items.add(new Choice.Item('0', Message.of("inspection.delete.keep"), "Esc", List.of()));
        for (Use use : uses.subList(0, Math.min(MOST_USES, uses.size()))) {
            Effect opening = UsesView.opening(desk, use.where());
            items.add(new Choice.Item((char) 0, use.text(), "", List.of(opening)));
        }
        if (uses.size() > MOST_USES) {
            Message more = Message.of("inspection.delete.more", uses.size() - MOST_USES);
            items.add(new Choice.Item((char) 0, more, "", List.of()));
        }
        boolean stays = subject.kind() == Subject.Kind.AREA && !uses.isEmpty();
        if (stays) {
            items.add(new Choice.Item((char) 0, Message.of("inspection.delete.used", name), "", List.of()));
        } else {
            Effect deed = Checking.deed(now -> new Deletion(now.ledger(), now.people()).delete(subject));
            items.add(new Choice.Item('H', Message.of("inspection.delete.yes", name), "", List.of(deed)));
        }
        Message head = Message.of("inspection.delete.head", name, uses.size());
        return Event.Wishes.of(new Effect.PopUp(Choice.of(head, items)));
    }

    /** Shows everybody who would go, each with a tick. */
    public static Effect asking(Selection chosen) {
        return new Effect.Work(Message.of("inspection.delete.looking"), (desk, progress) -> {
            List<Card> cards = new ArrayList<>();
            Outcome<Boolean> read = chosen.written(desk.session().finder())
                    .then(text -> chosen.each(desk.session().finder(), desk.people(), card -> {
                        cards.add(card);
                        return cards.size() <= MOST && !progress.cancelled();
                    }));
            return read.fold(done -> previewed(desk, progress, cards), Deleting::told);
        });
    }

    private static Event.Answer told(Refusal refusal) {
        return Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()));
    }

    private static Event.Answer previewed(Desk desk, Progress progress, List<Card> cards) {
        if (progress.cancelled()) {
            return Event.Wishes.of();
        }
        if (cards.size() > MOST) {
            Message most = Message.of("inspection.delete.tooMany", MOST);
            return Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, most));
        }
        List<Going> going = new ArrayList<>();
        for (Card card : cards) {
            progress.done(going.size(), cards.size());
            int uses = new Uses(desk.people(), desk.today())
                    .of(Subject.person(card.id()))
                    .size();
            PersonLine line = PersonLine.of(card, desk.people().directory(), desk.today(), desk.troubles(card.id()));
            going.add(new Going(line, card, uses));
        }
        TicksView.Words words = new TicksView.Words(
                Message.of("inspection.delete.tab"),
                Message.of("inspection.delete.several"),
                Message.of("inspection.delete.several.how"));
        return Event.Wishes.of(new Effect.Open(TicksView.of(words, going, Deleting::doing)));
    }

    private static Effect doing(List<Going> ticked) {
        List<Card> cards = ticked.stream().map(Going::card).toList();
        return new Effect.Work(
                Message.of("inspection.delete.doing"),
                (desk, progress) -> Checking.answer(new Deletion(desk.ledger(), desk.people()).deleteSeen(cards)));
    }
}
