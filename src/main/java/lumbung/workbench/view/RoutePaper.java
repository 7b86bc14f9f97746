package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.orders.Deliveries;
import lumbung.orders.Wanted;
import lumbung.register.Card;
import lumbung.report.Block;
import lumbung.report.Column;
import lumbung.report.Document;
import lumbung.report.Report;
import lumbung.report.Rows;

/** Where goods are to be brought on a day, as a document. R090. */
final class RoutePaper {
    private final Session session;
    private final Texts texts;

    RoutePaper(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Names and numbers leave the house, so the journal has whose. */
    Report report(LocalDate day) {
        List<Deliveries.Stop> stops =
                Deliveries.of(day, session.today(), session.market().ports()).stops();
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
        return new Report(document, whom, stops::size);
    }

    private List<String> cells(Deliveries.Stop stop) {
        Optional<Card> card = stop.card();
        String who = Stream.of(
                        card.map(it -> it.person().naming().shown()).orElseGet(() -> texts.of("orders.anybody")),
                        stop.landmark(),
                        stop.phone(session.today()),
                        stop.missed(session.today())
                                .map(due -> texts.of("orders.missed", due))
                                .orElse(""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        return List.of(
                card.map(it -> session.people()
                                .directory()
                                .address(it.person().dwelling().areaId()))
                        .orElse(""),
                who,
                Wanted.saidWhole(stop.receipt()),
                stop.receipt().order().paid()
                        ? ""
                        : SaleColumns.bare(stop.receipt().kept()));
    }
}
