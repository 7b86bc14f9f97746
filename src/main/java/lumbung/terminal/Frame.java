package lumbung.terminal;

import java.io.IOException;
import java.util.Arrays;
import lumbung.message.PlainText;

/** Bytes of one frame, gathered without a charset's encoder and written at once. */
final class Frame {
    private byte[] bytes = new byte[8192];
    private int length;

    Frame put(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    Frame put(int number) {
        if (number >= 10) {
            put(number / 10);
        }
        return put((char) ('0' + number % 10));
    }

    /** Text of our own making. */
    Frame put(String text) {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            encode(point);
            at += Character.charCount(point);
        }
        return this;
    }

    /** Text of anyone's making. */
    void putScrubbed(String text) {
        put(PlainText.shown(text));
    }

    void writeTo(Tty tty) throws IOException {
        if (length > 0) {
            int all = length;
            length = 0;
            tty.write(bytes, all);
        }
    }

    /** A frame that nobody will see. */
    void forget() {
        length = 0;
    }

    private void encode(int point) {
        room(4);
        if (point < 0x80) {
            bytes[length++] = (byte) point;
        } else if (point < 0x800) {
            bytes[length++] = (byte) (0xC0 | (point >> 6));
            tail(point, 0);
        } else if (point < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (point >> 12));
            tail(point, 6);
        } else {
            bytes[length++] = (byte) (0xF0 | (point >> 18));
            tail(point, 12);
        }
    }

    private void tail(int point, int from) {
        for (int shift = from; shift >= 0; shift -= 6) {
            bytes[length++] = (byte) (0x80 | ((point >> shift) & 0x3F));
        }
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
    }
}
