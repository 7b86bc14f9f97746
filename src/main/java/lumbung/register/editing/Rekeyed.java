package lumbung.register.editing;

import lumbung.register.Alias;
import lumbung.register.Consent;
import lumbung.register.Handle;
import lumbung.register.Membership;
import lumbung.register.Note;
import lumbung.register.PersonRow;
import lumbung.register.Phone;
import lumbung.register.Relation;
import lumbung.register.Role;
import lumbung.register.SavedNumber;

/** The same row under another id, of another person: what a row typed in becomes when it is kept. */
final class Rekeyed {
    private Rekeyed() {}

    static PersonRow row(PersonRow row, long id, long person) {
        if (row instanceof Phone it) {
            return phone(it, id, person);
        }
        if (row instanceof Alias it) {
            return new Alias(id, 0, person, it.text());
        }
        if (row instanceof Handle it) {
            return new Handle(id, 0, person, it.kind(), it.account());
        }
        if (row instanceof Role it) {
            return new Role(id, 0, person, it.businessId(), it.kind(), it.term());
        }
        if (row instanceof Membership it) {
            return new Membership(id, 0, person, it.communityId(), it.post(), it.term());
        }
        return lastly(row, id, person);
    }

    private static PersonRow lastly(PersonRow row, long id, long person) {
        if (row instanceof Consent it) {
            return new Consent(id, 0, person, it.purpose(), it.businessId(), it.granted(), it.proof(), it.on());
        }
        if (row instanceof SavedNumber it) {
            return new SavedNumber(id, 0, person, it.sendingPhoneId(), it.saved(), it.on());
        }
        if (row instanceof Note it) {
            return new Note(id, 0, person, it.businessId(), it.text(), it.on());
        }
        if (row instanceof Relation it) {
            return new Relation(id, 0, person, it.otherId(), it.kind());
        }
        throw new IllegalArgumentException("no such row: " + row.getClass());
    }

    private static Phone phone(Phone it, long id, long person) {
        return new Phone(
                id, 0, person, it.raw(), it.e164(), it.kind(), it.whatsapp(), it.whatsappOn(), it.shared(), it.term());
    }
}
