package lumbung.search;

import java.util.List;
import java.util.stream.Collectors;

/** A query as a tree: pure text, without what it means. */
public sealed interface Node {
    /** As it is written in its one form. */
    String canonical();

    /** All of these; everybody where there are none. Its parts are no {@code And} themselves. */
    record And(List<Node> parts) implements Node {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String canonical() {
            return parts.stream()
                    .map(part -> part instanceof Or ? bracketed(part) : part.canonical())
                    .collect(Collectors.joining(" "));
        }
    }

    /** One of these at least. Its parts are no {@code Or} themselves. */
    record Or(List<Node> parts) implements Node {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String canonical() {
            return parts.stream().map(Node::canonical).collect(Collectors.joining(" atau "));
        }
    }

    /** Everybody else, those of whom nothing is known included. */
    record Not(Node part) implements Node {
        @Override
        public String canonical() {
            boolean single = part instanceof Condition || part instanceof Not || word(part);
            return "-" + (single ? part.canonical() : bracketed(part));
        }

        private static boolean word(Node part) {
            return part instanceof Text text && (text.quoted() || text.words().indexOf(' ') < 0);
        }
    }

    /**
     * Words to look for in names, phones and areas.
     *
     * @param words with single blanks between them
     * @param quoted whether they are to begin words of one name in this order, without forgiving a slip
     */
    record Text(String words, boolean quoted) implements Node {
        @Override
        public String canonical() {
            return quoted ? quote(words) : words;
        }
    }

    /**
     * A field compared with a value, or with one of several.
     *
     * @param field its canonical key
     * @param values as stored, at least one
     */
    record Condition(String field, Operator operator, List<String> values) implements Node {
        public Condition {
            values = List.copyOf(values);
        }

        @Override
        public String canonical() {
            return field + operator.sign() + values.stream().map(Node::written).collect(Collectors.joining(","));
        }
    }

    private static String bracketed(Node part) {
        return "(" + part.canonical() + ")";
    }

    /** A value, in quotes where it would not be read as one otherwise. */
    static String written(String value) {
        boolean plain = !value.isEmpty()
                && value.chars().noneMatch(c -> Character.isWhitespace(c) || "\"“”„,(){}".indexOf(c) >= 0)
                && ":<>=≥≤".indexOf(value.charAt(0)) < 0;
        return plain ? value : quote(value);
    }

    private static String quote(String words) {
        return '"' + words.replace("\"", "\"\"") + '"';
    }
}
