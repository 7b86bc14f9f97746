package lumbung.transfer;

import java.io.Closeable;
import java.util.Locale;
import java.util.Optional;

/** The cards of a vCard file one after another, each as its own text, so that a damaged one costs only itself. */
final class CardBlocks implements Closeable {
    /**
     * One card.
     *
     * @param whole whether its end was found and it was not longer than allowed
     */
    record Block(long line, String text, boolean whole) {}

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";

    private final Lines lines;
    private final StringBuilder text = new StringBuilder();
    private long begun;
    private long started;
    private boolean pending;

    CardBlocks(Lines lines) {
        this.lines = lines;
    }

    /** How many times {@code BEGIN:VCARD} was met so far; cards within cards do not count. */
    long begun() {
        return begun;
    }

    Optional<Block> next() {
        boolean open = pending;
        boolean agent = false;
        int depth = 0;
        while (lines.advance()) {
            String line = lines.text();
            String mark = line.strip().toUpperCase(Locale.ROOT);
            if (mark.equals(BEGIN)) {
                if (open && agent) {
                    depth++;
                } else if (open) {
                    Block torn = new Block(started, text.toString(), false);
                    begin(line);
                    return Optional.of(torn);
                } else {
                    begin(line);
                    open = true;
                    continue;
                }
            }
            if (open) {
                keep(line);
                agent = mark.startsWith("AGENT") || (agent && mark.isEmpty());
                if (mark.equals(END) && depth-- == 0) {
                    pending = false;
                    return Optional.of(new Block(started, text.toString(), text.length() < Limits.CARD_CHARS));
                }
            }
        }
        pending = false;
        return open ? Optional.of(new Block(started, text.toString(), false)) : Optional.empty();
    }

    @Override
    public void close() {
        lines.close();
    }

    private void begin(String line) {
        begun++;
        pending = true;
        started = lines.number();
        text.setLength(0);
        keep(line);
    }

    private void keep(String line) {
        if (text.length() < Limits.CARD_CHARS) {
            text.append(line).append("\r\n");
        }
    }
}
