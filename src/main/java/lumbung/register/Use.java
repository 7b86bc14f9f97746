package lumbung.register;

import lumbung.message.Message;

/**
 * One place where something is named.
 *
 * @param kind in which way
 * @param where what to open to see it: the other person, the community, the business
 * @param text in words
 */
public record Use(Kind kind, Subject where, Message text) {
    /** The ways of being named. */
    public enum Kind {
        RELATION,
        HEAD,
        HOUSEMATE,
        COMMUNITY,
        BUSINESS,
        MERGED,
        DISTINCT,
        PERSON,
        AREA,
        SENDING_PHONE,
        CONSENT,
        NOTE,
        EXPORT,
        CLERK
    }

    /** Whether it would be left naming nobody: a tie to somebody else, not something that is the subject's own. */
    public boolean othersToo() {
        return switch (kind) {
            case COMMUNITY, BUSINESS, CONSENT, NOTE, SENDING_PHONE -> false;
            default -> true;
        };
    }
}
