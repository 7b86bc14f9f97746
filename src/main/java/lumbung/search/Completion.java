package lumbung.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;

/** What could stand where the cursor is. */
public final class Completion {
    private final Catalogue catalogue;
    private final Standpoint from;

    public Completion(Catalogue catalogue, Standpoint from) {
        this.catalogue = catalogue;
        this.from = from;
    }

    /**
     * Something to take.
     *
     * @param text what it puts in the place of {@code span}
     * @param about what it is; the field it belongs to
     */
    public record Candidate(String text, Span span, Message about) {
        /** The query with the candidate taken; the cursor belongs behind it. */
        public String in(String query) {
            return query.substring(0, span.from()) + text + query.substring(span.to());
        }
    }

    /** Fields and values that go on from what stands before the cursor, best first. */
    public List<Candidate> at(String query, int cursor) {
        String before = query.substring(0, cursor);
        List<Token> tokens = Lexer.cut(before).tokens();
        Token last = tokens.isEmpty() ? new Token.Word("", new Span(cursor, cursor)) : tokens.get(tokens.size() - 1);
        if (last instanceof Token.Asked asked && asked.span().to() == cursor) {
            return values(asked, before);
        }
        boolean within = last instanceof Token.Word && last.span().to() == cursor;
        return fields(within ? (Token.Word) last : new Token.Word("", new Span(cursor, cursor)));
    }

    private List<Candidate> fields(Token.Word begun) {
        String start = begun.text().toLowerCase(Locale.ROOT);
        return catalogue.fields().stream()
                .flatMap(field -> field.keys()
                        .all()
                        .filter(key -> key.startsWith(start))
                        .limit(1)
                        .map(key -> new Candidate(key + ":", begun.span(), field.about())))
                .toList();
    }

    private List<Candidate> values(Token.Asked asked, String before) {
        Optional<Field> field = catalogue.field(asked.key().text());
        Token.Value last = asked.values().get(asked.values().size() - 1);
        String typed = before.substring(last.span().from(), last.span().to());
        int place = typed.lastIndexOf('@') + 1;
        Span span = new Span(last.span().from() + place, last.span().to());
        String start = last.text().substring(last.text().lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return field.stream()
                .flatMap(it -> offered(it, place > 0)
                        .filter(value -> begins(value, start))
                        .map(value -> new Candidate(Node.written(value), span, it.about())))
                .toList();
    }

    private Stream<String> offered(Field field, boolean place) {
        return (place ? field.places(from) : field.values(from)).stream();
    }

    /** Whether the value, or a word in it, begins so. */
    private static boolean begins(String value, String start) {
        return start.isEmpty()
                || value.toLowerCase(Locale.ROOT).startsWith(start)
                || (" " + Spelling.plain(value)).contains(" " + Spelling.plain(start));
    }
}
