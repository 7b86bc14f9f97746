package lumbung.register;

/** On whom one message is spent. */
public enum Channel {
    /** Everybody gets their own. */
    PERSON,
    /** One in a household gets it for all who live there. */
    HOUSEHOLD,
    /** The head of a community gets it and passes it on. */
    HEAD
}
