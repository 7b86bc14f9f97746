package lumbung.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Membership;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;

/** Made-up people as cards: all are a business's customers, nine of ten have agreed to its promotion. */
record GeneratedCards(GeneratedPeople people, GeneratedPlaces places, LongSupplier ids) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Proof PROOF = new Proof(Proof.Method.FORM, "formulir");

    Card card(int index) {
        GeneratedPerson person = people.person(index);
        long id = ids.getAsLong();
        Person row = Person.named(id, new Naming(person.name(), "", person.callName()))
                .with(new Dwelling(places.rt(person), "", 0));
        Role role = new Role(ids.getAsLong(), 0, id, places.business(), RoleKind.CUSTOMER, Term.from(DAY));
        return new Card(
                row,
                List.of(),
                phones(id, person.phone()),
                List.of(),
                List.of(role),
                memberships(id, person.community()),
                index % 10 == 0 ? List.of() : List.of(consent(id)),
                List.of(),
                List.of());
    }

    private List<Phone> phones(long personId, String raw) {
        return Phones.read(raw).stream()
                .map(reading -> phone(personId, reading))
                .toList();
    }

    private Phone phone(long personId, PhoneReading reading) {
        return new Phone(
                ids.getAsLong(),
                0,
                personId,
                reading.raw(),
                reading.e164().orElse(""),
                reading.kind(),
                Answer.YES,
                Optional.empty(),
                false,
                Term.ALWAYS);
    }

    private List<Membership> memberships(long personId, String community) {
        return community.isEmpty()
                ? List.of()
                : List.of(new Membership(
                        ids.getAsLong(), 0, personId, places.community(community), Post.MEMBER, Term.ALWAYS));
    }

    private Consent consent(long personId) {
        return new Consent(ids.getAsLong(), 0, personId, Purpose.PROMO, places.business(), true, PROOF, DAY);
    }
}
