package lumbung.broadcast.chat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.message.Outcome;

/**
 * A QR code and its pictures, each with the quiet zone of four modules that a scanner needs around it. It is as small as its
 * text allows, and within that size as forgiving of dirt as can be.
 */
public final class QrCode {
    /** As many bytes of UTF-8 as a code may hold; the largest of all has room for a few more. */
    public static final int LONGEST = 2_900;

    private static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /** Refused for an empty text and for one longer than {@link #LONGEST}. */
    public static Outcome<QrCode> of(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0) {
            return Outcome.refused("broadcast.refused.qr-empty");
        }
        if (length > LONGEST) {
            return Outcome.refused("broadcast.refused.qr-long", length, LONGEST);
        }
        ByteMatrix smallest = encoded(text, ErrorCorrectionLevel.L).orElseThrow();
        return Outcome.done(new QrCode(robust(text, smallest)));
    }

    /**
     * How much room a picture takes in a terminal.
     *
     * @param columns in cells
     * @param rows in cells
     */
    public record Size(int columns, int rows) {
        /** Whether so many cells hold it. */
        public boolean fits(int wide, int high) {
            return columns <= wide && rows <= high;
        }
    }

    /** The room of {@link #halfBlocks}: 33 × 17 for a chat link without a text. */
    public Size size() {
        return new Size(side(), (side() + 1) / 2);
    }

    /** The room of {@link #ascii}. */
    public Size asciiSize() {
        return new Size(side() * 2, side());
    }

    /** Rows of {@code ▀▄█} and blanks, two modules a cell; to be painted black on white, whatever the terminal's colours. */
    public List<String> halfBlocks() {
        return rows(
                size().rows(),
                row -> line(column -> {
                    boolean upper = dark(column, row * 2);
                    boolean lower = dark(column, row * 2 + 1);
                    return upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ");
                }));
    }

    /**
     * Rows of {@code ##} and double blanks, a module each, for terminals without block letters. A scanner needs whole cells:
     * paint those of a {@code #} black on black, the others white on white; without colours, blanks plain and reversed.
     */
    public List<String> ascii() {
        return rows(side(), row -> line(column -> dark(column, row) ? "##" : "  "));
    }

    /** An {@code svg} element for a page, black on white; how large is up to the page's style. */
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < side(); row++) {
            for (int column = 0; column < side(); column++) {
                int length = run(column, row);
                if (length > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(column, row, length, length));
                    column += length;
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" aria-hidden="true">\
                <path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/><path fill="#000" d="%2$s"/></svg>""".formatted(side(), path);
    }

    private int side() {
        return modules.getWidth() + 2 * QUIET;
    }

    private boolean dark(int column, int row) {
        int x = column - QUIET;
        int y = row - QUIET;
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
    }

    /** How many dark modules stand side by side from here on. */
    private int run(int column, int row) {
        int length = 0;
        while (dark(column + length, row)) {
            length++;
        }
        return length;
    }

    private String line(IntFunction<String> module) {
        return IntStream.range(0, side()).mapToObj(module).collect(Collectors.joining());
    }

    private static List<String> rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).toList();
    }

    private static ByteMatrix robust(String text, ByteMatrix smallest) {
        ByteMatrix best = smallest;
        for (ErrorCorrectionLevel level :
                List.of(ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.H)) {
            Optional<ByteMatrix> next = encoded(text, level).filter(matrix -> matrix.getWidth() == smallest.getWidth());
            if (next.isEmpty()) {
                return best;
            }
            best = next.get();
        }
        return best;
    }

    /** Empty where no code of this level holds the text, the one thing that the encoder complains of. */
    private static Optional<ByteMatrix> encoded(String text, ErrorCorrectionLevel level) {
        try {
            return Optional.of(Encoder.encode(text, level, letters(text)).getMatrix());
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    /** Which letters it is in is told only where it matters: the note would make a link's code larger. */
    private static Map<EncodeHintType, ?> letters(String text) {
        return text.chars().allMatch(letter -> letter < 0x80)
                ? Map.of()
                : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }
}
