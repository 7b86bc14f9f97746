package lumbung.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lumbung.message.Outcome;

/** What somebody looks for: a tree, and whom its conditions mean on the day it was read. Equal where written alike. */
public final class Query {
    /** Everybody. */
    public static final Query ALL = new Query(new Node.And(List.of()), Map.of());

    private final Node tree;
    private final Map<Node.Condition, Meaning> meanings;
    private final String canonical;

    Query(Node tree, Map<Node.Condition, Meaning> meanings) {
        this.tree = tree;
        this.meanings = Map.copyOf(meanings);
        this.canonical = tree.canonical();
    }

    /**
     * Reads what somebody typed. A refusal points at the word: {@link Span#at}.
     *
     * @param from what its names and its dates refer to
     */
    public static Outcome<Query> parse(String text, Catalogue catalogue, Standpoint from) {
        return Parser.parse(text, catalogue, from);
    }

    /** The one form that is stored: Indonesian keys, single blanks; empty for everybody. */
    public String canonical() {
        return canonical;
    }

    /** This and a condition more: whom it means and what its node says is the caller's to keep together. */
    public Query and(Node.Condition condition, Meaning meaning) {
        List<Node> parts = new ArrayList<>(tree instanceof Node.And and ? and.parts() : List.of(tree));
        parts.add(condition);
        Map<Node.Condition, Meaning> more = new HashMap<>(meanings);
        // Whatever the query itself said under this node, what is added holds.
        more.merge(condition, meaning, (before, added) -> Meaning.all(List.of(before, added)));
        return new Query(new Node.And(parts), more);
    }

    public Node tree() {
        return tree;
    }

    /** The texts in it, also those that must not be found. */
    public List<Node.Text> texts() {
        return texts(tree).distinct().toList();
    }

    /**
     * Whom it means.
     *
     * @param texts what each text means
     */
    public Meaning meaning(Function<Node.Text, Meaning> texts) {
        return meaning(tree, texts);
    }

    private Meaning meaning(Node node, Function<Node.Text, Meaning> texts) {
        if (node instanceof Node.And and) {
            return Meaning.all(meanings(and.parts(), texts));
        }
        if (node instanceof Node.Or or) {
            return Meaning.any(meanings(or.parts(), texts));
        }
        if (node instanceof Node.Not not) {
            return meaning(not.part(), texts).negated();
        }
        return node instanceof Node.Text text ? texts.apply(text) : meanings.get((Node.Condition) node);
    }

    private List<Meaning> meanings(List<Node> parts, Function<Node.Text, Meaning> texts) {
        return parts.stream().map(part -> meaning(part, texts)).toList();
    }

    private static Stream<Node.Text> texts(Node node) {
        if (node instanceof Node.And and) {
            return and.parts().stream().flatMap(Query::texts);
        }
        if (node instanceof Node.Or or) {
            return or.parts().stream().flatMap(Query::texts);
        }
        if (node instanceof Node.Not not) {
            return texts(not.part());
        }
        return node instanceof Node.Text text ? Stream.of(text) : Stream.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query query && query.canonical.equals(canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    @Override
    public String toString() {
        return canonical;
    }
}
