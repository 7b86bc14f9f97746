package lumbung.search.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Phone;
import lumbung.register.matching.PhoneKind;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Whom WhatsApp knows by a number in use; a landline is a no. */
record WhatsAppField() implements Plain {
    @Override
    public Keys keys() {
        return Keys.of("wa", "whatsapp");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        Optional<Choices.Choice<Answer>> answer = Answers.WORDS.find(value);
        return answer.map(it -> Outcome.done(new Reading(it.canonical(), meaning(it.value(), from.day()))))
                .orElseGet(() -> Refused.value(this, value, values(from)));
    }

    private static Meaning meaning(Answer answer, LocalDate day) {
        Sql yes = has(Answer.YES, day);
        Sql any = Rows.exist("phone", Rows.holds(day));
        Sql open = has(Answer.UNKNOWN, day);
        Sql sql =
                switch (answer) {
                    case YES -> yes;
                    case NO -> any.and(yes.not()).and(open.not());
                    case UNKNOWN -> yes.not().and(any.not().or(open));
                };
        return Meaning.exact(card -> of(card, day) == answer, sql);
    }

    private static Sql has(Answer answer, LocalDate day) {
        return Rows.exist(
                "phone",
                Sql.of("x.whatsapp = ? AND x.kind <> ?", answer.name(), PhoneKind.LANDLINE.name())
                        .and(Rows.holds(day)));
    }

    private static Answer of(Card card, LocalDate day) {
        return Answers.of(card.phones().stream()
                .filter(phone -> phone.term().holdsOn(day))
                .map(WhatsAppField::of)
                .toList());
    }

    private static Answer of(Phone phone) {
        return phone.kind() == PhoneKind.LANDLINE ? Answer.NO : phone.whatsapp();
    }

    @Override
    public List<String> values(Standpoint from) {
        return Answers.WORDS.words();
    }
}
