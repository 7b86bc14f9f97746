package lumbung.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.orders.Market;
import lumbung.orders.study.Compared;
import lumbung.orders.study.Fairness;
import lumbung.orders.study.Figures;
import lumbung.orders.study.Study;
import lumbung.pricing.Names.Kind;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Area;
import lumbung.register.Card;

/**
 * A simulation in rows, for a screen, the command line and paper: the whole, its parts, who pays less and who more, how evenly
 * it is spread. R057, N05.
 */
public final class StudySheet {
    private static final int MOST = 10;
    /** In basis points. */
    private static final int THOUSANDTH = 10;

    private final Study study;
    private final Market market;
    private final boolean compares;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Long> people = new LinkedHashSet<>();

    /**
     * A row.
     *
     * @param cells its figures; for a title, what those below it are
     */
    public record Row(Kin kin, Message name, List<Message> cells) {
        private static final int SHARES = 4;
        private static final int SHARE = 9;
        private static final int SUM = 14;

        /** What a row is. */
        public enum Kin {
            TITLE,
            FIGURES,
            /** A sentence about the rows above it. */
            NOTE
        }

        public Row {
            cells = List.copyOf(cells);
        }

        /** How many columns a figure takes, with the gap before it: shares, of which there are three, take fewer than sums. */
        public int width(int cell) {
            return cells.size() == SHARES && cell < SHARES - 1 ? SHARE : SUM;
        }

        /** In so many columns. */
        String line(Texts texts, int columns) {
            StringBuilder figures = new StringBuilder();
            for (int at = 0; at < cells.size(); at++) {
                figures.append(' ').append(Line.right(texts.of(cells.get(at)), width(at) - 1));
            }
            String indent = kin == Kin.TITLE ? "" : "  ";
            return (Line.left(indent + texts.of(name), columns - figures.length()) + figures).stripTrailing();
        }
    }

    private StudySheet(Study study, Market market) {
        this.study = study;
        this.market = market;
        this.compares = !study.question().added().isEmpty()
                || !study.question().without().isEmpty();
    }

    public static StudySheet of(Study study, Market market) {
        StudySheet sheet = new StudySheet(study, market);
        sheet.fill();
        return sheet;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public Study study() {
        return study;
    }

    /** Whose names stand in it. */
    public Set<Long> people() {
        return Set.copyOf(people);
    }

    /** Which orders were gone through. */
    public Message period() {
        return say(
                "period",
                study.question().from(),
                study.question().until(),
                study.total().was().orders());
    }

    /** In lines of so many columns, an empty one before each title. */
    public List<String> lines(Texts texts, int columns) {
        List<String> lines = new ArrayList<>(List.of(texts.of(period())));
        for (Row row : rows) {
            if (row.kin == Row.Kin.TITLE) {
                lines.add(" ");
            }
            lines.add(row.line(texts, columns));
        }
        return lines;
    }

    private void fill() {
        study.question().added().forEach(rule -> note("added", rule.name()));
        study.question().without().forEach(rule -> note("without", market.keys().of(Kind.RULE, rule)));
        totals();
        parts("businesses", study.parts().businesses(), Kind.BUSINESS);
        rules();
        if (compares) {
            people("gainers", study.gainers());
            people("losers", study.losers());
            Map<Long, Compared> changed = areas();
            changed.values().removeIf(it -> it.turnover() == 0);
            parts("areas", changed, Kind.AREA);
            parts("communities", study.parts().communities(), Kind.COMMUNITY);
            examples();
        }
        fairness("areas", areas(), Kind.AREA);
        fairness("communities", study.parts().communities(), Kind.COMMUNITY);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of("report.study.".concat(key), arguments);
    }

    private static Message literal(Object words) {
        return Message.of("form.literal", words);
    }

    private void note(String key, Object... arguments) {
        rows.add(new Row(Row.Kin.NOTE, say(key, arguments), List.of()));
    }

    private void heading(Message title) {
        List<Message> heads = compares ? List.of(say("was"), say("would"), say("more")) : List.of();
        rows.add(new Row(Row.Kin.TITLE, title, heads));
    }

    private void totals() {
        Figures was = study.total().was();
        Figures would = study.total().would();
        heading(say("whole"));
        sums(say("turnover"), was.turnover(), would.turnover());
        sums(say("margin"), was.margin(), would.margin());
        sums(say("discount"), was.discount().amount(), would.discount().amount());
        sums(say("bonus"), was.bonus(), would.bonus());
        if (compares) {
            note("changed", study.changed(), was.orders());
        }
    }

    private void sums(Message title, long was, long would) {
        List<Message> sums = compares ? List.of(amount(was), amount(would), amount(would - was)) : List.of(amount(was));
        rows.add(new Row(Row.Kin.FIGURES, title, sums));
    }

    /** In a column of amounts the sign of money is left out. */
    private static Message amount(long rupiah) {
        return literal(Rupiah.of(rupiah).toString().replace("Rp", ""));
    }

    private void parts(String title, Map<Long, Compared> parts, Kind kind) {
        Map<Long, Compared> told = new TreeMap<>(parts);
        if (compares && kind != Kind.BUSINESS) {
            told.values()
                    .removeIf(it ->
                            it.turnover() == 0 && it.was().bonus() == it.would().bonus());
        }
        if (!told.isEmpty()) {
            heading(say(title));
            told.forEach((id, sum) ->
                    sums(name(kind, id), sum.was().turnover(), sum.would().turnover()));
        }
    }

    private Message name(Kind kind, long id) {
        return id == 0 ? say("none") : literal(market.keys().of(kind, id));
    }

    /** With the village, which tells namesakes apart. */
    private Message person(long id) {
        people.add(id);
        return literal(market.ports().people().card(id).map(this::called).orElse("#" + id));
    }

    private String called(Card card) {
        String name = card.person().naming().shown();
        return market.directory().path(card.person().dwelling().areaId()).stream()
                .findFirst()
                .map(area -> name + ", " + area.name())
                .orElse(name);
    }

    private void rules() {
        if (study.rules().isEmpty()) {
            return;
        }
        heading(say("rules"));
        study.rules().entrySet().stream()
                .sorted(Comparator.comparing(it -> market.keys().of(Kind.RULE, it.getKey())))
                .forEach(it -> {
                    Study.Given given = it.getValue();
                    sums(
                            name(Kind.RULE, it.getKey()),
                            given.was().amount(),
                            given.would().amount());
                    if (given.isSpent()) {
                        note("spent", Rupiah.of(given.budget().orElseThrow()));
                    }
                });
    }

    private void people(String title, List<Map.Entry<Long, Compared>> whose) {
        if (whose.isEmpty()) {
            return;
        }
        heading(say(title, whose.size()));
        whose.stream()
                .limit(MOST)
                .forEach(it -> sums(
                        person(it.getKey()),
                        it.getValue().was().turnover(),
                        it.getValue().would().turnover()));
        if (whose.size() > MOST) {
            note("others", whose.size() - MOST);
        }
    }

    /** The areas in which no other lies, and who lives nowhere known. */
    private Map<Long, Compared> areas() {
        Map<Long, Compared> leaves = new TreeMap<>(study.parts().areas());
        market.directory().areas().stream()
                .map(Area::parentId)
                .filter(it -> it != 0)
                .forEach(leaves::remove);
        return leaves;
    }

    private void examples() {
        if (study.examples().isEmpty()) {
            return;
        }
        heading(say("examples"));
        study.examples().forEach(it -> {
            long id = it.receipt().order().personId();
            Message who = id == 0 ? Message.of("orders.anybody") : person(id);
            sums(
                    say("example", it.receipt().order().day().toString(), who),
                    it.was().amount(),
                    it.would().amount());
        });
    }

    private void fairness(String title, Map<Long, Compared> parts, Kind kind) {
        Map<Long, Figures> figures = new TreeMap<>();
        parts.forEach((id, sum) -> figures.put(id, compares ? sum.would() : sum.was()));
        Figures total = compares ? study.total().would() : study.total().was();
        Fairness sheet = Fairness.of(figures, total);
        if (sheet.parts().isEmpty() || total.benefit().amount() == 0) {
            return;
        }
        rows.add(new Row(
                Row.Kin.TITLE,
                say("fair.".concat(title)),
                List.of(say("fair.bought"), say("fair.given"), say("fair.favour"), say("fair.benefit"))));
        sheet.parts()
                .forEach(part -> rows.add(new Row(
                        Row.Kin.FIGURES,
                        name(kind, part.id()),
                        List.of(
                                percent(part.bought()),
                                percent(part.given()),
                                percent(part.favour()),
                                amount(part.figures().benefit().amount())))));
        note("fair.about.bought");
        note("fair.about.given");
        note("fair.about.favour");
    }

    private static Message percent(int thousandths) {
        return literal(new Percent(thousandths * THOUSANDTH));
    }
}
