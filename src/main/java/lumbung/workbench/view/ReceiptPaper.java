package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import lumbung.orders.Deliveries;
import lumbung.orders.Wanted;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Explanation;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Card;
import lumbung.report.Block;
import lumbung.report.Column;
import lumbung.report.Document;
import lumbung.report.Report;
import lumbung.report.Rows;

/** An order's receipt and a day's route as documents. R090, R105. */
final class ReceiptPaper {
    private final Session session;
    private final Texts texts;

    ReceiptPaper(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** The receipt with the reasons in plain words; who buys takes it along, so it is about nobody. */
    Outcome<Report> receipt(long orderId) {
        return session.orders()
                .receipt(orderId)
                .map(it -> Outcome.done(new Report(document(it), Optional.empty(), () -> 0)))
                .orElseGet(() -> Outcome.refused("selling.gone"));
    }

    private Document document(Receipt receipt) {
        String who = session.people()
                .card(receipt.order().personId())
                .map(it -> it.person().naming().shown())
                .orElseGet(() -> texts.of("orders.anybody"));
        List<Column> columns = List.of(
                new Column(texts.of("selling.goods"), Column.Kind.TEXT, 30),
                new Column(texts.of("selling.number"), Column.Kind.NUMBER, 10),
                new Column(texts.of("selling.each"), Column.Kind.NUMBER, 10),
                new Column(texts.of("selling.amount"), Column.Kind.NUMBER, 12));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(columns, rows(receipt)));
        Stream.concat(
                        Explanation.plain(receipt.quote()).stream(),
                        Stream.of(SaleDetails.said(
                                receipt.order().fulfilment(), receipt.order().paid())))
                .map(texts::of)
                .forEach(it -> blocks.add(new Block.Paragraph(it)));
        String title = texts.of("selling.order", receipt.order().number());
        return new Document(
                title, List.of(who, texts.of("form.day", receipt.order().day())), blocks);
    }

    private Rows rows(Receipt receipt) {
        List<List<String>> rows = new ArrayList<>();
        for (OrderLine line : receipt.lines()) {
            Rupiah each = Rupiah.of(Rupiah.times(
                    line.priced().amount().amount(), line.product().unit().factor(), line.quantity()));
            rows.add(List.of(
                    line.product().name(),
                    Wanted.typed(line.product(), line.quantity()),
                    SaleColumns.bare(each),
                    SaleColumns.bare(line.priced().amount())));
        }
        for (Quote.Given given : receipt.quote().given()) {
            rows.add(List.of(
                    given.product().name(),
                    String.valueOf(given.pieces()),
                    SaleColumns.bare(Rupiah.of(given.amount().amount() / given.pieces())),
                    SaleColumns.bare(given.amount())));
        }
        Map<Long, Rupiah> parts = receipt.subtotals();
        parts.values().removeIf(Rupiah.NOTHING::equals);
        parts.forEach((business, amount) -> rows.add(List.of(
                session.people()
                        .directory()
                        .business(business)
                        .map(it -> it.name())
                        .orElse(""),
                "",
                "",
                SaleColumns.bare(amount))));
        rows.add(List.of(
                texts.of("selling.total"),
                "",
                "",
                SaleColumns.bare(receipt.quote().payable())));
        return Rows.of(rows);
    }

    /** Names and numbers leave the house, so the journal has whose. */
    Outcome<Report> route(LocalDate day) {
        List<Deliveries.Stop> stops =
                Deliveries.of(day, session.market().ports()).stops();
        List<Column> columns = List.of(
                new Column(texts.of("selling.route.where"), Column.Kind.TEXT, 18),
                new Column(texts.of("selling.column.who"), Column.Kind.TEXT, 26),
                new Column(texts.of("selling.goods"), Column.Kind.TEXT, 24),
                new Column(texts.of("selling.paid.no"), Column.Kind.NUMBER, 13));
        Rows rows = reader -> stops.forEach(it -> reader.accept(cells(it)));
        String ids = stops.stream()
                .flatMap(it -> it.card().stream())
                .map(Card::id)
                .distinct()
                .map(it -> "#" + it)
                .collect(Collectors.joining(" "));
        Document document = new Document(
                texts.of("selling.route"), List.of(texts.of("form.day", day)), List.of(new Block.Table(columns, rows)));
        Optional<String> whom = ids.isEmpty() ? Optional.empty() : Optional.of(ids);
        return Outcome.done(new Report(document, whom, stops::size));
    }

    private List<String> cells(Deliveries.Stop stop) {
        Optional<Card> card = stop.card();
        String who = Stream.of(
                        card.map(it -> it.person().naming().shown()).orElseGet(() -> texts.of("orders.anybody")),
                        card.map(it -> it.person().dwelling().landmark()).orElse(""),
                        card.flatMap(it -> it.reachable(session.today()))
                                .map(it -> it.raw())
                                .orElse(""),
                        stop.receipt().order().fulfilment().via())
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return List.of(
                card.map(it -> session.people()
                                .directory()
                                .address(it.person().dwelling().areaId()))
                        .orElse(""),
                who,
                OrderRow.all(stop.receipt()),
                stop.receipt().order().paid()
                        ? ""
                        : SaleColumns.bare(stop.receipt().kept()));
    }
}
