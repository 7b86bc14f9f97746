package lumbung.search.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Consents;
import lumbung.register.Purpose;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/**
 * Who may be written to about something, as far as was known on the day: by all businesses at once, or by the one after the
 * {@code @}; asked by somebody of one business, by that one.
 */
record ConsentField(Keys keys, Purpose purpose) implements Plain {
    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        Qualified asked = Qualified.of(value);
        Optional<Choices.Choice<Answer>> answer = Answers.CONSENT.find(asked.word());
        if (answer.isEmpty()) {
            return Refused.value(this, asked.word(), values(from));
        }
        Set<Long> where =
                asked.where().map(name -> Businesses.found(name, from)).orElseGet(() -> usual(from));
        if (where.isEmpty()) {
            return Refused.value(this, asked.where().get(), Businesses.names(from));
        }
        Meaning meaning = meaning(answer.get().value(), where, from.day());
        return Outcome.done(new Reading(asked.written(answer.get().canonical()), meaning));
    }

    /** For somebody of one business it is that business which would write. */
    private static Set<Long> usual(Standpoint from) {
        return Set.of(from.own().orElse(0));
    }

    private Meaning meaning(Answer answer, Set<Long> where, LocalDate day) {
        boolean one = where.size() == 1;
        Sql sql = answer == Answer.UNKNOWN ? given(where, day).not() : answered(answer == Answer.YES, where, day);
        // Which answer counts is for Consents to say; the database only knows who gave none, or one such.
        return new Meaning(
                card -> where.stream().anyMatch(business -> of(card, business, day) == answer),
                answer == Answer.UNKNOWN && !one ? Optional.empty() : Optional.of(sql),
                answer == Answer.UNKNOWN && one);
    }

    private Answer of(Card card, long business, LocalDate day) {
        var known = card.consents().stream().filter(it -> !it.on().isAfter(day)).toList();
        return Consents.to(known, purpose, business);
    }

    private Sql given(Set<Long> where, LocalDate day) {
        return Rows.exist("consent", about(where, day));
    }

    private Sql answered(boolean granted, Set<Long> where, LocalDate day) {
        return Rows.exist("consent", about(where, day).and(Sql.of("x.granted = ?", granted)));
    }

    private Sql about(Set<Long> where, LocalDate day) {
        Sql counting = Sql.of("x.purpose = ? AND x.on_day <= ?", purpose.name(), day.toEpochDay());
        return counting.and(Sql.of("x.business_id IS NULL").or(Sql.in("x.business_id", where)));
    }

    @Override
    public List<String> values(Standpoint from) {
        return Answers.CONSENT.words();
    }

    @Override
    public List<String> places(Standpoint from) {
        return Businesses.names(from);
    }
}
