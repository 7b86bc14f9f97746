package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.Explanation;
import lumbung.pricing.Quote;
import lumbung.pricing.Trace;
import lumbung.pricing.goods.Rupiah;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** What stands under the goods of a counter: what they come to, why, and what a little more would bring. */
final class CounterFoot {
    private static final int LEFT = 4;
    private static final int TITLE = 6;
    private static final int REASON = 30;
    private static final int NEAR = 2;
    private static final List<Trace.Verdict> VERDICTS =
            List.of(Trace.Verdict.USED, Trace.Verdict.FIGURE, Trace.Verdict.LOST, Trace.Verdict.DROPPED);

    private final CounterView view;
    private final Scene scene;
    private final SaleColumns columns;

    CounterFoot(CounterView view, Scene scene, SaleColumns columns) {
        this.view = view;
        this.scene = scene;
        this.columns = columns;
    }

    /**
     * A line with what it came to.
     *
     * @param place in the basket
     */
    record Priced(int place, Quote.Line line) {
        Rupiah each() {
            return Rupiah.of(
                    Rupiah.times(line.amount().amount(), line.product().unit().factor(), line.quantity()));
        }
    }

    /** What a line of the sheet came to; empty while what is typed was not priced yet. */
    static Optional<Priced> priced(CounterView view, int line) {
        SaleGround ground = view.ground().orElseThrow();
        int place = view.sheet().orElseThrow().understood(ground).indexOf(line);
        Optional<Quote> quote =
                view.quote().filter(it -> place >= 0 && place < it.lines().size());
        return quote.map(it -> new Priced(place, it.lines().get(place)))
                .filter(it -> view.draft().lines().get(place).quantity() == it.line.quantity()
                        && view.draft().lines().get(place).product().id()
                                == it.line.product().id());
    }

    /** The line that is asked about: the one with the keyboard, else the last before it. */
    private Optional<Priced> current() {
        SaleSheet sheet = view.sheet().orElseThrow();
        int from = sheet.line().isPresent() ? sheet.at().line() : sheet.lines().size() - 1;
        for (int line = from; line >= 0; line--) {
            Optional<Priced> found = priced(view, line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Map<Long, Rupiah> subtotals(Quote quote) {
        Map<Long, Rupiah> all = new LinkedHashMap<>();
        quote.lines().forEach(it -> all.merge(it.product().businessId(), it.amount(), Rupiah::plus));
        quote.given().forEach(it -> all.merge(it.product().businessId(), it.amount(), Rupiah::plus));
        all.values().removeIf(Rupiah.NOTHING::equals);
        return all;
    }

    /** The rows of what it comes to. */
    int totals() {
        Optional<Quote> quote = view.quote().filter(it -> !it.lines().isEmpty());
        if (quote.isEmpty()) {
            return 2;
        }
        int businesses = subtotals(quote.get()).size();
        int rounded = quote.get().rounding().amount() == 0 ? 0 : 1;
        int beside = columns.reason() > 0 ? Math.max(1 + rounded, businesses > 1 ? businesses : 1) : 1 + rounded;
        return 2 + beside + (columns.reason() == 0 && businesses > 1 ? businesses : 0);
    }

    /** The rows that all there is to say would take. */
    int wanted() {
        int why = current().map(it -> entries(it).size() + 2).orElse(0);
        int said = paragraphs().size();
        return why + (said == 0 ? 0 : said + 1);
    }

    void draw(Canvas canvas) {
        int totals = Math.min(totals(), canvas.height());
        sums(canvas.part(0, 0, canvas.width(), totals));
        Canvas rest = canvas.part(0, totals, canvas.width(), canvas.height() - totals);
        List<Paragraph> said = paragraphs();
        int sentences = Math.min(said.size(), rest.height());
        int why = Math.max(0, rest.height() - (sentences == 0 ? 0 : sentences + 1));
        current().ifPresent(it -> why(rest.part(0, 0, rest.width(), why), it));
        int used = Math.min(why, current().map(it -> entries(it).size() + 2).orElse(0));
        for (int at = 0; at < sentences; at++) {
            rest.put(LEFT, used + at + (used > 0 ? 1 : 0), said.get(at).ink, said.get(at).text);
        }
    }

    private void sums(Canvas canvas) {
        Optional<Quote> quote = view.quote().filter(it -> !it.lines().isEmpty());
        String details = scene.texts().of(SaleDetails.said(view.draft()));
        quote.ifPresent(it -> sums(canvas.part(0, 1, canvas.width(), canvas.height() - 2), it));
        canvas.put(LEFT, canvas.height() - 1, Ink.DIM, details, canvas.width() - LEFT - 1);
    }

    private void sums(Canvas canvas, Quote quote) {
        int row = 0;
        if (quote.rounding().amount() != 0) {
            columns.sum(
                    canvas.part(0, row++, canvas.width(), 1), scene.say("pricing.rounding"), quote.rounding(), Ink.DIM);
        }
        columns.sum(canvas.part(0, row, canvas.width(), 1), scene.say("selling.total"), quote.payable(), Ink.TITLE);
        Map<Long, Rupiah> parts = subtotals(quote);
        if (parts.size() < 2) {
            return;
        }
        boolean beside = columns.reason() > 0;
        int at = beside ? 0 : row + 1;
        for (Map.Entry<Long, Rupiah> part : parts.entrySet()) {
            String name = view.ground().orElseThrow().business(part.getKey());
            Canvas line = canvas.part(0, at++, canvas.width(), 1);
            if (beside) {
                String amount = SaleColumns.bare(part.getValue());
                line.put(columns.amount() + 2, 0, Ink.DIM, name, columns.reason() - Cells.width(amount) - 1);
                line.putRight(line.width() - 1, 0, Ink.DIM, amount);
            } else {
                columns.sum(line, name, part.getValue(), Ink.DIM);
            }
        }
    }

    private record Paragraph(Ink ink, String text) {}

    /** What is wrong, of what there is too little, what is new since the last time, what a little more would bring. */
    private List<Paragraph> paragraphs() {
        List<Paragraph> all = new ArrayList<>();
        view.said().wrong().ifPresent(it -> add(Ink.ERROR, "! ", it, all));
        view.told().ifPresent(it -> it.known().forEach(known -> add(Ink.TITLE, "", known, all)));
        view.said().changes().forEach(it -> add(Ink.TEXT, "", it, all));
        view.told().ifPresent(it -> it.warnings().forEach(warning -> add(Ink.WARNING, "! ", warning, all)));
        near().forEach(it -> add(Ink.KEY, "", it, all));
        return all;
    }

    private List<Message> near() {
        Optional<Trace> trace = view.quote().flatMap(Quote::trace);
        Optional<Priced> here = current();
        return trace.stream()
                .flatMap(it -> it.nearMisses().stream())
                .filter(it -> here.filter(line -> line.place == it.line()).isPresent())
                .limit(NEAR)
                .map(Explanation::near)
                .toList();
    }

    private void add(Ink ink, String mark, Message what, List<Paragraph> all) {
        int width = Math.max(10, view.room().columns() - LEFT - 2);
        for (String row : Cells.wrapped(mark + scene.texts().of(what), width)) {
            all.add(new Paragraph(ink, row));
        }
    }

    /** What became of the rules about a line: those that count first. */
    private List<Trace.Entry> entries(Priced line) {
        List<Trace.Entry> all = view.quote().flatMap(Quote::trace).map(Trace::entries).orElse(List.of()).stream()
                .filter(it -> it.line().isEmpty() || it.line().get() == line.place)
                .toList();
        List<Trace.Entry> ordered = new ArrayList<>();
        for (boolean whole : List.of(false, true)) {
            for (Trace.Verdict verdict : VERDICTS) {
                all.stream()
                        .filter(it -> it.verdict() == verdict && it.line().isEmpty() == whole)
                        .forEach(ordered::add);
            }
        }
        return ordered;
    }

    private void why(Canvas canvas, Priced line) {
        if (canvas.height() < 2) {
            return;
        }
        String amount = SaleColumns.bare(line.line.amount());
        canvas.put(
                LEFT, 0, Ink.TITLE, scene.say("selling.why", line.line.product().name(), amount));
        canvas.put(TITLE, 1, Ink.TEXT, scene.say("selling.usual.price"));
        canvas.putRight(columns.amount(), 1, Ink.TEXT, SaleColumns.bare(line.line.listed()));
        List<Trace.Entry> entries = entries(line);
        int room = canvas.height() - 2;
        for (int at = 0; at < Math.min(room, entries.size()); at++) {
            entry(canvas.part(0, at + 2, canvas.width(), 1), entries.get(at));
        }
        if (entries.size() > room) {
            canvas.putRight(canvas.width() - 1, 0, Ink.KEY, scene.say("selling.why.more", entries.size() - room));
        }
    }

    private void entry(Canvas row, Trace.Entry entry) {
        boolean counts = entry.verdict() == Trace.Verdict.USED || entry.verdict() == Trace.Verdict.FIGURE;
        Ink ink = counts ? Ink.TEXT : Ink.DIM;
        int reason = Math.min(REASON, row.width() / 2);
        row.put(TITLE, 0, ink, scene.texts().of(entry.title()), reason - TITLE - 1);
        boolean own = entry.line().isPresent();
        Message said =
                own && entry.verdict() == Trace.Verdict.USED && entry.decision().isPresent()
                        ? Message.of("selling.decided", entry.decision().get().number())
                        : entry.reason();
        String after = counts && own ? SaleColumns.bare(entry.after()) : "";
        int room = counts && own ? columns.amount() - Cells.width(after) - reason - 1 : row.width() - reason - 1;
        row.put(reason, 0, ink, scene.texts().of(said), room);
        row.putRight(columns.amount(), 0, ink, after);
        if (own && entry.verdict() == Trace.Verdict.USED) {
            columns.reason(row, scene.say("pricing.used"), Ink.TEXT);
        }
    }
}
