package lumbung.broadcast.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.PlainText;

/** Texts of other people's making as they may stand in a message. */
final class Plain {
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");

    private Plain() {}

    /** One line, without braces, which would look like a placeholder that nobody filled. */
    static String line(String text) {
        return PlainText.clean(text).replace('{', '(').replace('}', ')');
    }

    /** Lines stay lines and blanks at their ends stay; of several blanks one. */
    static String lines(String text) {
        return Stream.of(BREAK.split(text, -1)).map(Plain::spaced).collect(Collectors.joining("\n"));
    }

    private static String spaced(String line) {
        String clean = PlainText.clean(line);
        boolean before = !line.isEmpty() && isBlank(line.charAt(0));
        boolean after = !clean.isEmpty() && isBlank(line.charAt(line.length() - 1));
        return (before ? " " : "") + clean + (after ? " " : "");
    }

    private static boolean isBlank(char letter) {
        return letter == '\t' || Character.isSpaceChar(letter);
    }
}
