package lumbung.broadcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.CardRows;
import lumbung.register.Consent;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Phone;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.SavedNumber;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;

/** Made-up people for tests, one line each. */
final class Cards {
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final long AZZALEA = 5;
    static final long AZZALEAS_PHONE = 51;
    private static final Proof FORM = new Proof(Proof.Method.FORM, "");

    private final long id;
    private final String name;
    private final List<PersonRow> rows = new ArrayList<>();

    private Cards(long id, String name) {
        this.id = id;
        this.name = name;
    }

    static Cards person(long id, String name) {
        return new Cards(id, name);
    }

    Cards phone(String e164, PhoneKind kind) {
        return phone(e164, kind, Answer.UNKNOWN);
    }

    Cards phone(String e164, PhoneKind kind, Answer whatsapp) {
        rows.add(new Phone(1, 0, id, e164, e164, kind, whatsapp, Optional.empty(), false, Term.ALWAYS));
        return this;
    }

    Cards mobile(int number) {
        return phone(String.format("+62812%08d", number), PhoneKind.MOBILE);
    }

    Cards says(boolean yes, int daysAgo) {
        rows.add(new Consent(rows.size(), 0, id, Purpose.PROMO, AZZALEA, yes, FORM, DAY.minusDays(daysAgo)));
        return this;
    }

    Cards saved(boolean saved) {
        rows.add(new SavedNumber(1, 0, id, AZZALEAS_PHONE, saved, DAY));
        return this;
    }

    Card card() {
        Person person = Person.named(id, new Naming(name, "", ""));
        return CardRows.with(Card.of(person), person, rows);
    }
}
