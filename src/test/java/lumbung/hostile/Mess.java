package lumbung.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes hostile inputs out of a seed: what is valid, bent, and what never was. */
public final class Mess {
    private static final int PIECES = 12;
    private static final int BENDS = 4;
    private static final int LONG = 20_000;

    /** What has broken other programs: sequences, directions, formulas, paths, numbers at their ends, halves of letters. */
    private static final List<String> SCRAPS = List.of(
            "\u001b[31m",
            "\u001b]0;x\u0007",
            "\u009b2J",
            "\u202e",
            "\u2066x\u2069",
            "\u200b",
            "\ufeff",
            "\u0000",
            "\u007f",
            "\u2028",
            "\u0085",
            "\ud83d",
            "\udc00\ud800",
            "\ue000",
            "\uffff",
            "\udb40\udc41",
            "e\u0301\u0301\u0301",
            "😀",
            "İ",
            "ß",
            "ﷺ",
            "=1+1",
            "@SUM(A1)",
            "+62812-0000-0001",
            "-1",
            "\t=cmd|'/c x'!A0",
            "../../x",
            "/etc/passwd",
            "C:\\x",
            "file:///etc/x",
            "~/x",
            "\\\\host\\x",
            "a%00b",
            "%n%s%1$999999999s",
            "{0}",
            "{0,number,#.#}",
            "${x}",
            "{nama}",
            "{jika peran:reseller}",
            "'",
            "\"",
            "\"\"",
            "“",
            ";",
            ",",
            "|",
            "\t",
            "\r",
            "\n",
            "\r\n",
            "=",
            ":",
            "..",
            "(",
            ")",
            "-",
            "<",
            ">=",
            "#",
            "[",
            "]",
            "{",
            "}",
            "null",
            "true",
            "NaN",
            "1e400",
            "0x10",
            "1.000.000,50",
            "0",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999999999",
            "٣٤٥",
            "0,001",
            "31-02-2026",
            "2026-13-45",
            "29 feb 1900",
            "00/00/0000",
            "9999-12-31",
            "24:61",
            "sep=;",
            "BEGIN:VCARD",
            "END:VCARD",
            "siti",
            "desa:bongas",
            "umur>=20",
            "atau",
            "bolu",
            "hari ini",
            "0812-0000-0001");

    private final Random random;

    public Mess(long seed) {
        random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    @SafeVarargs
    public final <T> T one(T... all) {
        return all[below(all.length)];
    }

    public <T> T one(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Scraps in a row, mostly a few; now and then one of them very often. */
    public String text() {
        if (below(50) == 0) {
            String piece = one(SCRAPS);
            return piece.repeat(1 + below(LONG / piece.length()));
        }
        StringBuilder text = new StringBuilder();
        for (int left = below(PIECES); left >= 0; left--) {
            text.append(one(SCRAPS)).append(below(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    /** Either a valid text with something in the wrong place, or scraps. */
    public String text(List<String> valid) {
        return below(3) == 0 ? text() : bent(one(valid));
    }

    /** A text with pieces put in, taken out, doubled, cut off or grown; now and then as it was. */
    public String bent(String valid) {
        StringBuilder text = new StringBuilder(valid);
        for (int left = below(BENDS); left > 0; left--) {
            int from = below(text.length() + 1);
            int to = Math.min(text.length(), from + below(8));
            switch (below(6)) {
                case 0 -> text.setLength(from);
                case 1 -> text.delete(from, to);
                case 2 -> text.insert(from, text.substring(from, to));
                case 3 -> text.replace(from, to, text());
                case 4 ->
                    text.insert(from, String.valueOf((char) below(0x10000)).repeat(1 + below(3)));
                default -> text.insert(from, one(SCRAPS));
            }
        }
        return text.toString();
    }

    /** Bytes with some flipped, taken out, doubled, cut off, or exchanged for the ends of numbers. */
    public byte[] bent(byte[] valid) {
        byte[] bytes = valid.clone();
        for (int left = below(BENDS); left > 0 && bytes.length > 0; left--) {
            int from = below(bytes.length);
            int to = Math.min(bytes.length, from + 1 + below(16));
            switch (below(5)) {
                case 0 -> bytes = Arrays.copyOf(bytes, from);
                case 1 -> bytes = joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
                case 2 -> bytes = joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
                case 3 -> Arrays.fill(bytes, from, to, one((byte) 0, (byte) 0xff, (byte) 0x7f, (byte) 0x80));
                default -> bytes[from] ^= (byte) (1 << below(Byte.SIZE));
            }
        }
        return below(40) == 0 ? joined(bytes, bytes) : bytes;
    }

    /** A valid file bent as text or as bytes, or scraps; in UTF-8 or another spelling. */
    public byte[] file(List<byte[]> valid) {
        return switch (below(5)) {
            case 0 -> text().getBytes(StandardCharsets.UTF_8);
            case 1 ->
                bent(new String(one(valid), StandardCharsets.UTF_8))
                        .getBytes(one(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1));
            case 2 -> bent(one(valid));
            default -> bent(new String(one(valid), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** JSON that nests as deep as it likes, whole or not. */
    public String deep() {
        int depth = 1 + below(LONG);
        String open = one("[", "{\"a\":", "[[", "{\"products\":[");
        return open.repeat(depth) + (coin() ? "1" : "") + (coin() ? "]".repeat(depth) : "");
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
