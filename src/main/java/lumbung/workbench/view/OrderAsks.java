package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.Receipt;
import lumbung.register.Card;
import lumbung.register.editing.Days;

/** What the window of orders asks: which ones to show, whose, what becomes of what waits. */
final class OrderAsks {
    private static final int HITS = 9;

    private OrderAsks() {}

    /** Which orders to show; what is typed is a name or a number. */
    static Effect filters(OrderShelf.Waiting waiting) {
        List<Choice.Item> items = List.of(
                item((char) 0, "selling.filter.all", new Effect.Hear(OrderScope.ALL)),
                item((char) 0, "selling.filter.today", new Effect.Hear(OrderScope.today(waiting.today()))),
                item((char) 0, "selling.filter.unpaid", new Effect.Hear(OrderScope.unpaid())),
                item((char) 0, "selling.filter.which", businesses()),
                item((char) 0, "selling.filter.when", day("selling.filter.when", OrderScope::on)));
        return new Effect.PopUp(Choice.of(Message.of("selling.filter"), Message.of("selling.filter.how"), items)
                .or(text ->
                        new Choice.Item((char) 0, Message.of("selling.filter.typed", text), "", List.of(find(text)))));
    }

    static Choice.Item item(char letter, String key, Effect... effects) {
        return new Choice.Item(letter, Message.of(key), "", List.of(effects));
    }

    /** Whose orders; a number is that of an order. */
    static Effect whose(String typed) {
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of("selling.whose"),
                        Message.of("selling.whose.how"),
                        Message.of("selling.whose.missing"),
                        text -> List.of(find(text))),
                typed));
    }

    private static Effect find(String text) {
        return new Effect.Run((desk, progress) -> {
            if (text.chars().allMatch(Character::isDigit) && text.length() <= HITS) {
                return desk.session()
                        .orders()
                        .numbered(Long.parseLong(text))
                        .map(OrderAsks::opened)
                        .orElseGet(() -> unknown("selling.whose.number", text));
            }
            List<Card> found = desk.search().find(text, HITS);
            if (found.size() == 1) {
                return scope(found.get(0));
            }
            return found.isEmpty() ? unknown("selling.whose.nobody", text) : among(found, desk);
        });
    }

    private static Event.Answer opened(Receipt receipt) {
        return Event.Wishes.of(new Effect.Open(OrderView.of(receipt.order().id())));
    }

    private static Event.Answer unknown(String key, String text) {
        return Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, Message.of(key, text)));
    }

    private static OrderScope scope(Card card) {
        return OrderScope.of(card.id(), card.person().naming().shown());
    }

    private static Event.Answer among(List<Card> found, Desk desk) {
        List<Choice.Item> items = new ArrayList<>();
        for (Card card : found) {
            Message label =
                    PersonOptions.found(card, "", desk.people().directory()).label();
            char digit = (char) ('1' + items.size());
            items.add(new Choice.Item(digit, label, "", List.of(new Effect.Hear(scope(card)))));
        }
        return Event.Wishes.of(new Effect.PopUp(Choice.of(Message.of("selling.whose"), items)));
    }

    private static Effect businesses() {
        return new Effect.Run((desk, progress) -> {
            List<Choice.Item> items = Shops.items(desk, it -> OrderScope.business(it.id(), it.name()));
            return Event.Wishes.of(new Effect.PopUp(Choice.of(Message.of("selling.filter.which"), items)));
        });
    }

    /** A day, and what then happens. */
    static Effect day(String head, Function<LocalDate, Event.Answer> then) {
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of(head),
                        Message.of("selling.filter.when.how"),
                        Message.of("selling.wrong.day", ""),
                        text -> List.of(new Effect.Run((desk, progress) -> Days.read(text, desk.today())
                                .map(then)
                                .orElseGet(() -> unknown("selling.wrong.day", text))))),
                ""));
    }

    /** What becomes of something that is wanted every week. */
    static Effect standing(OrderShelf.Weekly weekly) {
        return new Effect.PopUp(Choice.of(
                Message.of("selling.weekly.due", weekly.who(), weekly.goods()),
                List.of(
                        item('P', "selling.weekly.make", OrderDeeds.confirm(weekly.standing())),
                        item('L', "selling.weekly.skip", OrderDeeds.skip(weekly.standing())),
                        item('U', "selling.weekly.change", new Effect.Open(KeepForm.of(StandingFields.of(weekly)))))));
    }

    /** What somebody said of a tester. */
    static Effect answer(OrderGift gift, String who) {
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of("selling.answer", who, gift.given().product().name()),
                        Message.of("selling.answer.how"),
                        Message.of("orders.refused.answer", OrderGift.LONGEST_ANSWER),
                        text -> List.of(OrderDeeds.answered(gift, text))),
                gift.answer(),
                Optional.empty()));
    }
}
