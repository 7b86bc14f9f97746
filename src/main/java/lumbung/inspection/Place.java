package lumbung.inspection;

/**
 * Where a problem is.
 *
 * @param what what kind of thing it is about
 * @param id the thing's id
 * @param name as lists show it
 * @param area its address in words, empty for unknown
 * @param field the field of the form in which it would be mended, empty for none
 */
public record Place(What what, long id, String name, String area, String field) {
    /** What can have problems; later packages add theirs. */
    public enum What {
        PERSON,
        COMMUNITY,
        AREA,
        RULE,
        CONCERN
    }
}
