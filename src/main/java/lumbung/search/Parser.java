package lumbung.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** Makes a tree of a query's words, and asks each field what its values mean. Keeps the first mistake. */
final class Parser {
    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 40;
    private static final Set<String> OR = Set.of("atau", "or");
    private static final Set<String> AND = Set.of("dan", "and");

    private final String text;
    private final Conditions conditions;
    private final List<Token> tokens;
    private final Map<Node.Condition, Meaning> meanings = new LinkedHashMap<>();
    private Optional<Refusal> problem;
    private int at;
    private int depth;

    private Parser(String text, Conditions conditions) {
        this.text = text;
        this.conditions = conditions;
        Lexer.Words words = Lexer.cut(text);
        this.tokens = words.tokens();
        this.problem = words.problem();
    }

    static Outcome<Query> parse(String text, Catalogue catalogue, Standpoint from) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.length() > LONGEST) {
            return Outcome.refused("search.refused.long", LONGEST);
        }
        Outcome<Query> query = new Parser(composed, new Conditions(catalogue, from)).query();
        return composed.length() == text.length()
                ? query
                : query.fold(Outcome::done, refusal -> Outcome.refused(asTyped(refusal, text)));
    }

    /** The same mistake at its place in the text as it was typed, before letters were put together. */
    private static Refusal asTyped(Refusal refusal, String text) {
        return Span.at(refusal.place())
                .map(span -> new Span(typed(text, span.from()), typed(text, span.to())))
                .map(span -> new Refusal(span.place(), refusal.reason()))
                .orElse(refusal);
    }

    private static int typed(String text, int composed) {
        int at = 0;
        while (at < text.length()
                && Normalizer.normalize(text.substring(0, at), Normalizer.Form.NFC)
                                .length()
                        < composed) {
            at++;
        }
        return at;
    }

    private Outcome<Query> query() {
        Node tree = tokens.isEmpty() ? new Node.And(List.of()) : either();
        if (at < tokens.size()) {
            refuse(tokens.get(at).span(), "search.refused.closing");
        }
        return problem.<Outcome<Query>>map(Outcome::refused).orElseGet(() -> Outcome.done(new Query(tree, meanings)));
    }

    private Node either() {
        List<Node> parts = new ArrayList<>();
        do {
            Node part = together();
            parts.addAll(part instanceof Node.Or or ? or.parts() : List.of(part));
        } while (take(OR));
        return parts.size() == 1 ? parts.get(0) : new Node.Or(parts);
    }

    private Node together() {
        List<Node> parts = new ArrayList<>();
        do {
            Node part = single();
            for (Node each : part instanceof Node.And and ? and.parts() : List.of(part)) {
                Texts.join(parts, each);
            }
        } while (take(AND) || more());
        return parts.size() == 1 ? parts.get(0) : new Node.And(parts);
    }

    /** Whether another operand follows without a word between. */
    private boolean more() {
        return at < tokens.size()
                && !(tokens.get(at) instanceof Token.Sign sign && sign.sign() == ')')
                && !is(OR)
                && problem.isEmpty();
    }

    private Node single() {
        if (at >= tokens.size() || is(OR) || is(AND)) {
            return missing();
        }
        Token token = tokens.get(at++);
        if (token instanceof Token.Sign sign) {
            return nested(sign);
        }
        if (token instanceof Token.Asked asked) {
            return condition(asked);
        }
        return token instanceof Token.Quoted quoted
                ? quoted(quoted)
                : new Node.Text(((Token.Word) token).text(), false);
    }

    private Node quoted(Token.Quoted quoted) {
        String words = quoted.text().strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            refuse(quoted.span(), "search.refused.empty");
        }
        return new Node.Text(words, true);
    }

    private Node nested(Token.Sign sign) {
        if (sign.sign() == ')') {
            at--;
            return missing();
        }
        if (++depth > DEEPEST) {
            refuse(sign.span(), "search.refused.deep", DEEPEST);
            at = tokens.size();
            return Texts.NOTHING;
        }
        Node part = sign.sign() == '-' ? new Node.Not(single()) : bracketed(sign);
        depth--;
        return part;
    }

    private Node bracketed(Token.Sign open) {
        Node part = either();
        if (at < tokens.size()) {
            at++;
        } else {
            refuse(open.span(), "search.refused.open");
        }
        return part;
    }

    private Node condition(Token.Asked asked) {
        Outcome<Conditions.Found> found = conditions.read(asked);
        if (found instanceof Outcome.Refused<Conditions.Found> refused) {
            problem = problem.or(() -> Optional.of(refused.refusal()));
            return Texts.NOTHING;
        }
        meanings.put(found.get().condition(), found.get().meaning());
        return found.get().condition();
    }

    private Node missing() {
        Span span = at < tokens.size() ? tokens.get(at).span() : new Span(text.length(), text.length());
        refuse(span, "search.refused.missing");
        return Texts.NOTHING;
    }

    private boolean take(Set<String> joining) {
        boolean taken = is(joining) && problem.isEmpty();
        at += taken ? 1 : 0;
        return taken;
    }

    private boolean is(Set<String> joining) {
        return at < tokens.size()
                && tokens.get(at) instanceof Token.Word word
                && joining.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private void refuse(Span span, String key, Object... arguments) {
        problem = problem.or(() -> Optional.of(Refusal.at(span.place(), key, arguments)));
    }
}
