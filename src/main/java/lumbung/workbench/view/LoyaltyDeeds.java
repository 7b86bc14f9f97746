package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.i18n.Texts;
import lumbung.loyalty.CardNumber;
import lumbung.loyalty.Vouchers;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Message;

/** What is done about somebody's points, vouchers and card: R068, R069, R070. */
public final class LoyaltyDeeds {
    private LoyaltyDeeds() {}

    /** Points that are spent or put right. */
    public static Effect points(long personId) {
        return new Effect.Run(
                (desk, progress) -> Event.Wishes.of(new Effect.Open(KeepForm.of(PointFields.of(personId, desk)))));
    }

    /** A new voucher, or one that pays something still. */
    public static Effect vouchers(long personId) {
        return new Effect.Run((desk, progress) -> {
            String who = Caring.name(personId, desk);
            Effect form = new Effect.Open(KeepForm.of(new VoucherFields(personId, who)));
            List<Voucher> ready = desk.session().loyalty().vouchersOf(personId).stream()
                    .filter(it -> Caring.vouchers(desk).state(it) == Vouchers.State.READY)
                    .toList();
            if (ready.isEmpty()) {
                return Event.Wishes.of(form);
            }
            List<Choice.Item> items = new ArrayList<>();
            items.add(OrderAsks.item('B', "loyalty.voucher.new", form));
            ready.forEach(it -> items.add(new Choice.Item(
                    (char) 0,
                    Message.of("loyalty.voucher.one", it.worth(), it.days().until()),
                    "",
                    List.of(new Effect.Open(VoucherView.of(it, desk))))));
            return Event.Wishes.of(new Effect.PopUp(Choice.of(Message.of("loyalty.voucher.whose", who), items)));
        });
    }

    /**
     * A card on paper; whoever has none gets a number.
     *
     * @param texts the words that stand on it
     */
    public static Effect card(long personId, Texts texts) {
        return new Effect.Run((desk, progress) -> Caring.memberCards(desk)
                .of(personId)
                .<Event.Answer>fold(
                        card -> Event.Wishes.of(
                                new Effect.Open(PrintView.of(new Printable.Member(card), texts)),
                                new Effect.Tell(
                                        Effect.Tone.NEWS,
                                        Message.of(
                                                "loyalty.card.number",
                                                CardNumber.written(card.number()),
                                                Caring.name(personId, desk))),
                                new Effect.Changed()),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.ERROR, refusal.reason()))));
    }
}
