package lumbung.transfer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a file's bytes spell letters.
 *
 * @param mark how many bytes the byte-order mark takes
 */
record Encoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOK = 4096;

    /** Told by the mark, by the zeros that UTF-16 has, and else by whether the bytes are UTF-8 throughout. */
    static Encoding of(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(LOOK);
            if (starts(head, 0xEF, 0xBB, 0xBF)) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (starts(head, 0xFF, 0xFE)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            if (starts(head, 0xFE, 0xFF)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
            return new Encoding(withoutMark(file, head), 0);
        }
    }

    Reader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16);
    }

    static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset withoutMark(Path file, byte[] head) throws IOException {
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        int many = head.length / 4;
        if (odd > many && odd > 4 * even) {
            return StandardCharsets.UTF_16LE;
        }
        if (even > many && even > 4 * odd) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int i = from; i < head.length; i += 2) {
            zeros += head[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Mostly: one torn letter in a long file of good UTF-8 does not make it Windows-1252. */
    private static boolean isUtf8(Path file) throws IOException {
        Utf8Count count = new Utf8Count();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] block = new byte[1 << 16];
            for (int n = bytes.read(block); n > 0; n = bytes.read(block)) {
                count.add(block, n);
            }
        }
        return count.good() >= 10 * count.bad();
    }
}
