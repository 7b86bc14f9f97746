package lumbung.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person with everything that is theirs, as it stands. */
public record Card(
        Person person,
        List<Alias> aliases,
        List<Phone> phones,
        List<Handle> handles,
        List<Role> roles,
        List<Membership> memberships,
        List<Consent> consents,
        List<SavedNumber> savedNumbers,
        List<Note> notes) {
    public static Card of(Person person) {
        return new Card(person, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public long id() {
        return person.id();
    }

    /** The number to write to: the first usable one, one known to be on WhatsApp first. */
    public Optional<Phone> reachable(LocalDate today) {
        List<Phone> usable =
                phones.stream().filter(phone -> phone.usable(today)).toList();
        return usable.stream()
                .filter(phone -> phone.whatsapp() == Answer.YES)
                .findFirst()
                .or(() -> usable.stream().findFirst());
    }

    public Answer allows(Purpose purpose, long businessId) {
        return Consents.to(consents, purpose, businessId);
    }

    /** Whether the person has saved a sending phone's number: the newest answer counts. */
    public Answer saved(long sendingPhoneId) {
        return savedNumbers.stream()
                .filter(it -> it.sendingPhoneId() == sendingPhoneId)
                .max(Comparator.comparing(SavedNumber::on).thenComparing(SavedNumber::id))
                .map(it -> it.saved() ? Answer.YES : Answer.NO)
                .orElse(Answer.UNKNOWN);
    }
}
