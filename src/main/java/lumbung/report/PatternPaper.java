package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.orders.value.OrderPattern;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Business;

/** From where orders came, as a table: R011. It names nobody. */
public final class PatternPaper {
    private final Session session;
    private final Texts texts;

    public PatternPaper(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /**
     * To be read.
     *
     * @param business whose orders they are; empty for all
     */
    public Report paper(OrderPattern pattern, OptionalLong business) {
        Document document = document(pattern, business, Rupiah::toString);
        List<Block> blocks = new ArrayList<>(document.blocks());
        if (!pattern.services().isEmpty()) {
            blocks.add(new Block.Heading(texts.of("orders.pattern.services")));
            pattern.services().forEach(it -> blocks.add(new Block.Paragraph(texts.of(it.said()))));
        }
        return sealed(new Document(document.title(), document.about(), blocks));
    }

    /** To be counted with: amounts are bare rupiah, so that a sheet can add them. */
    public Report sheet(OrderPattern pattern, OptionalLong business) {
        return sealed(document(pattern, business, it -> Long.toString(it.amount())));
    }

    private Report sealed(Document document) {
        return Report.aboutNobody(new Reports(session, texts).sealed(document));
    }

    private Document document(OrderPattern pattern, OptionalLong business, Function<Rupiah, String> amounts) {
        List<String> about = new ArrayList<>(new Reports(session, texts).about());
        business.ifPresent(id -> session.people()
                .directory()
                .business(id)
                .map(Business::name)
                .filter(it -> session.clerk().businessId() != id)
                .ifPresent(about::add));
        about.add(texts.of(
                "orders.pattern.span", pattern.span().from(), pattern.span().until()));
        List<Column> columns = List.of(
                column("where", Column.Kind.TEXT, 26),
                column("people", Column.Kind.NUMBER, 8),
                column("orders", Column.Kind.NUMBER, 8),
                column("amount", Column.Kind.NUMBER, 15),
                column("weekday", Column.Kind.TEXT, 10));
        Rows rows = reader -> {
            pattern.lines().forEach(it -> reader.accept(cells(it, amounts)));
            reader.accept(cells(pattern.all(), amounts));
        };
        return new Document(texts.of("orders.pattern"), about, List.of(new Block.Table(columns, rows)));
    }

    private Column column(String name, Column.Kind kind, int width) {
        return new Column(texts.of("orders.pattern.".concat(name)), kind, width);
    }

    private List<String> cells(OrderPattern.Line it, Function<Rupiah, String> amounts) {
        return List.of(
                texts.of(it.where()),
                Long.toString(it.people()),
                Long.toString(it.orders()),
                amounts.apply(it.amount()),
                it.weekday()
                        .map(day -> texts.of("orders.weekday.".concat(day.name())))
                        .orElse(""));
    }
}
