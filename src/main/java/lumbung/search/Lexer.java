package lumbung.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Refusal;

/** Cuts a query into words, and keeps going after a mistake, so that an unfinished one can be completed. */
final class Lexer {
    private static final String QUOTES = "\"“”„";
    private static final String COMPARING = ":<>=≥≤";
    private static final Map<String, Operator> OPERATORS = Map.ofEntries(
            Map.entry(":", Operator.IS),
            Map.entry("=", Operator.IS),
            Map.entry(">=", Operator.AT_LEAST),
            Map.entry("=>", Operator.AT_LEAST),
            Map.entry("≥", Operator.AT_LEAST),
            Map.entry("<=", Operator.AT_MOST),
            Map.entry("=<", Operator.AT_MOST),
            Map.entry("≤", Operator.AT_MOST),
            Map.entry(">", Operator.MORE),
            Map.entry("<", Operator.LESS));

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private Optional<Refusal> problem = Optional.empty();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /**
     * The words of a query.
     *
     * @param problem the first mistake
     */
    record Words(List<Token> tokens, Optional<Refusal> problem) {}

    static Words cut(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.skipBlanks()) {
            lexer.next();
        }
        return new Words(List.copyOf(lexer.tokens), lexer.problem);
    }

    private boolean skipBlanks() {
        while (at < text.length() && blank(at)) {
            at++;
        }
        return at < text.length();
    }

    private boolean blank(int place) {
        return Character.isWhitespace(text.charAt(place)) || Character.isSpaceChar(text.charAt(place));
    }

    private void next() {
        char c = text.charAt(at);
        int from = at;
        if (c == '(' || c == ')') {
            at++;
            tokens.add(new Token.Sign(c, new Span(from, at)));
        } else if (c == '-' || c == '!') {
            at++;
            boolean alone = at == text.length() || blank(at);
            if (!alone) {
                tokens.add(new Token.Sign('-', new Span(from, at)));
            }
        } else if (quote(c)) {
            tokens.add(new Token.Quoted(quoted(), new Span(from, at)));
        } else {
            word();
        }
    }

    private void word() {
        int from = at;
        while (!ends(at, "()") && !quote(text.charAt(at))) {
            if (at > from && COMPARING.indexOf(text.charAt(at)) >= 0 && isKey(text.substring(from, at))) {
                condition(new Token.Value(text.substring(from, at), new Span(from, at)));
                return;
            }
            at++;
        }
        tokens.add(new Token.Word(text.substring(from, at), new Span(from, at)));
    }

    private static boolean isKey(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '_');
    }

    private void condition(Token.Value key) {
        Operator operator = operator();
        List<Token.Value> values = new ArrayList<>();
        do {
            values.add(value());
        } while (at < text.length() && text.charAt(at++) == ',');
        at = values.get(values.size() - 1).span().to();
        tokens.add(new Token.Asked(
                key, operator, List.copyOf(values), new Span(key.span().from(), at)));
    }

    /** Reads {@code :} {@code >=} and the like, also {@code :>=} as some write it. */
    private Operator operator() {
        int from = at;
        while (at < text.length() && COMPARING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String sign = text.substring(from, at);
        String known = sign.length() > 1 && sign.charAt(0) == ':' ? sign.substring(1) : sign;
        if (!OPERATORS.containsKey(known)) {
            refuse(new Span(from, at), "search.refused.sign", sign);
        }
        return OPERATORS.getOrDefault(known, Operator.IS);
    }

    private Token.Value value() {
        int from = at;
        StringBuilder value = new StringBuilder();
        while (!ends(at, "(),")) {
            if (quote(text.charAt(at))) {
                value.append(quoted());
            } else {
                value.append(text.charAt(at++));
            }
        }
        if (value.toString().isBlank()) {
            refuse(new Span(from, at), "search.refused.empty");
        }
        return new Token.Value(value.toString(), new Span(from, at));
    }

    /** What stands between two quotation marks; a doubled one is one. */
    private String quoted() {
        int from = at++;
        StringBuilder words = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (!quote(c)) {
                words.append(c);
            } else if (at < text.length() && c == '"' && text.charAt(at) == '"') {
                words.append(text.charAt(at++));
            } else {
                return words.toString();
            }
        }
        refuse(new Span(from, at), "search.refused.quote");
        return words.toString();
    }

    private boolean ends(int place, String signs) {
        return place >= text.length() || blank(place) || signs.indexOf(text.charAt(place)) >= 0;
    }

    private static boolean quote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private void refuse(Span span, String key, Object... arguments) {
        if (problem.isEmpty()) {
            problem = Optional.of(Refusal.at(span.place(), key, arguments));
        }
    }
}
