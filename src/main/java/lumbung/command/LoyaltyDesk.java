package lumbung.command;

import java.util.Map;
import lumbung.access.Session;
import lumbung.loyalty.MemberCards;
import lumbung.loyalty.Points;
import lumbung.loyalty.Programmes;
import lumbung.loyalty.VoucherCode;
import lumbung.loyalty.Vouchers;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** What a command about points, vouchers, cards and programmes works with. */
record LoyaltyDesk(CareDesk care) {
    static LoyaltyDesk of(Desk desk) {
        return new LoyaltyDesk(new CareDesk(desk));
    }

    Desk desk() {
        return care.desk();
    }

    private Session session() {
        return desk().session();
    }

    Loyalty loyalty() {
        return session().loyalty();
    }

    Points points() {
        return new Points(session().ledger(), loyalty(), care::name, care.by());
    }

    Vouchers vouchers() {
        return new Vouchers(session().ledger(), loyalty(), session().orders(), care::name, care.by());
    }

    MemberCards cards() {
        return new MemberCards(session().ledger(), loyalty(), care::name, care.by());
    }

    Programmes programmes() {
        return new Programmes(session().ledger(), loyalty());
    }

    /** Somebody who is in the register. */
    Outcome<Long> member(String text) {
        return care.person(text)
                .then(id ->
                        id == 0 ? Outcome.refused(Refusal.at("PERSON", "loyalty.refused.nobody")) : Outcome.done(id));
    }

    /** A whole number, more than nothing. */
    static Outcome<Long> number(String text) {
        return Points.number(text)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("POINTS", "loyalty.refused.number", text)));
    }

    String state(Voucher voucher) {
        return desk().say("loyalty.voucher.".concat(vouchers().state(voucher).name()));
    }

    Map<String, Object> json(Voucher it) {
        return Json.object(
                "code",
                VoucherCode.written(it.code()),
                "worth",
                it.worth().amount(),
                "person",
                it.personId() == 0 ? "" : Json.id(it.personId()),
                "business",
                care.business(it.businessId()),
                "words",
                it.words(),
                "until",
                it.days().until().toString(),
                "state",
                CareDesk.code(vouchers().state(it)),
                "usedOn",
                it.used().map(used -> used.day().toString()).orElse(""),
                "order",
                it.used()
                        .flatMap(used -> session().orders().receipt(used.orderId()))
                        .map(receipt -> receipt.order().number())
                        .orElse(0L));
    }
}
