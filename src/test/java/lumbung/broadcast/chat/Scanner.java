package lumbung.broadcast.chat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a phone's scanner reads off a picture. */
public final class Scanner {
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;
    /** Of a terminal cell, in pixels. */
    private static final int WIDE = 4;

    private static final int HIGH = 8;
    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private Scanner() {}

    /** A picture, row by row, each pixel as RGB. */
    public static String read(int[] pixels, int wide) throws ReaderException {
        BinaryBitmap picture =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(wide, pixels.length / wide, pixels)));
        return new QRCodeReader()
                .decode(picture, Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** Rows of half blocks or of {@code #}, painted black on white with nothing around them. */
    static String readCells(List<String> rows) throws ReaderException {
        int wide = rows.get(0).length() * WIDE;
        int[] pixels = new int[wide * rows.size() * HIGH];
        for (int at = 0; at < pixels.length; at++) {
            int x = at % wide;
            int y = at / wide;
            char cell = rows.get(y / HIGH).charAt(x / WIDE);
            pixels[at] = isInk(cell, y % HIGH < HIGH / 2) ? BLACK : WHITE;
        }
        return read(pixels, wide);
    }

    private static boolean isInk(char cell, boolean upper) {
        return switch (cell) {
            case '█', '#' -> true;
            case '▀' -> upper;
            case '▄' -> !upper;
            case ' ' -> false;
            default -> throw new IllegalArgumentException("no such cell: " + cell);
        };
    }

    /** The one {@code svg} element of a text, drawn with four pixels a module. */
    static String readSvg(String svg) throws ReaderException {
        int side = Integer.parseInt(
                        VIEW.matcher(svg).results().findFirst().orElseThrow().group(1))
                * WIDE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        RUN.matcher(svg.substring(svg.indexOf("#000"))).results().forEach(run -> fill(pixels, side, run));
        return read(pixels, side);
    }

    private static void fill(int[] pixels, int side, MatchResult run) {
        int from = Integer.parseInt(run.group(1)) * WIDE;
        int to = from + Integer.parseInt(run.group(3)) * WIDE;
        int top = Integer.parseInt(run.group(2)) * WIDE;
        for (int y = top; y < top + WIDE; y++) {
            Arrays.fill(pixels, y * side + from, y * side + to, BLACK);
        }
    }
}
