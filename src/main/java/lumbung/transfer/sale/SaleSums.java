package lumbung.transfer.sale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Rupiah;
import lumbung.transfer.SourceRow;

/**
 * What a row says of its money.
 *
 * @param price of one unit
 * @param total what was paid
 * @param gross before the discount
 * @param discount in rupiah, or a share of what it is taken off
 */
record SaleSums(
        Optional<BigDecimal> price,
        Optional<BigDecimal> total,
        Optional<BigDecimal> gross,
        SaleSums.Discount discount) {
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;

    /** What was taken off. */
    record Discount(BigDecimal amount, boolean percent) {
        static final Discount NONE = new Discount(BigDecimal.ZERO, false);

        BigDecimal of(BigDecimal whole) {
            return percent ? whole.multiply(amount).divide(HUNDRED, DIGITS, RoundingMode.HALF_UP) : amount;
        }
    }

    /** Refused at the column whose figure cannot be read, or is one of goods that came back. */
    static Outcome<SaleSums> read(SourceRow row, SaleColumns columns) {
        return figure(row, columns, SaleField.PRICE)
                .then(price -> figure(row, columns, SaleField.TOTAL)
                        .then(total -> figure(row, columns, SaleField.GROSS)
                                .then(gross -> discount(row, columns)
                                        .map(discount -> new SaleSums(price, total, gross, discount)))));
    }

    private static Outcome<Optional<BigDecimal>> figure(SourceRow row, SaleColumns columns, SaleField field) {
        String text = columns.text(row, field);
        if (text.isEmpty()) {
            return Outcome.done(Optional.empty());
        }
        Optional<BigDecimal> figure = Figure.money(text).filter(it -> it.abs().compareTo(MOST) <= 0);
        String key = figure.isEmpty() ? "transfer.sale.refused.figure" : "transfer.sale.refused.back";
        return figure.filter(it -> it.signum() >= 0)
                .map(it -> Outcome.done(Optional.of(it)))
                .orElseGet(
                        () -> Outcome.refused(Refusal.at(columns.column(field).orElse(""), key, text)));
    }

    private static Outcome<Discount> discount(SourceRow row, SaleColumns columns) {
        String text = columns.text(row, SaleField.DISCOUNT);
        if (text.isEmpty()) {
            return Outcome.done(Discount.NONE);
        }
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1) : text;
        // Some tills write what was taken off with a minus.
        Optional<BigDecimal> figure = (percent
                        ? Figure.quantities(number).stream().findFirst()
                        : Figure.money(number))
                .map(BigDecimal::abs)
                .filter(it -> it.compareTo(percent ? HUNDRED : MOST) <= 0);
        return figure.map(it -> Outcome.done(new Discount(it, percent)))
                .orElseGet(() -> Outcome.refused(Refusal.at(
                        columns.column(SaleField.DISCOUNT).orElse(""), "transfer.sale.refused.figure", text)));
    }

    /** Whether the figures bear a quantity out; they say nothing where there are too few of them. */
    boolean fits(BigDecimal quantity) {
        Optional<BigDecimal> paid = total.or(() -> gross);
        return price.isPresent()
                && paid.isPresent()
                && (isNear(price.get().multiply(quantity), paid.get())
                        || isNear(net(price.get().multiply(quantity)), paid.get()));
    }

    private BigDecimal net(BigDecimal whole) {
        return whole.subtract(discount.of(whole));
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(BigDecimal.ONE) <= 0;
    }

    /** What was paid for so much: the total where there is one, and it is not the sum before the discount. */
    Outcome<Rupiah> amount(BigDecimal quantity) {
        Optional<BigDecimal> whole = gross.or(() -> price.map(each -> each.multiply(quantity)));
        Optional<BigDecimal> paid = total.filter(
                        it -> whole.filter(all -> isNear(all, it)).isEmpty())
                .or(() -> whole.map(this::net))
                .or(() -> total);
        return paid.map(it -> it.signum() < 0
                        ? Outcome.<Rupiah>refused("transfer.sale.refused.discount")
                        : Outcome.done(Rupiah.of(Figure.rupiah(it).longValueExact())))
                .orElseGet(() -> Outcome.refused("transfer.sale.refused.price"));
    }

    /** What one unit cost at the till before discounts. */
    Optional<Rupiah> each(BigDecimal quantity) {
        return price.or(() -> quantity.signum() <= 0
                        ? Optional.empty()
                        : gross.or(() -> total).map(it -> it.divide(quantity, DIGITS, RoundingMode.HALF_UP)))
                .map(it -> Rupiah.of(Figure.rupiah(it).longValueExact()));
    }
}
