package lumbung.orders.field;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.search.Field;
import lumbung.search.Keys;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;
import lumbung.search.field.Qualified;
import lumbung.search.field.Refused;

/**
 * How many orders somebody made, or what they came to: {@code beli>=2/60h@gula} is two or more with sugar within 60 days. What
 * came back does not count.
 */
record BoughtField(Keys keys, Measure measure, Goods goods, Asked asked) implements Field {
    private static final String ANY = "ya";
    private static final Pattern VALUE =
            Pattern.compile("(ya|yes|\\d{1,12})(?:\\.\\.(\\d{1,12}))?(?:/(\\d{1,4}) ?(?:h|hari|d|days?))?");

    /** What is counted. */
    enum Measure {
        ORDERS("COUNT(DISTINCT x.order_id)"),
        RUPIAH("SUM(x.kept)");

        private final String sum;

        Measure(String sum) {
            this.sum = sum;
        }
    }

    /** From so much to so much. */
    private record Range(long least, long most) {
        static Range of(Operator operator, long least, Optional<Long> most) {
            return switch (operator) {
                case IS -> new Range(least, most.orElse(least));
                case AT_LEAST -> new Range(least, Long.MAX_VALUE);
                case MORE -> new Range(least + 1, Long.MAX_VALUE);
                case AT_MOST -> new Range(0, least);
                case LESS -> new Range(0, least - 1);
            };
        }
    }

    @Override
    public Message about() {
        return Message.of("orders.field.".concat(keys.canonical()));
    }

    @Override
    public Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        Qualified parts = Qualified.of(value);
        Matcher said = VALUE.matcher(parts.word());
        if (!said.matches()) {
            return Refused.number(this, parts.word());
        }
        Optional<Long> most = Optional.ofNullable(said.group(2)).map(Long::parseLong);
        boolean any = !Character.isDigit(said.group(1).charAt(0));
        if ((any || most.isPresent()) && operator != Operator.IS) {
            return Refused.operator(this, operator);
        }
        Optional<Sql> lines = goods.lines(parts.where(), from);
        if (lines.isEmpty()) {
            return Refused.value(this, parts.where().orElse(""), goods.names(from));
        }
        OptionalInt days =
                said.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(said.group(3)));
        Range range = any ? new Range(1, Long.MAX_VALUE) : Range.of(operator, Long.parseLong(said.group(1)), most);
        String written = (any ? ANY : said.group(1))
                + most.map(it -> ".." + it).orElse("")
                + (days.isPresent() ? "/" + days.getAsInt() + "h" : "");
        return Outcome.done(new Reading(
                parts.written(written), asked.meaning(sql(range, within(lines.get(), days, from)))));
    }

    private static Sql within(Sql lines, OptionalInt days, Standpoint from) {
        return days.isEmpty()
                ? lines
                : lines.and(Sql.of(
                        "x.day > ? AND x.day <= ?",
                        from.day().minusDays(days.getAsInt()).toEpochDay(),
                        from.day().toEpochDay()));
    }

    /** Who bought nothing is found too where nothing is in the range. */
    private Sql sql(Range range, Sql lines) {
        if (range.least <= 0) {
            return range.most < 0
                    ? Sql.NONE
                    : having(range.most == Long.MAX_VALUE ? 0 : range.most + 1, lines)
                            .not();
        }
        Sql least = having(range.least, lines);
        return range.most == Long.MAX_VALUE
                ? least
                : least.and(having(range.most + 1, lines).not());
    }

    private Sql having(long least, Sql lines) {
        return lines.within(
                "p.id IN (SELECT x.person_id FROM order_line x WHERE ",
                " GROUP BY x.person_id HAVING " + measure.sum + " >= " + least + ")");
    }

    @Override
    public List<String> values(Standpoint from) {
        return measure == Measure.ORDERS ? List.of(ANY, "2/60h", "0") : List.of("500000/90h", "1000000");
    }

    @Override
    public List<String> places(Standpoint from) {
        return goods.names(from);
    }
}
