package lumbung.search.field;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.SavedNumber;
import lumbung.register.SendingPhone;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who has saved one of the numbers we write from: any, or one of the business after the {@code @}. */
record SavedField() implements Plain {
    private static final Comparator<SavedNumber> BY_AGE =
            Comparator.comparing(SavedNumber::on).thenComparing(SavedNumber::id);

    @Override
    public Keys keys() {
        return Keys.of("simpan", "saved");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        Qualified asked = Qualified.of(value);
        Optional<Choices.Choice<Answer>> answer = Answers.WORDS.find(asked.word());
        if (answer.isEmpty()) {
            return Refused.value(this, asked.word(), values(from));
        }
        Optional<Set<Long>> businesses = asked.where().map(name -> Businesses.found(name, from));
        if (businesses.filter(Set::isEmpty).isPresent()) {
            return Refused.value(this, asked.where().get(), Businesses.names(from));
        }
        Set<Long> phones = phones(businesses, from);
        return Outcome.done(new Reading(
                asked.written(answer.get().canonical()), meaning(answer.get().value(), phones, from)));
    }

    private static Set<Long> phones(Optional<Set<Long>> businesses, Standpoint from) {
        return from.directory().sendingPhones().stream()
                .filter(phone ->
                        businesses.map(ids -> ids.contains(phone.businessId())).orElse(true))
                .map(SendingPhone::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Meaning meaning(Answer answer, Set<Long> phones, Standpoint from) {
        Sql told = Sql.in("x.sending_phone_id", phones)
                .and(Sql.of("x.on_day <= ?", from.day().toEpochDay()));
        Sql sql = Rows.exist(
                "saved_number",
                answer == Answer.UNKNOWN ? told : told.and(Sql.of("x.saved = ?", answer == Answer.YES)));
        return new Meaning(
                card -> of(card, phones, from) == answer,
                Optional.of(answer == Answer.UNKNOWN ? sql.not() : sql),
                answer == Answer.UNKNOWN);
    }

    private static Answer of(Card card, Set<Long> phones, Standpoint from) {
        Collection<Optional<SavedNumber>> newest = card.savedNumbers().stream()
                .filter(it -> phones.contains(it.sendingPhoneId()) && !it.on().isAfter(from.day()))
                .collect(Collectors.groupingBy(SavedNumber::sendingPhoneId, Collectors.maxBy(BY_AGE)))
                .values();
        return Answers.of(newest.stream()
                .map(it -> it.orElseThrow().saved() ? Answer.YES : Answer.NO)
                .toList());
    }

    @Override
    public List<String> values(Standpoint from) {
        return Answers.WORDS.words();
    }

    @Override
    public List<String> places(Standpoint from) {
        return Businesses.names(from);
    }
}
