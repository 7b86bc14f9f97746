package lumbung.transfer.sale;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.orders.TillSale;
import lumbung.orders.kept.Orders;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Policy;
import lumbung.pricing.goods.Rupiah;
import lumbung.transfer.Report;
import lumbung.transfer.Sheet;
import lumbung.transfer.SourceRow;
import lumbung.transfer.Verdict;
import lumbung.transfer.Watcher;

/**
 * The second look at a list: gathers the lines of each sale and writes those that are not there yet. A sale is written, and told
 * of, once its last line was seen.
 */
final class SaleRun implements Sheet.Visitor {
    private static final int CHUNK = 200;

    private final Desk desk;
    private final Watcher watcher;
    private final SaleOrigins origins = new SaleOrigins();
    private final Map<String, List<SaleRow>> begun = new HashMap<>();
    private final List<Sale> whole = new ArrayList<>();
    private final Map<Verdict.Kind, Long> counts = new EnumMap<>(Verdict.Kind.class);
    private long number;
    private long sales;
    private long unknown;
    private long products;
    private Rupiah amount = Rupiah.NOTHING;
    private long aside;
    private boolean cancelled;

    SaleRun(Desk desk, Watcher watcher) {
        this.desk = desk;
        this.watcher = watcher;
        this.number = desk.orders.lastNumber();
    }

    /** What a run works with. */
    record Desk(
            SaleReading reading,
            SaleGoods goods,
            SaleBuyers buyers,
            SaleSurvey survey,
            Orders orders,
            Policy policy,
            Changes changes) {}

    /** A sale with all its lines. */
    private record Sale(String origin, List<SaleRow> rows) {}

    @Override
    public boolean row(SourceRow row) {
        desk.reading.of(row).fold(this::read, refusal -> refuse(row, refusal.place(), refusal.reason()));
        return !cancelled;
    }

    @Override
    public boolean broken(SourceRow raw, Refusal refusal) {
        refuse(raw, "", refusal.reason());
        return !cancelled;
    }

    @Override
    public void aside(long line, String text) {
        aside++;
    }

    /** What came of it all; call it when the sheet is read. */
    Optional<Report> finish() {
        decide();
        List<Message> remarks = new ArrayList<>();
        if (sales > 0) {
            remarks.add(Message.of("transfer.sale.remark.orders", sales, amount));
        }
        if (unknown > 0) {
            remarks.add(Message.of("transfer.sale.remark.unknown", unknown));
        }
        if (products > 0) {
            remarks.add(Message.of("transfer.sale.remark.products", products));
        }
        return cancelled ? Optional.empty() : Optional.of(new Report(counts, aside, remarks));
    }

    private boolean read(SaleRow row) {
        if (row.state() == SaleRow.State.VOID) {
            return tell(row.source(), Verdict.Kind.SKIPPED, 0, List.of(Message.of("transfer.sale.void")));
        }
        Optional<Long> spoiled = row.receipt().isEmpty() ? Optional.empty() : desk.survey.spoiled(row);
        if (spoiled.isPresent()) {
            return refuse(row.source(), "", Message.of("transfer.sale.refused.receipt", spoiled.get()));
        }
        List<SaleRow> lines = row.receipt().isEmpty()
                ? new ArrayList<>()
                : begun.computeIfAbsent(row.sale(), sale -> new ArrayList<>());
        lines.add(row);
        if (lines.size() >= desk.survey.lines(row)) {
            begun.remove(row.sale());
            whole.add(new Sale(origins.of(row), lines));
        }
        if (whole.size() == CHUNK) {
            decide();
        }
        return !cancelled;
    }

    private boolean refuse(SourceRow row, String column, Message reason) {
        return tell(
                new Verdict(row.line(), desk.reading.name(row), Verdict.Kind.REFUSED, 0, column, List.of(reason)), row);
    }

    private boolean tell(SourceRow row, Verdict.Kind kind, long person, List<Message> remarks) {
        return tell(new Verdict(row.line(), desk.reading.name(row), kind, person, "", remarks), row);
    }

    private boolean tell(Verdict verdict, SourceRow row) {
        counts.merge(verdict.kind(), 1L, Long::sum);
        watcher.row(verdict, row);
        cancelled = cancelled || watcher.cancelled();
        return !cancelled;
    }

    /** Asks once which of the sales are there already, then writes the others. */
    private void decide() {
        Set<String> known = desk.orders.known(whole.stream().map(Sale::origin).toList());
        for (Sale sale : whole) {
            if (!cancelled) {
                decide(sale, known.contains(sale.origin));
            }
        }
        whole.clear();
    }

    private void decide(Sale sale, boolean known) {
        if (known) {
            Message why = Message.of("transfer.sale.known");
            sale.rows.forEach(row -> tell(row.source(), Verdict.Kind.SAME, 0, List.of(why)));
            return;
        }
        SaleRow first = sale.rows.stream()
                .filter(row -> !row.buyer().isEmpty())
                .findFirst()
                .orElse(sale.rows.get(0));
        SaleBuyers.Found buyer = desk.buyers.find(first.buyer());
        write(sale, buyer.personId());
        unknown += buyer.personId() == 0 && !first.buyer().isEmpty() ? 1 : 0;
        List<Message> remarks = buyer.remark().stream().toList();
        sale.rows.forEach(row -> tell(
                row.source(),
                Verdict.Kind.NEW,
                buyer.personId(),
                row.source().line() == first.source().line() ? remarks : List.of()));
    }

    private void write(Sale sale, long person) {
        SaleRow first = sale.rows.get(0);
        List<TillSale.Line> lines = sale.rows.stream().map(SaleRow::goods).toList();
        String note = sale.rows.stream()
                .map(SaleRow::note)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        boolean paid = sale.rows.stream().allMatch(row -> row.state() == SaleRow.State.PAID);
        lines.forEach(line -> desk.goods.toWrite(line.product()).ifPresent(product -> {
            desk.changes.add(product);
            products++;
        }));
        Receipt receipt = new TillSale(sale.origin, person, first.at(), lines, note, paid)
                .written(++number, desk.policy, desk.changes::newId);
        Stream.concat(Stream.of(receipt.order()), receipt.parts().stream()).forEach(desk.changes::add);
        sales++;
        amount = amount.plus(receipt.quote().payable());
    }
}
