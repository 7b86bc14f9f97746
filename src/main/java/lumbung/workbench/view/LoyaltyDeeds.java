package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.i18n.Texts;
import lumbung.loyalty.CardNumber;
import lumbung.loyalty.VoucherCode;
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
                    List.of(new Effect.Open(shown(it, desk))))));
            return Event.Wishes.of(new Effect.PopUp(Choice.of(Message.of("loyalty.voucher.whose", who), items)));
        });
    }

    /** The code of a voucher. */
    static View shown(Voucher voucher, Desk desk) {
        Object who = voucher.personId() == 0 ? Message.of("loyalty.bearer") : Caring.name(voucher.personId(), desk);
        return new CodeView(
                Message.of("loyalty.voucher.title", voucher.worth()),
                Message.of("loyalty.voucher.of", who, voucher.days().until()),
                VoucherCode.written(voucher.code()),
                Message.of("loyalty.voucher.once"),
                new Printable.Slip(voucher));
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
