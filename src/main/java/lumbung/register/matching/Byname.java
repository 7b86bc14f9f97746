package lumbung.register.matching;

/**
 * A name by somebody else's: <em>Bu Yanto</em> by her husband's, <em>Mamane Dika</em> by her child's.
 *
 * @param ofWhom the husband's, wife's or child's folded name
 * @param sure whether the words say so ({@code Istri Pak Yanto}); {@code Bu Siti} may as well be her own name
 */
public record Byname(Kind kind, FoldedName ofWhom, boolean sure) {
    public enum Kind {
        SPOUSE,
        CHILD
    }
}
