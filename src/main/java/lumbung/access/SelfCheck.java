package lumbung.access;

import java.util.List;

/**
 * What a clerk thinks of the own work in a year: R106. Nobody else is told.
 *
 * @param scores of each {@link Statement} in their order, from {@link #LEAST} to {@link #MOST}
 */
public record SelfCheck(int year, List<Integer> scores) {
    /** Hardly ever true. */
    public static final int LEAST = 1;

    /** Always true. */
    public static final int MOST = 5;

    private static final List<Statement> STATEMENTS = List.of(Statement.values());

    /** What one says of oneself. */
    public enum Statement {
        /** One gets on well with people. */
        RELATING,
        /** One speaks and writes with confidence, and gladly. */
        SPEAKING,
        /** One is honest with customers and partners. */
        HONEST,
        /** One keeps in touch, also without anything to sell. */
        KEEPING,
        /** One solves problems quickly. */
        SOLVING,
        /** One shares what is useful to know. */
        SHARING
    }

    public SelfCheck {
        scores = List.copyOf(scores);
    }

    /** Whether there is a score for each statement, and each is one. */
    public boolean isWhole() {
        return scores.size() == STATEMENTS.size() && scores.stream().allMatch(it -> it >= LEAST && it <= MOST);
    }

    public int score(Statement statement) {
        return scores.get(STATEMENTS.indexOf(statement));
    }
}
