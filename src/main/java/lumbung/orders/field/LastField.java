package lumbung.orders.field;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.search.Field;
import lumbung.search.Keys;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;
import lumbung.search.field.DayRange;
import lumbung.search.field.Qualified;
import lumbung.search.field.Refused;

/** On which day somebody ordered last: {@code terakhir<=90h@vanara} is 90 days ago or longer. Who never did is not meant. */
record LastField(Goods goods, Asked asked) implements Field {
    @Override
    public Keys keys() {
        return Keys.of("terakhir", "last");
    }

    @Override
    public Message about() {
        return Message.of("orders.field.terakhir");
    }

    @Override
    public Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        Qualified parts = Qualified.of(value);
        Optional<DayRange> days = DayRange.of(operator, parts.word(), from.day());
        if (days.isEmpty()) {
            return Refused.date(this, parts.word());
        }
        Optional<Sql> lines = goods.lines(parts.where(), from);
        if (lines.isEmpty()) {
            return Refused.value(this, parts.where().orElse(""), goods.names(from));
        }
        Sql last = lines.get()
                .within(
                        "p.id IN (SELECT x.person_id FROM order_line x WHERE ",
                        " GROUP BY x.person_id HAVING MAX(x.day) >= "
                                + days.get().days().firstDay() + " AND MAX(x.day) <= "
                                + days.get().days().lastDay() + ")");
        return Outcome.done(new Reading(parts.written(days.get().written()), asked.meaning(last)));
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of("60h", "90h", "180h");
    }

    @Override
    public List<String> places(Standpoint from) {
        return goods.names(from);
    }
}
