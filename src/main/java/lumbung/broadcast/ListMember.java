package lumbung.broadcast;

import lumbung.journal.Entity;

/**
 * A person's place on a broadcast list of a phone: kept until the phone is known not to hold the contact any more.
 *
 * @param list the list's number, from 1
 * @param handed the contact as it was handed out last; none where it is to be removed from the phone
 * @param broadcastId with which broadcast that was
 * @param known the contact as the phone is known to hold it; none before somebody told
 */
public record ListMember(
        long id,
        long version,
        long personId,
        ExportProfile.Target target,
        int list,
        Contact handed,
        long broadcastId,
        Contact known)
        implements Entity {
    /** Whether the person is meant to be on the list. */
    public boolean stays() {
        return !handed.isEmpty();
    }

    ListMember handed(Contact contact, long broadcast) {
        return new ListMember(id, version, personId, target, list, contact, broadcast, known);
    }

    ListMember of(long person) {
        return new ListMember(id, version, person, target, list, handed, broadcastId, known);
    }

    /** The same place when the phone no longer holds the contact of before. */
    ListMember forgotten() {
        return new ListMember(id, version, personId, target, list, handed, broadcastId, Contact.NONE);
    }

    /** A place of its own for the contact that the phone is to lose. */
    ListMember leaving(long newId) {
        return new ListMember(newId, 0, personId, target, list, Contact.NONE, broadcastId, known);
    }

    ListMember taken() {
        return new ListMember(id, version, personId, target, list, handed, broadcastId, handed);
    }
}
