package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import lumbung.loyalty.Vouchers;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Rupiah;
import lumbung.workbench.widget.RupiahField;

/**
 * The fields of a voucher for somebody: R069.
 *
 * @param who what the person is called
 */
record VoucherFields(long personId, String who) implements KeepForm.What {
    private static final int DAYS = 30;

    @Override
    public Message name() {
        return Message.of("caring.to", Message.of("loyalty.voucher.new"), who);
    }

    @Override
    public Object key() {
        return "voucher to " + personId;
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        return new CareRows(desk)
                .and("amount", RupiahField.of(""))
                .text("purpose", "")
                .day("until", desk.today().plusDays(DAYS))
                .business(Caring.business(personId, desk))
                .rows();
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        LocalDate today = desk.today();
        Rupiah worth = Rupiah.of(read.number("amount").orElse(0));
        return read.day("until")
                .then(until -> read.business()
                        .then(business -> Caring.vouchers(desk)
                                .make(new Vouchers.Wish(
                                        personId,
                                        business,
                                        worth,
                                        read.text("purpose"),
                                        new Voucher.Days(today, until)))))
                .fold(
                        made -> Outcome.done(LoyaltyDeeds.shown(made, desk)),
                        refusal -> Outcome.refused(new Refusal(field(refusal.place()), refusal.reason())));
    }

    private static String field(String place) {
        return switch (place) {
            case "worth" -> "amount";
            case "words" -> "purpose";
            default -> place;
        };
    }
}
