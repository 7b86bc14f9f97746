package lumbung.search;

/**
 * What somebody looks for, as a tree.
 *
 * @param canonical the one form that is stored
 */
public record Query(String canonical) {
    public static final Query ALL = new Query("");
}
