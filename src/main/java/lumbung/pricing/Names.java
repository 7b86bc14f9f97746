package lumbung.pricing;

/** What things are called that rules know by number only. */
public interface Names {
    /** Says the number, for who has no names. */
    Names NUMBERS = (kind, id) -> String.valueOf(id);

    String of(Kind kind, long id);

    /** What has a number. */
    enum Kind {
        BUSINESS,
        COMMUNITY,
        AREA,
        HOUSEHOLD,
        PERSON,
        CLERK,
        QUERY,
        PRODUCT,
        RULE
    }
}
