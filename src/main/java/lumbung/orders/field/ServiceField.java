package lumbung.orders.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.search.Field;
import lumbung.search.Keys;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;
import lumbung.search.field.Named;
import lumbung.search.field.Qualified;
import lumbung.search.field.Refused;

/**
 * What was once done for somebody with an order: brought, passed on, or one of the cooperative's extras: {@code
 * layanan:"kemas hadiah"@azzalea}. Row R081.
 *
 * @param extras the cooperative's words, as they are now
 */
record ServiceField(Supplier<List<String>> extras, Goods goods, Asked asked) implements Field {
    private static final String BRING = "antar";
    private static final String PASS_ON = "titip";
    private static final Map<String, String> WAYS =
            Map.of(BRING, "BRING", "bring", "BRING", PASS_ON, "PASS_ON", "pass-on", "PASS_ON");

    @Override
    public Keys keys() {
        return Keys.of("layanan", "service");
    }

    @Override
    public Message about() {
        return Message.of("orders.field.layanan");
    }

    @Override
    public Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        if (operator != Operator.IS) {
            return Refused.operator(this, operator);
        }
        Qualified parts = Qualified.of(value);
        String word = Named.written(parts.word());
        Optional<String> way = Optional.ofNullable(WAYS.get(word));
        Optional<String> extra = extras.get().stream()
                .filter(it -> Named.written(it).equals(word))
                .findFirst();
        if (way.isEmpty() && extra.isEmpty()) {
            return Refused.value(this, parts.word(), values(from));
        }
        Optional<Sql> lines = goods.lines(parts.where(), from);
        if (lines.isEmpty()) {
            return Refused.value(this, parts.where().orElse(""), goods.names(from));
        }
        Sql done = way.map(it -> Sql.of("o.way = ?", it))
                .orElseGet(() -> Sql.of("',' || o.extras || ',' LIKE ? ESCAPE '!'", "%," + plain(extra.get()) + ",%"));
        Sql people = lines.get()
                .and(done)
                .within(
                        "p.id IN (SELECT x.person_id FROM order_line x JOIN customer_order o ON o.id = x.order_id WHERE ",
                        ")");
        String written =
                way.map(it -> it.equals("BRING") ? BRING : PASS_ON).orElseGet(() -> Named.written(extra.get()));
        return Outcome.done(new Reading(parts.written(written), asked.meaning(people)));
    }

    private static String plain(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    @Override
    public List<String> values(Standpoint from) {
        return Stream.concat(Stream.of(BRING, PASS_ON), extras.get().stream().map(Named::written))
                .toList();
    }

    @Override
    public List<String> places(Standpoint from) {
        return goods.names(from);
    }
}
