package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.Recipient;
import lumbung.broadcast.chat.ChatText;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.workbench.widget.Ink;

/**
 * A message as one real person gets it.
 *
 * @param at which of them, from 0
 * @param of how many there are
 * @param who the person's name
 * @param wrong what keeps it from being written
 */
record ProfilePreview(int at, int of, Message who, String text, Optional<Message> wrong) implements Event.Answer {
    /** For the one at a place among those who can be written to; nothing where there is no message or nobody. */
    static Effect look(Dispatch.Plan plan, int at) {
        List<Recipient> people = plan.audience().recipients();
        if (people.isEmpty() || plan.wording().text().isEmpty()) {
            return new Effect.Look((desk, progress) -> Event.Wishes.of());
        }
        int there = Math.floorMod(at, people.size());
        return new Effect.Look((desk, progress) -> desk.people()
                .card(people.get(there).personId())
                .<Event.Answer>map(card -> of(desk, plan, card, there))
                .orElse(Event.Wishes.of()));
    }

    private static ProfilePreview of(Desk desk, Dispatch.Plan plan, Card card, int at) {
        int of = plan.audience().recipients().size();
        Message who = Strip.literal(card.person().naming().shown());
        var papers = desk.traffic().papers().get();
        return papers.message(plan.wording())
                .fold(
                        text -> new ProfilePreview(
                                at, of, who, text.write(card, papers.delivery(plan)), Optional.empty()),
                        refusal -> new ProfilePreview(at, of, who, "", Optional.of(refusal.reason())));
    }

    /** As WhatsApp shows it. */
    List<Strip> lines(int column, int width) {
        return wrong.map(reason -> List.of(Strip.GAP.and(column, Ink.ERROR, reason)))
                .orElseGet(() -> Strips.wrapped(Ink.TEXT, ChatText.of(text).plain(), column, width));
    }
}
