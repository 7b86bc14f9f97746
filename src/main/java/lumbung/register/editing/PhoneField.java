package lumbung.register.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Answer;
import lumbung.register.Phone;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;

/**
 * Phone numbers in any handwriting: {@code 0812-0000-3456, wa:ya, bersama, sejak:2024}. A number that is set takes the place of
 * the only other one, with nothing that was known of that; {@code ganti:0812…} ends the number that the new one replaces.
 */
record PhoneField() implements RowField<Phone> {
    private static final int MOST = 100;

    @Override
    public Key key() {
        return Key.many("hp", "phone");
    }

    @Override
    public Class<Phone> kind() {
        return Phone.class;
    }

    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        Details details = Details.of(typed.text());
        return ground(entry, typed.verb(), details, around).then(it -> each(it, typed, details, around));
    }

    /** The entry without the number whose place is taken. */
    private Outcome<Entry> ground(Entry entry, Verb verb, Details details, Around around) {
        Optional<String> replaced = details.get(Details.Name.REPLACES);
        if (verb == Verb.REMOVE || (verb == Verb.ADD && replaced.isEmpty())) {
            return Outcome.done(entry);
        }
        return replaced.isEmpty()
                ? corrected(entry, details.value(), around.today())
                : identify(entry, replaced.get(), around)
                        .then(old -> ended(entry, old, replaced.get(), around.today()));
    }

    /** The only number gives way to another one; which of several does is for whoever types to say. */
    private Outcome<Entry> corrected(Entry entry, String value, LocalDate today) {
        List<Phone> phones = entry.rows(Phone.class);
        List<PhoneReading> readings = Phones.read(value);
        List<Phone> others = phones.stream()
                .filter(phone ->
                        phone.term().holdsOn(today) && readings.stream().noneMatch(it -> means(it, phone)))
                .toList();
        boolean another = readings.stream()
                .anyMatch(it -> !it.refused() && phones.stream().noneMatch(phone -> means(it, phone)));
        if (!another || others.isEmpty()) {
            return Outcome.done(entry);
        }
        return readings.size() == 1 && others.size() == 1
                ? Outcome.done(entry.without(others.get(0)))
                : key().refused(
                                "several",
                                String.join(
                                        ", ", others.stream().map(Phone::raw).toList()),
                                value);
    }

    private static boolean means(PhoneReading reading, Phone phone) {
        return reading.e164().filter(phone.e164()::equals).isPresent();
    }

    /** A cell may hold two numbers. */
    private Outcome<Entry> each(Entry entry, Typed typed, Details details, Around around) {
        List<PhoneReading> readings = Phones.read(details.value());
        if (readings.size() < 2) {
            return RowField.super.put(entry, typed, around);
        }
        String rest = typed.text().substring(details.value().length());
        Outcome<Entry> outcome = Outcome.done(entry);
        for (PhoneReading reading : readings) {
            Typed one = new Typed(typed.field(), typed.verb(), reading.raw() + rest);
            outcome = outcome.then(it -> RowField.super.put(it, one, around));
        }
        return outcome;
    }

    private Outcome<Entry> ended(Entry entry, Phone old, String typed, LocalDate today) {
        return entry.rows(Phone.class).stream()
                .filter(phone -> same(phone, old))
                .findFirst()
                .map(phone -> Outcome.done(
                        entry.replaced(phone, with(phone, phone.term().endedOn(today.minusDays(1))))))
                .orElseGet(() -> key().refused("absent", typed));
    }

    @Override
    public Outcome<Phone> identify(Entry entry, String value, Around around) {
        List<PhoneReading> readings = Phones.read(value);
        if (readings.isEmpty() || value.length() > MOST) {
            return key().refused("phone", value.length() > MOST ? value.substring(0, MOST) : value);
        }
        PhoneReading reading = readings.get(0);
        return reading.refused()
                ? Outcome.refused(new Refusal(key().name(), reading.remark().orElseThrow()))
                : Outcome.done(new Phone(
                        0,
                        0,
                        entry.person().id(),
                        value,
                        reading.e164().orElseThrow(),
                        reading.kind(),
                        reading.sendable() ? Answer.UNKNOWN : Answer.NO,
                        Optional.empty(),
                        false,
                        Term.ALWAYS));
    }

    @Override
    public Outcome<Phone> detailed(Phone row, Details details, Around around) {
        return details.choice(Details.Name.WHATSAPP, Vocabulary.ANSWERS, row.whatsapp(), key())
                .then(whatsapp -> whatsapp == Answer.YES && row.kind() == PhoneKind.LANDLINE
                        ? key().refused("landline", details.value())
                        : details.choice(Details.Name.SHARED, Vocabulary.ANSWERS, shared(row), key())
                                .then(shared -> details.term(row.term(), around.today(), key())
                                        .map(term -> with(
                                                row,
                                                term,
                                                new Seen(
                                                        whatsapp,
                                                        details.get(Details.Name.WHATSAPP)
                                                                .map(said -> around.today())
                                                                .or(row::whatsappOn)),
                                                shared == Answer.YES))));
    }

    private static Answer shared(Phone row) {
        return row.shared() ? Answer.YES : Answer.NO;
    }

    private record Seen(Answer whatsapp, Optional<LocalDate> on) {}

    private static Phone with(Phone row, Term term) {
        return with(row, term, new Seen(row.whatsapp(), row.whatsappOn()), row.shared());
    }

    private static Phone with(Phone row, Term term, Seen seen, boolean shared) {
        return new Phone(
                row.id(),
                row.version(),
                row.personId(),
                row.raw(),
                row.e164(),
                row.kind(),
                seen.whatsapp(),
                seen.on(),
                shared,
                term);
    }

    @Override
    public boolean same(Phone row, Phone typed) {
        return row.e164().isEmpty() ? row.raw().equals(typed.raw()) : row.e164().equals(typed.e164());
    }

    @Override
    public String written(Phone row, Around around) {
        String whatsapp = row.whatsapp() == Answer.UNKNOWN ? "" : ", wa:" + Vocabulary.ANSWERS.word(row.whatsapp());
        return row.raw() + whatsapp + (row.shared() ? ", bersama" : "") + Details.written(row.term());
    }
}
