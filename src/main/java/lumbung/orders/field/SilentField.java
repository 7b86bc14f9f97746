package lumbung.orders.field;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntSupplier;
import lumbung.journal.Ids;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.search.Field;
import lumbung.search.Keys;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;
import lumbung.search.field.Refused;

/**
 * Of whom nothing was heard for years: {@code diam:ya} by the cooperative's setting, {@code diam:8} for eight years. Whatever
 * comes from somebody, an order, a touch, an answer or a corrected record, is in the journal under their number; broadcasts
 * that only went out to them are left aside. Members and holders of a post stay, however quiet they are.
 */
record SilentField(IntSupplier years, Asked asked) implements Field {
    private static final String BY_SETTING = "ya";

    private static final String STAYING = """
            EXISTS (SELECT 1 FROM person_role x WHERE x.person_id = p.id AND x.kind = 'MEMBER'
                    AND (x.until_day IS NULL OR x.until_day >= ?))
            OR EXISTS (SELECT 1 FROM membership x WHERE x.person_id = p.id AND x.post <> 'MEMBER'
                    AND (x.until_day IS NULL OR x.until_day >= ?))""";

    @Override
    public Keys keys() {
        return Keys.of("diam", "silent");
    }

    @Override
    public Message about() {
        return Message.of("orders.field.diam");
    }

    @Override
    public Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        if (operator != Operator.IS) {
            return Refused.operator(this, operator);
        }
        if (from.own().isPresent()) {
            return Outcome.refused("rights.refused.silent");
        }
        boolean usual = value.equalsIgnoreCase(BY_SETTING) || value.equalsIgnoreCase("yes");
        if (!usual && !value.matches("[1-9][0-9]?")) {
            return Refused.value(this, value, values(from));
        }
        int silence = usual ? years.getAsInt() : Integer.parseInt(value);
        return Outcome.done(new Reading(
                usual ? BY_SETTING : value, asked.meaning(silent(from.day().minusYears(silence), from.day()))));
    }

    /** Ids tell when a row was made, so that most of a register is left out before the journal is asked. */
    private static Sql silent(LocalDate since, LocalDate today) {
        long first = Ids.from(since.atStartOfDay().toInstant(ZoneOffset.UTC));
        Sql heard = Sql.of("""
                EXISTS (SELECT 1 FROM journal x WHERE x.subject = p.id AND x.operation_id >= ?
                        AND (x.content IS NULL
                            OR (x.content NOT LIKE 'addressee%' AND x.content NOT LIKE 'list_member%')))""", first);
        return Sql.of("p.id < ?", first)
                .and(heard.not())
                .and(Sql.of(STAYING, today.toEpochDay(), today.toEpochDay()).not());
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of(BY_SETTING, "3", "8");
    }
}
