package lumbung.broadcast.chat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.message.PlainText;

/**
 * A message as WhatsApp will show it: {@code *bold*}, {@code _italic_} and {@code ~struck~} become styles.
 *
 * @param spans in order, none empty, no two neighbours of the same look; the lines of the message end in {@code \n}
 */
public record ChatText(List<Span> spans) {
    public ChatText {
        spans = List.copyOf(spans);
    }

    /** How a piece of a message looks. */
    public enum Style {
        BOLD,
        ITALIC,
        STRUCK
    }

    /** A piece of a message that looks the same throughout; more than one style may hold. */
    public record Span(String text, Set<Style> styles) {
        public Span {
            styles = Set.copyOf(styles);
        }
    }

    /**
     * The message in its looks. As in WhatsApp, a mark opens where a word begins and closes where one ends, on the same line
     * and with something in between: {@code 2*3*4}, {@code nama_file_baru} and {@code * satu *} stay as they are.
     */
    public static ChatText of(String message) {
        return new Reading(message).spans();
    }

    /** What is left to read when the marks have done their work. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** For keeping: NFC, lines that end in {@code \n}, and of what cannot be seen only that which emoji are joined by. */
    static String clean(String message) {
        StringBuilder clean = new StringBuilder(message.length());
        message.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (isLineEnd(point)) {
                clean.append('\n');
            } else if (point == '\t' || Character.isSpaceChar(point)) {
                clean.append(' ');
            } else if (PlainText.isPlain(point) || isJoining(point)) {
                clean.appendCodePoint(point);
            }
        });
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isLineEnd(int point) {
        return (point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
    }

    /** The zero-width joiner, and the wish for a picture or for a letter. */
    private static boolean isJoining(int point) {
        return point == 0x200D || point == 0xFE0E || point == 0xFE0F;
    }

    private static final class Reading {
        private static final String MARKS = "*_~";
        private static final List<Style> STYLES = List.of(Style.BOLD, Style.ITALIC, Style.STRUCK);

        private final String message;
        /** For each mark, where it closes next at or after a place of the same line; -1 for nowhere. */
        private final int[][] closing = new int[MARKS.length()][];

        private final List<Span> spans = new ArrayList<>();
        private final Set<Style> styles = EnumSet.noneOf(Style.class);
        private final StringBuilder piece = new StringBuilder();

        Reading(String message) {
            this.message = message;
            for (int mark = 0; mark < closing.length; mark++) {
                closing[mark] = closingPlaces(MARKS.charAt(mark));
            }
        }

        ChatText spans() {
            read(0, message.length());
            finishPiece();
            return new ChatText(spans);
        }

        private void read(int from, int to) {
            int at = from;
            while (at < to) {
                int mark = MARKS.indexOf(message.charAt(at));
                int end = mark >= 0 && opens(at) ? closing[mark][at + 2] : -1;
                if (end < 0 || end >= to) {
                    piece.append(message.charAt(at));
                    at++;
                } else {
                    styled(STYLES.get(mark), at + 1, end);
                    at = end + 1;
                }
            }
        }

        private void styled(Style style, int from, int to) {
            finishPiece();
            styles.add(style);
            read(from, to);
            finishPiece();
            styles.remove(style);
        }

        private void finishPiece() {
            if (!piece.isEmpty()) {
                spans.add(new Span(piece.toString(), styles));
                piece.setLength(0);
            }
        }

        private int[] closingPlaces(char mark) {
            int[] places = new int[message.length() + 2];
            places[message.length()] = -1;
            places[message.length() + 1] = -1;
            for (int at = message.length() - 1; at >= 0; at--) {
                char letter = message.charAt(at);
                places[at] = letter == '\n' ? -1 : letter == mark && closes(at) ? at : places[at + 1];
            }
            return places;
        }

        private boolean opens(int at) {
            boolean before = at == 0 || !Character.isLetterOrDigit(message.codePointBefore(at));
            return before && at + 1 < message.length() && isInside(at, message.charAt(at + 1));
        }

        private boolean closes(int at) {
            boolean after = at + 1 == message.length() || !Character.isLetterOrDigit(message.codePointAt(at + 1));
            return after && at > 0 && isInside(at, message.charAt(at - 1));
        }

        /** Whether this neighbour of a mark may be the first or last letter between two of them. */
        private boolean isInside(int at, char neighbour) {
            return neighbour != message.charAt(at) && !Character.isWhitespace(neighbour);
        }
    }
}
