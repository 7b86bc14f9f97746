package lumbung.transfer;

/** What a column of a list can be. */
public enum Field {
    /** Not taken over. */
    IGNORED,
    /** The running number that lists have in front. */
    NUMBER,
    NAME,
    GIVEN_NAME,
    MIDDLE_NAME,
    FAMILY_NAME,
    /** Bu, Pak, Hj. …: kept as the form of address. */
    ADDRESS_FORM,
    /** Degrees written after the name. */
    SUFFIX,
    CALL_NAME,
    /** The greeting that the person prefers. */
    GREETING,
    ALIAS,
    PHONE,
    /** L or P, in words or letters. */
    SEX,
    /** A mark in a column of its own for men, as attendance lists have. */
    MALE_MARK,
    FEMALE_MARK,
    /** A day, a year, or "Pemalang, 12-03-1985". */
    BIRTH,
    AGE,
    OCCUPATION,
    VILLAGE,
    HAMLET,
    RW,
    RT,
    /** "03/01", "RT 03 RW 01" in one cell. */
    RT_RW,
    /** An address in words; RT, RW and village are looked for in it. */
    ADDRESS,
    COMMUNITY,
    POST,
    ROLE,
    BUSINESS,
    EMAIL,
    /** An account elsewhere; which, the mapping's detail says. */
    HANDLE,
    NOTE
}
