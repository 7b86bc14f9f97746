package lumbung.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** A simulation as lines of text: the whole, its parts, who pays less and who more, how evenly it is spread. */
final class StudyText {
    private static final int MOST = 10;
    /** In basis points. */
    private static final int THOUSANDTH = 10;

    private static final int SHARE = 8;
    private static final int SUM = 13;
    private static final Columns SUMS = Columns.of(34, SUM, SUM, SUM);
    private static final Columns SHARES = Columns.of(34, 10, 10, 10, 12);

    private final Study study;
    private final Market market;
    private final Desk desk;
    private final boolean compares;
    private final List<String> lines = new ArrayList<>();

    StudyText(Study study, Market market, Desk desk) {
        this.study = study;
        this.market = market;
        this.desk = desk;
        this.compares = !study.question().added().isEmpty()
                || !study.question().without().isEmpty();
    }

    List<String> lines() {
        lines.add(say(
                "period",
                study.question().from(),
                study.question().until(),
                orders(study.total().was())));
        study.question().added().forEach(rule -> lines.add(say("added", rule.name())));
        study.question()
                .without()
                .forEach(rule -> lines.add(say("without", market.keys().of(Kind.RULE, rule))));
        totals();
        parts("businesses", study.parts().businesses(), Kind.BUSINESS);
        rules();
        if (compares) {
            people("gainers", study.gainers());
            people("losers", study.losers());
            areas();
            parts("communities", study.parts().communities(), Kind.COMMUNITY);
            examples();
        }
        fairness("areas", areas(leaves()));
        fairness("communities", study.parts().communities());
        return lines;
    }

    private String say(String key, Object... arguments) {
        return desk.say("command.simulate.".concat(key), arguments);
    }

    private static long orders(Figures figures) {
        return figures.orders();
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
            lines.add("  " + say("changed", study.changed(), study.total().was().orders()));
        }
    }

    private void heading(String title) {
        lines.add(" ");
        lines.add(compares ? SUMS.line(title, right(say("was")), right(say("would")), right(say("more"))) : title);
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, SUM - Columns.width(text))) + text;
    }

    private void sums(String title, long was, long would) {
        String first = right(amount(was));
        lines.add(
                compares
                        ? SUMS.line("  " + title, first, right(amount(would)), right(amount(would - was)))
                        : SUMS.line("  " + title, first));
    }

    /** In a column of amounts the sign of money is left out. */
    private static String amount(long rupiah) {
        return Rupiah.of(rupiah).toString().replace("Rp", "");
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

    private String name(Kind kind, long id) {
        if (id == 0) {
            return say("none");
        }
        return kind == Kind.PERSON
                ? market.ports().people().card(id).map(this::person).orElse("#" + id)
                : market.keys().of(kind, id);
    }

    /** With the village, which tells namesakes apart. */
    private String person(Card card) {
        return market.directory().path(card.person().dwelling().areaId()).stream()
                .findFirst()
                .map(area -> Called.shown(card) + ", " + area.name())
                .orElse(Called.shown(card));
    }

    private void rules() {
        if (study.rules().isEmpty()) {
            return;
        }
        heading(say("rules"));
        study.rules().entrySet().stream()
                .sorted(Comparator.comparing(it -> name(Kind.RULE, it.getKey())))
                .forEach(it -> {
                    Study.Given given = it.getValue();
                    sums(
                            name(Kind.RULE, it.getKey()),
                            given.was().amount(),
                            given.would().amount());
                    if (given.isSpent()) {
                        lines.add("    " + say("spent", Rupiah.of(given.budget().orElseThrow())));
                    }
                });
    }

    private void people(String title, List<Map.Entry<Long, Compared>> people) {
        if (people.isEmpty()) {
            return;
        }
        heading(say(title, people.size()));
        people.stream()
                .limit(MOST)
                .forEach(it -> sums(
                        name(Kind.PERSON, it.getKey()),
                        it.getValue().was().turnover(),
                        it.getValue().would().turnover()));
        if (people.size() > MOST) {
            lines.add("  " + say("others", people.size() - MOST));
        }
    }

    private void areas() {
        Map<Long, Compared> changed = areas(leaves());
        changed.values().removeIf(it -> it.turnover() == 0);
        parts("areas", changed, Kind.AREA);
    }

    /** The areas in which no other lies, and who lives nowhere known. */
    private List<Long> leaves() {
        List<Long> parents =
                market.directory().areas().stream().map(Area::parentId).toList();
        return study.parts().areas().keySet().stream()
                .filter(id -> !parents.contains(id))
                .toList();
    }

    private Map<Long, Compared> areas(List<Long> ids) {
        Map<Long, Compared> all = new TreeMap<>();
        ids.forEach(id -> all.put(id, study.parts().areas().get(id)));
        return all;
    }

    private void examples() {
        if (study.examples().isEmpty()) {
            return;
        }
        heading(say("examples"));
        study.examples().forEach(it -> {
            long person = it.receipt().order().personId();
            String who = person == 0 ? desk.say("command.price.anybody") : name(Kind.PERSON, person);
            sums(
                    it.receipt().order().day() + " " + who,
                    it.was().amount(),
                    it.would().amount());
        });
    }

    private void fairness(String title, Map<Long, Compared> parts) {
        Map<Long, Figures> figures = new TreeMap<>();
        parts.forEach((id, sum) -> figures.put(id, compares ? sum.would() : sum.was()));
        Figures total = compares ? study.total().would() : study.total().was();
        Fairness sheet = Fairness.of(figures, total);
        if (sheet.parts().isEmpty() || total.benefit().amount() == 0) {
            return;
        }
        lines.add(" ");
        lines.add(SHARES.line(
                say("fair." + title), say("fair.bought"), say("fair.given"), say("fair.favour"), say("fair.benefit")));
        Kind kind = title.equals("areas") ? Kind.AREA : Kind.COMMUNITY;
        sheet.parts()
                .forEach(part -> lines.add(SHARES.line(
                        "  " + name(kind, part.id()),
                        percent(part.bought()),
                        percent(part.given()),
                        percent(part.favour()),
                        part.figures().benefit().toString())));
    }

    private static String percent(int thousandths) {
        String text = new Percent(thousandths * THOUSANDTH).toString();
        return " ".repeat(Math.max(0, SHARE - text.length())) + text;
    }
}
