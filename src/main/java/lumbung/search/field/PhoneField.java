package lumbung.search.field;

import static lumbung.search.field.Choices.choice;

import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Phone;
import lumbung.register.matching.Phones;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who has a number now, of which sort; or who has or had a number with these digits, three or more. */
record PhoneField() implements Plain {
    private static final int FEWEST = 3;
    private static final String NONE = "tidak";
    private static final Choices<PhoneState> STATES = new Choices<>(List.of(
            choice(PhoneState.ANY, "ada", "yes", "ya"),
            choice(PhoneState.UNCERTAIN, "perlu-dicek", "uncertain", "check"),
            choice(PhoneState.LANDLINE, "rumah", "landline", "telepon-rumah"),
            choice(PhoneState.FOREIGN, "luar-negeri", "foreign"),
            choice(PhoneState.SHARED, "bersama", "shared")));
    private static final List<String> NO = List.of(NONE, "no", "none", "tidak-ada", "kosong");

    @Override
    public Keys keys() {
        return Keys.of("hp", "telepon", "phone");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        if (NO.contains(Named.written(value))) {
            return Outcome.done(new Reading(NONE, PhoneState.ANY.notOn(from.day())));
        }
        Optional<Reading> state = STATES.find(value)
                .map(it -> new Reading(it.canonical(), it.value().on(from.day())));
        return state.or(() -> digits(value))
                .map(Outcome::done)
                .orElseGet(() -> Refused.value(this, value, values(from)));
    }

    private static Optional<Reading> digits(String value) {
        String digits = Phones.searchDigits(value);
        if (digits.length() < FEWEST) {
            return Optional.empty();
        }
        Sql sql = Sql.of("x.e164 LIKE ? OR x.e164 = ''", "%" + digits + "%");
        Meaning meaning = Meaning.narrowed(
                card -> card.phones().stream().anyMatch(phone -> own(phone).contains(digits)),
                Rows.exist("phone", sql));
        return Optional.of(new Reading(digits, meaning));
    }

    /** The digits of a number as they are searched. */
    static String own(Phone phone) {
        return phone.e164().isEmpty() ? Phones.searchDigits(phone.raw()) : Phones.indexDigits(phone.e164());
    }

    @Override
    public List<String> values(Standpoint from) {
        return List.of("ada", NONE, "perlu-dicek", "rumah", "luar-negeri", "bersama");
    }
}
