package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Offer;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.kept.OrderFilter;
import lumbung.register.editing.Days;

/** What the window of care asks with a line to type, or looks up. */
final class CareAsks {
    private CareAsks() {}

    /** Another day for something to do. */
    static Effect moving(Chore chore) {
        Function<LocalDate, Effect> then =
                day -> Caring.deed("caring.noted", desk -> Caring.promises(desk).move(chore, day));
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of("caring.move.when", chore.words()),
                        Message.of("caring.about.due"),
                        Message.of("caring.wrong.day", ""),
                        text -> List.of(new Effect.Run((desk, progress) -> Days.read(text, desk.today())
                                .map(then)
                                .map(Event.Wishes::of)
                                .orElseGet(() -> Event.Wishes.of(
                                        new Effect.Tell(Effect.Tone.WARNING, Message.of("caring.wrong.day", text))))))),
                ""));
    }

    /** It was taken up with the last order. */
    static Effect using(Offer offer) {
        return Caring.deed(
                "caring.noted",
                desk ->
                        desk
                                .session()
                                .orders()
                                .newest(OrderFilter.ALL.of(offer.personId()), Optional.empty(), 1)
                                .stream()
                                .findFirst()
                                .<Outcome<?>>map(it -> Caring.offers(desk)
                                        .use(offer, it.order().id()))
                                .orElse(Outcome.refused("caring.wrong.order")));
    }
}
