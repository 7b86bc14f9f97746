package lumbung.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.journal.Entity;

/** Who names whom, as rows: what {@link Uses} and {@link Paths} are made of. */
public interface References {
    /** The ties of these people, from both sides, each once. */
    List<Relation> relations(Collection<Long> people);

    /** Everybody through whom somebody came: {@link RelationKind#REFERRED_BY}. */
    List<Long> referrers();

    /** The households and communities of these people, past ones too. */
    List<Circle> circles(Collection<Long> people);

    /** Households whose head this is. */
    List<Household> headedBy(long personId);

    /** Records that were merged into this one. */
    List<Merged> mergedInto(long personId);

    /** Pairs with this person once found to be two people. */
    List<Distinct> distinct(long personId);

    /** What other parts keep of somebody, each row as it is once it is another's: {@link Merge} writes them. */
    List<Entity> handedOn(long fromId, long toId);

    /** All rows of every part that name somebody, but the person's own. */
    List<Held> held(long personId);

    /** Texts that name somebody and stay as they are when they are erased. */
    List<Written> naming(long personId);

    /** How many rows of each kind there are about people, by the name of its type; nothing for who sees only a part. */
    Map<String, Long> totals();

    /** What other parts keep of somebody and goes with the record: {@link Deletion} removes it. */
    List<Entity> goingWith(long personId);

    /** What somebody said and others still need, as nobody's: {@link Deletion} writes it. */
    List<Entity> unnamed(long personId);

    /** How many rows name an area, a community or a business; without those of which there are none. */
    Map<Use.Kind, Long> counts(Subject subject);

    /**
     * A row that names somebody.
     *
     * @param then what stays of it once they are erased; empty where nothing does
     */
    record Held(Entity row, Optional<Entity> then) {
        public static Held going(Entity row) {
            return new Held(row, Optional.empty());
        }

        public static Held staying(Entity row, Entity then) {
            return new Held(row, Optional.of(then));
        }
    }

    /**
     * A text that names somebody.
     *
     * @param kind what is written in, by the name of its type
     * @param subject the person or thing that it is about
     * @param label a name or a day that tells which it is; an empty text where nothing does
     * @param text the words around the name
     */
    record Written(String kind, long subject, Object label, String text) {}

    /** That somebody belongs to a household or a community. */
    record Circle(long personId, Subject group) {}
}
