package lumbung.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Birth;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Handle;
import lumbung.register.Membership;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.SavedNumber;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Sex;

/** Five made-up people of the {@link Village}, about whom more or less is known. */
final class Neighbours {
    static final Card SITI = new Card(
            person(1, "Siti Aminah", "Bu", "Siti", Sex.FEMALE, Birth.on(LocalDate.of(1990, 5, 17)), 5),
            List.of(new Alias(101, 1, 1, "Bu Yanto")),
            List.of(phone(1, "+6281200003456", PhoneKind.MOBILE, Answer.YES)),
            List.of(new Handle(102, 1, 1, "Facebook", "siti.aminah")),
            List.of(
                    new Role(103, 1, 1, 31, RoleKind.CUSTOMER, Term.ALWAYS),
                    new Role(104, 1, 1, 33, RoleKind.RESELLER, Term.from(LocalDate.of(2025, 3, 1)))),
            List.of(
                    new Membership(105, 1, 1, 21, Post.HEAD, Term.ALWAYS),
                    new Membership(106, 1, 1, 23, Post.MEMBER, Term.ALWAYS)),
            List.of(consent(107, 1, 0, true, "2026-01-01")),
            List.of(new SavedNumber(108, 1, 1, 41, true, LocalDate.of(2026, 1, 1))),
            List.of());
    static final Card TARNI = new Card(
            person(2, "Tarni", "Bu", "", Sex.FEMALE, Birth.in(1999), 8),
            List.of(),
            List.of(phone(2, "+6281200007777", PhoneKind.MOBILE, Answer.UNKNOWN)),
            List.of(),
            List.of(new Role(203, 1, 2, 31, RoleKind.CUSTOMER, Term.from(LocalDate.of(2026, 10, 1)))),
            List.of(new Membership(205, 1, 2, 22, Post.MEMBER, Term.ALWAYS)),
            List.of(consent(207, 2, 0, false, "2026-02-01")),
            List.of(new SavedNumber(208, 1, 2, 41, false, LocalDate.of(2026, 1, 1))),
            List.of());
    static final Card DARSONO = new Card(
            person(3, "Darsono", "Pak", "", Sex.MALE, Birth.on(LocalDate.of(1960, 2, 29)), 6),
            List.of(),
            List.of(phone(3, "+62285412345", PhoneKind.LANDLINE, Answer.NO)),
            List.of(),
            List.of(new Role(303, 1, 3, 33, RoleKind.SUPPLIER, Term.ALWAYS)),
            List.of(),
            List.of(consent(307, 3, 32, true, "2026-11-01")),
            List.of(),
            List.of());
    static final Card DWI = new Card(
            person(4, "Mochamad Dwi Saputro", "", "", Sex.MALE, Birth.UNKNOWN, 0),
            List.of(),
            List.of(phone(4, "", PhoneKind.UNCERTAIN, Answer.UNKNOWN)),
            List.of(),
            List.of(new Role(
                    403,
                    1,
                    4,
                    34,
                    RoleKind.CUSTOMER,
                    Term.from(LocalDate.of(2020, 1, 1)).endedOn(day("2025-12-31")))),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    static final Card CASMI = new Card(
            person(5, "Casmi", "Bu", "", Sex.UNKNOWN, Birth.UNKNOWN, 7),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Membership(505, 1, 5, 21, Post.MEMBER, Term.ALWAYS.endedOn(day("2025-06-30")))),
            List.of(),
            List.of(),
            List.of());
    static final List<Card> ALL = List.of(SITI, TARNI, DARSONO, DWI, CASMI);

    private Neighbours() {}

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @SuppressWarnings("TooManyParameters")
    private static Person person(
            long id, String name, String address, String callName, Sex sex, Birth birth, long areaId) {
        return new Person(
                id,
                1,
                new Naming(name, address, callName),
                sex,
                birth,
                id == 3 ? "Petani padi" : "",
                new Dwelling(areaId, "", id == 1 ? 61 : 0),
                "",
                id == 2 ? "krama" : "");
    }

    private static Phone phone(long personId, String e164, PhoneKind kind, Answer whatsapp) {
        String raw = e164.isEmpty() ? "0812-345" : e164;
        return new Phone(
                personId * 100, 1, personId, raw, e164, kind, whatsapp, Optional.empty(), personId == 2, Term.ALWAYS);
    }

    private static Consent consent(long id, long personId, long businessId, boolean granted, String on) {
        Proof proof = new Proof(Proof.Method.SPOKEN, "");
        return new Consent(id, 1, personId, Purpose.PROMO, businessId, granted, proof, day(on));
    }
}
