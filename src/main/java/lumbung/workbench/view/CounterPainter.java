package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.Quote;
import lumbung.pricing.goods.Rupiah;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.Ink;

/** Draws a counter as a nota on paper: who, the goods with their prices, what it comes to, and why. */
final class CounterPainter {
    private static final int HEAD = 2;
    private static final int GOODS = 4;
    private static final int FEWEST = 3;
    private static final int OFFERED = 58;
    private static final int BUYER = 9;

    private final CounterView view;
    private final Scene scene;

    CounterPainter(CounterView view, Scene scene) {
        this.view = view;
        this.scene = scene;
    }

    /** A row under the head of the table: a line of the sheet, or goods that come along. */
    private record Row(int line, Optional<Quote.Given> gift) {}

    void draw(Canvas canvas) {
        canvas.rule(1);
        if (view.sheet().isEmpty()) {
            canvas.put(GOODS, HEAD, Ink.DIM, scene.say("find.looking"));
            return;
        }
        SaleSheet sheet = view.sheet().get();
        String day = scene.say("form.day", view.draft().at().toLocalDate());
        int beside = canvas.width() - Cells.width(day) - 2;
        boolean fits = buyer(canvas.part(0, 0, canvas.width(), 1), sheet) <= beside;
        if (fits) {
            canvas.putRight(canvas.width() - 1, 0, Ink.DIM, day);
        }
        Canvas body = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD);
        if (sheet.at().zone() == SaleSheet.Zone.DETAILS) {
            details(body, sheet);
        } else {
            goods(body, sheet);
        }
        if (sheet.at().zone() == SaleSheet.Zone.BUYER) {
            offers(canvas, BUYER, 0, sheet.buyer());
        }
    }

    /** Where what is told of the buyer ends; the day gives way to it. */
    private int buyer(Canvas row, SaleSheet sheet) {
        boolean here = sheet.at().zone() == SaleSheet.Zone.BUYER;
        row.put(1, 0, here ? Ink.FOCUS : Ink.DIM, scene.say("selling.for"));
        if (here) {
            sheet.buyer().draw(row.part(BUYER, 0, row.width() - BUYER - 1, 1), scene.texts(), scene.focused());
            return BUYER;
        }
        Optional<CounterJobs.Told> known = view.told().filter(it -> it.draft().personId() == sheet.personId());
        String name = sheet.buyer().isEmpty()
                ? scene.say("orders.anybody")
                : known.map(CounterJobs.Told::name)
                        .filter(it -> !it.isEmpty())
                        .orElseGet(() -> scene.texts().of(sheet.buyer().said()));
        int behind = row.put(BUYER, 0, sheet.buyer().strays() ? Ink.WARNING : Ink.TITLE, name);
        return known.flatMap(CounterJobs.Told::who)
                .map(who -> row.put(behind + 3, 0, Ink.DIM, scene.texts().of(who)))
                .orElse(behind);
    }

    /** The table small above the fields of the details. */
    private void details(Canvas body, SaleSheet sheet) {
        int form = Math.min(body.height(), sheet.details().form().rows().size() + 4);
        List<Message> warnings = view.told().map(CounterJobs.Told::warnings).orElse(List.of());
        int said = Math.min(4, view.said().wrong().isEmpty() ? warnings.size() * 2 : 2);
        int table = Math.max(0, body.height() - form - said);
        if (table > FEWEST + 1) {
            goods(body.part(0, 0, body.width(), table), sheet);
        }
        int top = table > FEWEST + 1 ? table : 0;
        sheet.details().draw(body.part(2, top, body.width() - 2, form), scene);
        Canvas foot = body.part(3, top + form, body.width() - 4, said);
        if (view.said().wrong().isPresent()) {
            foot.wrap(Ink.ERROR, "! " + scene.texts().of(view.said().wrong().get()));
        } else if (!warnings.isEmpty()) {
            foot.wrap(
                    Ink.WARNING,
                    "! "
                            + String.join(
                                    " ",
                                    warnings.stream().map(scene.texts()::of).toList()));
        }
    }

    private void goods(Canvas body, SaleSheet sheet) {
        SaleColumns columns = SaleColumns.in(body.width());
        List<Row> rows = rows(sheet);
        CounterFoot foot = new CounterFoot(view, scene, columns);
        int totals = foot.totals();
        int least = Math.min(rows.size(), Math.max(FEWEST, body.height() / 2 - 2));
        int saying = Math.max(0, Math.min(foot.wanted(), body.height() - 1 - totals - least));
        int table = Math.max(1, Math.min(rows.size(), body.height() - 1 - totals - saying));
        columns.head(body.part(0, 0, body.width(), 1), scene);
        int from = from(rows, sheet, table);
        for (int at = from; at < Math.min(rows.size(), from + table); at++) {
            row(body.part(0, 1 + at - from, body.width(), 1), rows.get(at), sheet, columns);
        }
        int hidden = rows.size() - from - table;
        if (hidden > 0 || from > 0) {
            body.put(0, 0, Ink.KEY, scene.say("selling.hidden", rows.size() - table));
        }
        int below = 1 + table;
        foot.draw(body.part(0, below, body.width(), body.height() - below));
        if (sheet.at().zone() == SaleSheet.Zone.GOODS) {
            offers(
                    body,
                    GOODS,
                    1 + index(rows, sheet) - from,
                    sheet.line().orElseThrow().goods());
        }
    }

    private static int index(List<Row> rows, SaleSheet sheet) {
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).line == sheet.at().line() && rows.get(at).gift.isEmpty()) {
                return at;
            }
        }
        return 0;
    }

    private static int from(List<Row> rows, SaleSheet sheet, int table) {
        boolean goods = sheet.line().isPresent();
        int focus = goods ? index(rows, sheet) : sheet.at().zone() == SaleSheet.Zone.BUYER ? 0 : rows.size() - 1;
        return Math.max(0, Math.min(focus - table + 1 + (focus < rows.size() - 1 ? 1 : 0), rows.size() - table));
    }

    /** Goods that come along stand under those that bring them, where these are the same. */
    private List<Row> rows(SaleSheet sheet) {
        List<Quote.Given> gifts = new ArrayList<>(view.quote().map(Quote::given).orElse(List.of()));
        List<Row> rows = new ArrayList<>();
        int last = sheet.lines().size() - 1;
        for (int line = 0; line < last; line++) {
            rows.add(new Row(line, Optional.empty()));
            long product = sheet.lines()
                    .get(line)
                    .product(view.ground().orElseThrow())
                    .map(it -> it.id())
                    .orElse(0L);
            int there = line;
            gifts.stream()
                    .filter(it -> it.product().id() == product)
                    .forEach(it -> rows.add(new Row(there, Optional.of(it))));
            gifts.removeIf(it -> it.product().id() == product);
        }
        gifts.forEach(it -> rows.add(new Row(last, Optional.of(it))));
        rows.add(new Row(last, Optional.empty()));
        return rows;
    }

    private void row(Canvas row, Row what, SaleSheet sheet, SaleColumns columns) {
        if (what.gift.isPresent()) {
            Quote.Given gift = what.gift.get();
            columns.put(row, gift.product().name(), String.valueOf(gift.pieces()), Ink.DIM);
            columns.price(row, Rupiah.of(gift.amount().amount() / gift.pieces()), gift.amount(), Ink.DIM);
            columns.reason(row, scene.texts().of(gift.title()), Ink.DIM);
            return;
        }
        SaleLine line = sheet.lines().get(what.line);
        boolean here = sheet.line().isPresent() && sheet.at().line() == what.line;
        row.put(1, 0, Ink.FOCUS, here ? ">" : "");
        goods(
                row.part(GOODS, 0, columns.goods() - GOODS, 1),
                line,
                here && sheet.at().zone() == SaleSheet.Zone.GOODS);
        number(row, line, here && sheet.at().zone() == SaleSheet.Zone.NUMBER, columns);
        priced(what.line).ifPresent(it -> {
            columns.price(row, it.each(), it.line().amount(), Ink.TEXT);
            boolean refused =
                    line.hand().isPresent() && it.line().steps().stream().noneMatch(CounterPainter::byHand);
            String why = refused ? scene.say("selling.hand.refused") : reason(it.line(), columns.reason());
            columns.reason(row, why, refused ? Ink.ERROR : Ink.DIM);
        });
    }

    private static boolean byHand(Quote.Step step) {
        return step.cause() instanceof Quote.Cause.ByHand;
    }

    private void goods(Canvas place, SaleLine line, boolean here) {
        boolean typed = here && line.goods().strays();
        String name = typed
                ? ""
                : line.product(view.ground().orElseThrow()).map(it -> it.name()).orElse("");
        if (!name.isEmpty()) {
            place.put(0, 0, here ? Ink.FOCUS : Ink.TEXT, name);
        } else if (line.isEmpty() && !here) {
            place.put(0, 0, Ink.DIM, scene.say("selling.next"));
        } else {
            line.goods().typed().atStart(!here).draw(place, here && scene.focused());
        }
        if (here && scene.focused() && !name.isEmpty()) {
            place.cursor(0, 0);
        }
    }

    private void number(Canvas row, SaleLine line, boolean here, SaleColumns columns) {
        if (line.isEmpty()) {
            return;
        }
        String text = line.number().text();
        int from = Math.max(columns.goods(), columns.number() - Math.max(1, Cells.width(text)));
        if (here) {
            line.number().draw(row.part(from, 0, columns.number() - from + 1, 1), scene.focused());
        } else {
            row.put(from, 0, Ink.TEXT, text.isEmpty() ? "1" : text);
        }
    }

    private String reason(Quote.Line line, int room) {
        if (line.steps().isEmpty()) {
            return "";
        }
        String title =
                scene.texts().of(line.steps().get(line.steps().size() - 1).title());
        Rupiah listed = line.product().prices().list();
        String from = scene.say("selling.from", title, SaleColumns.bare(listed));
        return line.amount().equals(line.listed()) || Cells.width(from) > room ? title : from;
    }

    /** What a line came to; empty while what is typed was not priced yet. */
    private Optional<CounterFoot.Priced> priced(int line) {
        return CounterFoot.priced(view, line);
    }

    private void offers(Canvas canvas, int left, int row, FormField field) {
        int rows = field.below();
        if (rows > 0) {
            boolean fits = row + 1 + rows + 2 <= canvas.height();
            int top = fits ? row + 1 : Math.max(0, row - rows - 2);
            Canvas box = canvas.part(left - 2, top, Math.min(OFFERED, canvas.width() - left + 2), rows + 2)
                    .box("");
            field.drawBelow(box, scene.texts());
        }
    }
}
