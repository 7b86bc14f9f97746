package lumbung.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.search.Finder;
import lumbung.search.Meaning;
import lumbung.search.Node;
import lumbung.search.index.Hits;

/**
 * How to go about a query.
 *
 * @param meaning decides
 * @param candidates nobody else can answer; empty where the texts leave that open
 */
record Plan(Meaning meaning, Optional<Hits> candidates) {
    /** So many cards are read and tested sooner than the database narrows them down. */
    private static final int FEW = 5_000;

    Walk walk(Route route, Optional<Finder.Cursor> from) {
        return candidates
                .filter(hits -> hits.size() <= FEW || meaning.sql().isEmpty())
                .map(hits -> route.through(hits, from))
                .orElseGet(() -> route.through(meaning.sql(), from));
    }

    static Optional<Hits> candidates(Node node, Map<Node.Text, Hits> hits) {
        if (node instanceof Node.Text text) {
            return Optional.of(hits.get(text));
        }
        if (node instanceof Node.And and) {
            return candidates(and.parts(), hits).stream().min(Comparator.comparingInt(Hits::size));
        }
        if (node instanceof Node.Or or) {
            List<Hits> parts = candidates(or.parts(), hits);
            return parts.size() < or.parts().size()
                    ? Optional.empty()
                    : parts.stream().reduce(Hits::or);
        }
        return Optional.empty();
    }

    private static List<Hits> candidates(List<Node> parts, Map<Node.Text, Hits> hits) {
        return parts.stream().flatMap(part -> candidates(part, hits).stream()).toList();
    }
}
