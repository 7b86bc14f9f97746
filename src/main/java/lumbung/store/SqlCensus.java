package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import lumbung.register.Answer;
import lumbung.register.Census;
import lumbung.register.Consent;
import lumbung.register.Consents;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.matching.PhoneKind;

/**
 * Counts everybody from a few walks along tables. Asked person by person, as queries are, a million of them would take half a
 * minute.
 */
final class SqlCensus {
    private static final String HOLDS =
            " AND (since_day IS NULL OR since_day <= ?) AND (until_day IS NULL OR until_day >= ?)";
    private static final Proof UNREAD = new Proof(Proof.Method.LIST, "");

    private final Connection connection;
    private final OptionalLong business;
    private final LocalDate day;

    private SqlCensus(Connection connection, OptionalLong business, LocalDate day) {
        this.connection = connection;
        this.business = business;
        this.day = day;
    }

    static Census of(Database database, OptionalLong business, LocalDate day) {
        return database.read(connection -> new SqlCensus(connection, business, day).census());
    }

    private Census census() throws SQLException {
        Optional<Ids> theirs = business.isPresent()
                ? Optional.of(holding("SELECT person_id FROM person_role WHERE business_id = ?", business.getAsLong()))
                : Optional.empty();
        Ids dwelling = ids("SELECT id FROM person WHERE area_id IS NOT NULL");
        Ids calling = holding("SELECT person_id FROM phone WHERE kind <> ?", PhoneKind.UNCERTAIN.name());
        Ids allowing = allowing();
        return new Census(
                theirs.isPresent() ? theirs.get().size() : Head.read(connection).people(),
                size(dwelling.and(calling), theirs),
                size(allowing, theirs));
    }

    private static long size(Ids some, Optional<Ids> among) {
        return among.map(some::and).orElse(some).size();
    }

    private Ids holding(String sql, Object value) throws SQLException {
        return ids(sql + HOLDS, value, day.toEpochDay(), day.toEpochDay());
    }

    private Ids ids(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Binding.set(statement, List.of(values));
            return Ids.of(statement);
        }
    }

    /** Who may be written to; which of somebody's answers counts is for {@link Consents} to say. */
    private Ids allowing() throws SQLException {
        String whose = business.isPresent() ? "(business_id IS NULL OR business_id = ?)" : "business_id IS NULL";
        List<Object> values = new ArrayList<>(List.of(Purpose.PROMO.name(), day.toEpochDay()));
        business.ifPresent(values::add);
        LongStream.Builder all = LongStream.builder();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT person_id, business_id, on_day, id, granted FROM consent"
                        + " WHERE purpose = ? AND on_day <= ? AND " + whose + " ORDER BY person_id")) {
            Binding.set(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                List<Consent> answers = new ArrayList<>();
                while (result.next()) {
                    Consent next = consent(result);
                    if (!answers.isEmpty() && answers.get(0).personId() != next.personId()) {
                        add(answers, all);
                        answers.clear();
                    }
                    answers.add(next);
                }
                add(answers, all);
            }
        }
        return Ids.of(all.build());
    }

    private void add(List<Consent> answers, LongStream.Builder all) {
        if (Consents.to(answers, Purpose.PROMO, business.orElse(0)) == Answer.YES) {
            all.add(answers.get(0).personId());
        }
    }

    private static Consent consent(ResultSet result) throws SQLException {
        return new Consent(
                result.getLong("id"),
                0,
                result.getLong("person_id"),
                Purpose.PROMO,
                result.getLong("business_id"),
                result.getBoolean("granted"),
                UNREAD,
                LocalDate.ofEpochDay(result.getLong("on_day")));
    }
}
