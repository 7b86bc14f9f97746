package lumbung.loyalty;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import lumbung.care.By;
import lumbung.care.Names;
import lumbung.journal.Ledger;
import lumbung.loyalty.kept.Loyalty;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;

/** Slips that pay so much of one order, once: R069. */
public final class Vouchers {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Ledger ledger;
    private final Loyalty loyalty;
    private final Orders orders;
    private final Names names;
    private final By by;

    public Vouchers(Ledger ledger, Loyalty loyalty, Orders orders, Names names, By by) {
        this.ledger = ledger;
        this.loyalty = loyalty;
        this.orders = orders;
        this.names = names;
        this.by = by;
    }

    /**
     * What a voucher is to be.
     *
     * @param personId 0 for whoever brings it
     */
    public record Wish(long personId, long businessId, Rupiah worth, String words, Voucher.Days days) {}

    /** How it stands with a voucher. */
    public enum State {
        READY,
        USED,
        OVER
    }

    /** Makes one, with a code that nobody guesses. */
    public Outcome<Voucher> make(Wish wish) {
        if (wish.worth().amount() <= 0 || wish.worth().amount() > Voucher.MOST) {
            return Outcome.refused(Refusal.at("worth", "loyalty.refused.worth", Rupiah.of(Voucher.MOST)));
        }
        if (wish.days().until().isBefore(wish.days().made())) {
            return Outcome.refused(Refusal.at("until", "loyalty.refused.past"));
        }
        if (wish.words().length() > Voucher.LONGEST) {
            return Outcome.refused(Refusal.at("words", "loyalty.refused.long", Voucher.LONGEST));
        }
        Message what = Message.of("loyalty.operation.voucher.made", wish.worth(), whom(wish.personId()));
        return ledger.write(ledger.intent(what), changes -> {
                    Voucher voucher = new Voucher(
                            changes.newId(),
                            0,
                            VoucherCode.drawn(RANDOM),
                            wish.personId(),
                            wish.businessId(),
                            wish.worth(),
                            wish.words(),
                            wish.days(),
                            by.clerkId(),
                            Optional.empty());
                    changes.add(voucher);
                    return Outcome.done(voucher);
                })
                .map(it -> loyalty.voucher(it.code()).orElse(it));
    }

    private Object whom(long personId) {
        return personId == 0 ? Message.of("loyalty.bearer") : names.of(personId);
    }

    /** The one with this code; refused where it was typed wrong, or there is none. */
    public Outcome<Voucher> coded(String typed) {
        Optional<String> code = VoucherCode.read(typed);
        if (code.isEmpty()) {
            return Outcome.refused(Refusal.at("code", "loyalty.refused.mistyped", typed.strip()));
        }
        return loyalty.voucher(code.get())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        Refusal.at("code", "loyalty.refused.unknown", VoucherCode.written(code.get()))));
    }

    /** Pays a part of an order with it. */
    public Outcome<Voucher> use(Voucher voucher, Receipt receipt) {
        Order order = receipt.order();
        Optional<Refusal> refusal = refusal(voucher, receipt);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Message what =
                Message.of("loyalty.operation.voucher.used", VoucherCode.written(voucher.code()), order.number());
        return ledger.write(ledger.intent(what), changes -> {
            Voucher used = voucher.paid(new Voucher.Used(order.id(), by.today()));
            changes.change(used);
            return Outcome.done(used);
        });
    }

    private Optional<Refusal> refusal(Voucher voucher, Receipt receipt) {
        String code = VoucherCode.written(voucher.code());
        Order order = receipt.order();
        if (state(voucher) == State.USED) {
            Voucher.Used used = voucher.used().orElseThrow();
            long number = orders.receipt(used.orderId())
                    .map(it -> it.order().number())
                    .orElse(0L);
            return Optional.of(Refusal.at("code", "loyalty.refused.used", code, used.day(), number));
        }
        if (voucher.isOver(by.today())) {
            return Optional.of(Refusal.at(
                    "code", "loyalty.refused.over", code, voucher.days().until()));
        }
        if (voucher.personId() != 0 && voucher.personId() != order.personId()) {
            return Optional.of(Refusal.at("code", "loyalty.refused.another", code, names.of(voucher.personId())));
        }
        if (voucher.businessId() != 0 && !receipt.subtotals().containsKey(voucher.businessId())) {
            return Optional.of(Refusal.at("code", "loyalty.refused.business", code, order.number()));
        }
        return order.stage() == Order.Stage.CANCELLED || left(receipt).amount() <= 0
                ? Optional.of(Refusal.at("order", "loyalty.refused.paid", order.number()))
                : Optional.empty();
    }

    /** How it stands; one whose order was cancelled or taken back pays another. */
    public State state(Voucher voucher) {
        boolean paid = voucher.used()
                .flatMap(it -> orders.receipt(it.orderId()))
                .filter(it -> it.order().stage() != Order.Stage.CANCELLED)
                .isPresent();
        if (paid) {
            return State.USED;
        }
        return voucher.isOver(by.today()) ? State.OVER : State.READY;
    }

    /** What is left to be paid of an order in money: what vouchers do not pay. */
    public Rupiah left(Receipt receipt) {
        return left(receipt, loyalty.paying(receipt.order().id()));
    }

    /** The same, where it is known which pay; what they are worth beyond the order lapses. */
    public static Rupiah left(Receipt receipt, List<Voucher> paying) {
        Rupiah paid = paying.stream().map(Voucher::worth).reduce(Rupiah.NOTHING, Rupiah::plus);
        return Rupiah.of(Math.max(0, receipt.kept().amount() - paid.amount()));
    }
}
