package lumbung.settings;

import java.util.Optional;

/**
 * This PC's printer.
 *
 * @param command the program that takes the document on its standard input, with its arguments, such as {@code lp -o raw};
 *     empty where there is no printer
 * @param lines how many lines a page has
 * @param ascii whether letters beyond ASCII are written without their marks, as old printers need
 * @param carriageReturns whether lines end with CR LF
 */
public record Printing(Optional<String> command, int lines, boolean ascii, boolean carriageReturns) {
    public static final int LEAST_LINES = 20;
    public static final int MOST_LINES = 400;

    /** No printer; A4 at six lines an inch, with a margin. */
    public static final Printing USUAL = new Printing(Optional.empty(), 60, true, false);

    public Printing {
        lines = Math.max(LEAST_LINES, Math.min(MOST_LINES, lines));
    }

    /** As this PC's settings say; what cannot be read there is as usual. */
    public static Printing of(Home home) {
        PcSettings chosen = new PcFile(home.pcSettings()).read().fold(read -> read, refusal -> PcSettings.NONE);
        int lines = chosen.text(PcSettings.PRINT_LINES)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(USUAL.lines);
        return new Printing(
                chosen.text(PcSettings.PRINTER).filter(text -> !text.isBlank()),
                lines,
                !chosen.text(PcSettings.PRINT_UNICODE).orElse("").equals("true"),
                chosen.text(PcSettings.PRINT_CRLF).orElse("").equals("true"));
    }

    public Printing by(String program) {
        return new Printing(Optional.of(program), lines, ascii, carriageReturns);
    }
}
