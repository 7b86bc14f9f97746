package lumbung.transfer.sale;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.TillSale;
import lumbung.orders.kept.Order;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Unit;
import lumbung.register.Business;
import lumbung.register.Directory;
import lumbung.transfer.Headers;
import lumbung.transfer.SourceRow;

/** Reads the rows of a till's list. */
final class SaleReading {
    private static final Pattern MEASURED = Pattern.compile("([^\\p{L}]*)(\\p{L}.*)?");
    private static final Set<String> UNPAID = Set.of(
            "belum",
            "belum lunas",
            "belum bayar",
            "belum dibayar",
            "unpaid",
            "not paid",
            "hutang",
            "utang",
            "tempo",
            "kasbon",
            "bon",
            "no",
            "tidak",
            "false",
            "0",
            "pending");
    private static final Set<String> VOID = Set.of(
            "batal",
            "dibatalkan",
            "void",
            "voided",
            "cancelled",
            "canceled",
            "refund",
            "refunded",
            "retur",
            "dikembalikan",
            "hapus",
            "dihapus");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_RECEIPT = 100;

    private final SalePlan plan;
    private final Directory directory;
    private final SaleGoods goods;
    private final SaleTime time;

    SaleReading(SalePlan plan, Directory directory, SaleGoods goods, SaleTime time) {
        this.plan = plan;
        this.directory = directory;
        this.goods = goods;
        this.time = time;
    }

    /** What a row says; refused at the column that does not fit, with the remedy. */
    Outcome<SaleRow> of(SourceRow row) {
        String day = text(row, SaleField.DATE);
        String name = text(row, SaleField.PRODUCT);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return name.isEmpty()
                    ? refused(SaleField.PRODUCT, "transfer.sale.refused.goods.none")
                    : refused(SaleField.PRODUCT, "transfer.refused.long_name", name.length(), LONGEST_NAME);
        }
        return time.read(day, text(row, SaleField.TIME))
                .map(at -> business(row)
                        .then(business -> SaleSums.read(row, plan.columns()).then(sums -> goods(row, business, sums)))
                        .map(line -> new SaleRow(row, at, receipt(row), line, buyer(row), state(row), note(row))))
                .orElseGet(() -> refused(SaleField.DATE, "transfer.sale.refused.day", day));
    }

    /** The till's own number; lines that cannot be read share it too. */
    String receipt(SourceRow row) {
        String folded = Headers.folded(text(row, SaleField.RECEIPT));
        return folded.substring(0, Math.min(LONGEST_RECEIPT, folded.length()));
    }

    /** The day of a row that may be broken otherwise; empty where it cannot be read. */
    String day(SourceRow row) {
        return time.read(text(row, SaleField.DATE), "")
                .map(at -> at.toLocalDate().toString())
                .orElse("");
    }

    /** What a row is called in the report. */
    String name(SourceRow row) {
        String name = Stream.of(text(row, SaleField.RECEIPT), text(row, SaleField.PRODUCT))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return name.substring(0, name.offsetByCodePoints(0, Math.min(60, name.codePointCount(0, name.length()))));
    }

    private String text(SourceRow row, SaleField field) {
        return plan.columns().text(row, field);
    }

    private <T> Outcome<T> refused(SaleField field, String key, Object... arguments) {
        return Outcome.refused(Refusal.at(plan.columns().column(field).orElse(""), key, arguments));
    }

    private Outcome<Optional<Business>> business(SourceRow row) {
        String name = text(row, SaleField.BUSINESS);
        if (name.isEmpty()) {
            return Outcome.done(plan.business());
        }
        return directory
                .business(name)
                .map(it -> Outcome.done(Optional.of(it)))
                .orElseGet(() -> refused(SaleField.BUSINESS, "transfer.sale.refused.business", name));
    }

    private Outcome<TillSale.Line> goods(SourceRow row, Optional<Business> business, SaleSums sums) {
        Matcher measured = MEASURED.matcher(text(row, SaleField.QUANTITY));
        String number = measured.matches() ? measured.group(1).strip() : "?";
        String behind =
                measured.matches() ? Optional.ofNullable(measured.group(2)).orElse("") : "";
        String said = text(row, SaleField.UNIT);
        String unit = said.isEmpty() ? behind.strip() : said;
        List<BigDecimal> readings = number.isEmpty() ? List.of(BigDecimal.ONE) : Figure.quantities(number);
        if (readings.isEmpty() || readings.get(0).signum() <= 0 || unit.length() > LONGEST_UNIT) {
            String key = !readings.isEmpty() && readings.get(0).signum() < 0
                    ? "transfer.sale.refused.back"
                    : "transfer.sale.refused.figure";
            return refused(SaleField.QUANTITY, key, text(row, SaleField.QUANTITY));
        }
        SaleGoods.Said what = new SaleGoods.Said(text(row, SaleField.PRODUCT), unit, sums.each(readings.get(0)));
        return goods.find(what, business)
                .fold(product -> line(product, unit, readings, sums), refusal -> refused(SaleField.PRODUCT, refusal));
    }

    private <T> Outcome<T> refused(SaleField field, Refusal refusal) {
        return Outcome.refused(new Refusal(plan.columns().column(field).orElse(""), refusal.reason()));
    }

    private Outcome<TillSale.Line> line(Product product, String text, List<BigDecimal> readings, SaleSums sums) {
        Optional<Unit> unit = SaleUnits.of(product, text);
        if (unit.isEmpty()) {
            String known = Stream.concat(Stream.of(product.unit()), product.others().stream())
                    .map(Unit::name)
                    .collect(Collectors.joining(", "));
            SaleField at = plan.columns().has(SaleField.UNIT) ? SaleField.UNIT : SaleField.QUANTITY;
            return refused(at, "transfer.sale.refused.unit", product.name(), text, known);
        }
        List<BigDecimal> possible = readings.stream()
                .filter(it -> SaleUnits.smallest(it, unit.get()).isPresent())
                .toList();
        return possible.stream()
                .filter(sums::fits)
                .findFirst()
                .or(() -> possible.stream().findFirst())
                .map(quantity -> sums.amount(quantity)
                        .map(amount -> new TillSale.Line(
                                product,
                                SaleUnits.smallest(quantity, unit.get()).orElseThrow(),
                                amount)))
                .orElseGet(() -> refused(
                        SaleField.QUANTITY,
                        "pricing.wanted.quantity",
                        product.name(),
                        readings.get(0),
                        unit.get().name()));
    }

    private SaleBuyers.Said buyer(SourceRow row) {
        return new SaleBuyers.Said(text(row, SaleField.PHONE), text(row, SaleField.MEMBER), text(row, SaleField.BUYER));
    }

    private SaleRow.State state(SourceRow row) {
        String word = Headers.folded(text(row, SaleField.PAID));
        return VOID.contains(word)
                ? SaleRow.State.VOID
                : UNPAID.contains(word) ? SaleRow.State.UNPAID : SaleRow.State.PAID;
    }

    private String note(SourceRow row) {
        String note = text(row, SaleField.NOTE);
        return note.substring(0, Math.min(note.length(), Order.LONGEST_NOTE));
    }
}
