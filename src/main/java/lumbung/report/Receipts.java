package lumbung.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.loyalty.VoucherCode;
import lumbung.loyalty.Vouchers;
import lumbung.loyalty.kept.Voucher;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Explanation;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Business;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Setting;

/** An order on paper, for who bought: what it cost and why, in plain words, and how the goods keep. R087, R105. */
public final class Receipts {
    private final Session session;
    private final Texts texts;

    private Receipts(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** The receipt of an order, by its own figures. */
    public static Report of(Receipt receipt, Session session, Texts texts) {
        return new Receipts(session, texts).report(receipt);
    }

    private Report report(Receipt receipt) {
        Order order = receipt.order();
        List<Block> blocks = new ArrayList<>();
        blocks.add(goods(receipt));
        blocks.add(new Block.Facts(sums(receipt)));
        Explanation.plain(receipt.quote()).forEach(said -> blocks.add(new Block.Paragraph(texts.of(said))));
        List<Block.Fact> care = care(receipt);
        if (!care.isEmpty()) {
            blocks.add(new Block.Heading(texts.of("print.receipt.care")));
            blocks.add(new Block.Facts(care));
        }
        // Who bought takes it along, so nothing about others leaves the house.
        return Report.aboutNobody(new Document(cooperative(), about(order), blocks));
    }

    private String cooperative() {
        return session.settings()
                .named(CooperativeSetting.NAME.code())
                .map(Setting::value)
                .orElseGet(() -> texts.of("print.receipt.title"));
    }

    private List<String> about(Order order) {
        String who = session.people()
                .card(order.personId())
                .map(card -> card.person().naming().shown())
                .orElseGet(() -> texts.of("orders.anybody"));
        List<String> about = new ArrayList<>();
        about.add(texts.of("print.receipt.number", order.number(), order.day()));
        about.add(who);
        order.fulfilment().day().ifPresent(day -> about.add(texts.of("print.receipt.needed", day, way(order))));
        if (!order.fulfilment().extras().isEmpty()) {
            about.add(texts.of(
                    "print.receipt.extras", String.join(", ", order.fulfilment().extras())));
        }
        if (!order.note().isEmpty()) {
            about.add(order.note());
        }
        return about;
    }

    private String way(Order order) {
        return texts.of("orders.way.".concat(order.fulfilment().way().name()));
    }

    private Block goods(Receipt receipt) {
        List<Column> columns = List.of(
                new Column(texts.of("print.receipt.goods"), Column.Kind.TEXT, 30),
                new Column(texts.of("print.receipt.quantity"), Column.Kind.WHOLE, 12),
                new Column(texts.of("print.receipt.each"), Column.Kind.WHOLE, 16),
                new Column(texts.of("print.receipt.amount"), Column.Kind.WHOLE, 14));
        Stream<List<String>> bought = receipt.lines().stream()
                .map(line -> cells(
                        line.product(),
                        line.quantity(),
                        each(line),
                        line.priced().amount()));
        Stream<List<String>> given = receipt.quote().given().stream()
                .map(goods -> cells(
                        goods.product(),
                        goods.pieces() * goods.product().unit().factor(),
                        texts.of("print.receipt.gift"),
                        goods.amount()));
        List<List<String>> rows = Stream.concat(bought, given).toList();
        return new Block.Table(columns, rows::forEach);
    }

    private List<String> cells(Product product, long quantity, String each, Rupiah amount) {
        return List.of(product.name(), quantity(product, quantity), each, amount.toString());
    }

    private String quantity(Product product, long quantity) {
        return texts.of(
                "print.receipt.so-much",
                product.inUnits(quantity),
                product.unit().name());
    }

    /** What one cost; nothing where that is no whole amount, so that nobody multiplies in vain. */
    private String each(OrderLine line) {
        long factor = line.product().unit().factor();
        long whole = line.priced().amount().amount() * factor;
        return whole % line.quantity() == 0 ? texts.of("print.receipt.at", Rupiah.of(whole / line.quantity())) : "";
    }

    private List<Block.Fact> sums(Receipt receipt) {
        List<Block.Fact> facts = new ArrayList<>();
        Map<Long, Rupiah> subtotals = receipt.subtotals();
        if (subtotals.size() > 1) {
            subtotals.forEach((business, sum) -> facts.add(new Block.Fact(
                    session.people()
                            .directory()
                            .business(business)
                            .map(Business::name)
                            .orElse(""),
                    sum.toString())));
        }
        Quote quote = receipt.quote();
        if (quote.rounding().amount() != 0) {
            facts.add(new Block.Fact(
                    texts.of("pricing.rounding"), quote.rounding().toString()));
        }
        facts.add(
                new Block.Fact(texts.of("print.receipt.total"), quote.payable().toString()));
        for (OrderReturn back : receipt.returns()) {
            facts.add(new Block.Fact(texts.of("print.receipt.back", back.day()), goods(back, receipt) + back.refund()));
        }
        List<Voucher> vouchers = session.loyalty().paying(receipt.order().id());
        vouchers.forEach(it -> facts.add(new Block.Fact(
                texts.of("print.receipt.voucher", VoucherCode.written(it.code())),
                it.worth().toString())));
        if (!vouchers.isEmpty() || !receipt.returns().isEmpty()) {
            facts.add(new Block.Fact(
                    texts.of("print.receipt.left"),
                    Vouchers.left(receipt, vouchers).toString()));
        }
        facts.add(new Block.Fact(
                texts.of("print.receipt.payment"), texts.of(receipt.order().paid() ? "orders.paid" : "orders.unpaid")));
        return facts;
    }

    private String goods(OrderReturn back, Receipt receipt) {
        StringBuilder all = new StringBuilder();
        receipt.lines().stream()
                .filter(line -> back.quantities().containsKey(line.place()))
                .forEach(line -> all.append(line.product().name())
                        .append(' ')
                        .append(quantity(line.product(), back.quantities().get(line.place())))
                        .append(", "));
        return all.toString();
    }

    /** How each of the goods keeps, where somebody said. */
    private List<Block.Fact> care(Receipt receipt) {
        Map<String, Product.Care> all = new LinkedHashMap<>();
        receipt.lines()
                .forEach(line -> all.put(line.product().name(), line.product().care()));
        return all.entrySet().stream()
                .filter(it -> !it.getValue().equals(Product.Care.UNKNOWN))
                .map(it -> new Block.Fact(it.getKey(), keeps(it.getValue())))
                .toList();
    }

    private String keeps(Product.Care care) {
        String days = care.shelfDays().isPresent()
                ? texts.of("print.receipt.days", care.shelfDays().getAsInt())
                : "";
        return (days + " " + care.words()).strip();
    }
}
