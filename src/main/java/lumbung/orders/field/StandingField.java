package lumbung.orders.field;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Lifecycle;
import lumbung.pricing.rule.Standing;
import lumbung.register.Business;
import lumbung.search.Field;
import lumbung.search.Keys;
import lumbung.search.Operator;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;
import lumbung.search.field.Named;
import lumbung.search.field.Qualified;
import lumbung.search.field.Refused;

/** Where somebody stands, as {@link Lifecycle} says it: {@code keadaan:langganan@vanara}. */
record StandingField(Supplier<Lifecycle> rules, Asked asked) implements Field {
    /** By the one word that is stored; the English names do as well. */
    private static final Map<String, Standing> WORDS = Map.of(
            "calon", Standing.PROSPECT,
            "baru", Standing.FIRST,
            "langganan", Standing.REGULAR,
            "jarang", Standing.SELDOM,
            "lama", Standing.DORMANT,
            "lagi", Standing.RETURNED);

    private static final String COUNT = "(SELECT COUNT(DISTINCT x.order_id) FROM order_line x WHERE ";

    @Override
    public Keys keys() {
        return Keys.of("keadaan", "standing");
    }

    @Override
    public Message about() {
        return Message.of("orders.field.keadaan");
    }

    @Override
    public Outcome<Reading> read(Operator operator, String value, Standpoint from) {
        if (operator != Operator.IS) {
            return Refused.operator(this, operator);
        }
        Qualified parts = Qualified.of(value);
        Optional<String> word = word(parts.word());
        if (word.isEmpty()) {
            return Refused.value(this, parts.word(), values(from));
        }
        Optional<OptionalLong> business = business(parts.where(), from);
        return business.isEmpty()
                ? Refused.value(this, parts.where().orElse(""), places(from))
                : Outcome.done(new Reading(
                        parts.written(word.get()),
                        asked.meaning(new Days(rules.get(), business.get(), from).sql(WORDS.get(word.get())))));
    }

    private static Optional<String> word(String said) {
        String folded = said.toLowerCase(Locale.ROOT);
        return WORDS.keySet().stream()
                .filter(word -> word.equals(folded)
                        || WORDS.get(word).name().toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }

    /** Empty where there is no such business; of no business where all together are meant. */
    private static Optional<OptionalLong> business(Optional<String> name, Standpoint from) {
        if (name.isEmpty()) {
            return Optional.of(from.own());
        }
        Set<Long> found = Named.find(from.directory().businesses(), Business::name, name.get()).stream()
                .map(Business::id)
                .filter(id -> from.own().isEmpty() || from.own().getAsLong() == id)
                .collect(Collectors.toUnmodifiableSet());
        return found.size() == 1 ? Optional.of(OptionalLong.of(found.iterator().next())) : Optional.empty();
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of("langganan", "jarang", "lama", "lagi", "baru", "calon");
    }

    @Override
    public List<String> places(Standpoint from) {
        return from.directory().businesses().stream()
                .map(Business::name)
                .map(Named::written)
                .sorted()
                .toList();
    }

    /** The same that {@link Lifecycle#standing} counts, in SQL: orders before today, each once. */
    private record Days(Lifecycle rules, OptionalLong business, Standpoint from) {
        Sql sql(Standing standing) {
            return switch (standing) {
                case PROSPECT -> ordered(Sql.ALL).not();
                case DORMANT -> dormant();
                case REGULAR -> regular();
                case RETURNED -> awake().and(returned());
                case SELDOM -> awake().and(returned().not()).and(wasRegular());
                case FIRST -> awake().and(returned().not()).and(wasRegular().not());
            };
        }

        private long today() {
            return from.day().toEpochDay();
        }

        private Sql lines(String x) {
            String stayed = x + ".person_id = p.id AND " + x + ".quantity > " + x + ".returned AND " + x + ".day < ?";
            Sql all = Sql.of(stayed, today());
            return business.isPresent() ? all.and(Sql.of(x + ".business_id = ?", business.getAsLong())) : all;
        }

        private Sql ordered(Sql when) {
            return lines("x").and(when).within("EXISTS (SELECT 1 FROM order_line x WHERE ", ")");
        }

        private Sql dormant() {
            return ordered(Sql.ALL).and(ordered(since(rules.dormant())).not());
        }

        private Sql since(int days) {
            return Sql.of("x.day >= ?", today() - days);
        }

        private Sql regular() {
            return ordered(since(rules.dormant())).and(count(since(rules.within())));
        }

        private Sql count(Sql when) {
            return lines("x").and(when).within(COUNT, ") >= " + rules.orders());
        }

        /** Neither long gone nor a regular. */
        private Sql awake() {
            return ordered(since(rules.dormant()))
                    .and(count(since(rules.within())).not());
        }

        /** The last order stands alone, with a long time before it. */
        private Sql returned() {
            Sql last = lines("y").within("(SELECT MAX(y.day) FROM order_line y WHERE ", ")");
            Sql lately = last.within("x.day >= ", " - " + rules.dormant());
            Sql before = last.within("x.day < ", " - " + rules.dormant());
            return lines("x").and(lately).within(COUNT, ") = 1").and(ordered(before));
        }

        private Sql wasRegular() {
            Sql around = lines("x")
                    .and(Sql.of("x.day <= z.day AND x.day >= z.day - " + rules.within()))
                    .within(COUNT, ") >= " + rules.orders());
            return lines("z").and(around).within("EXISTS (SELECT 1 FROM order_line z WHERE ", ")");
        }
    }
}
