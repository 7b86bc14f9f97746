package lumbung.broadcast.chat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chat with one number and, ready to be sent, its text: {@code https://wa.me/6281200003456?text=Selamat%20pagi}. Opening
 * it sends nothing; a person does.
 *
 * @param e164 {@code +62…}
 * @param text what stands in the message field, {@code \n} between its lines; empty for none. Characters that nobody could
 *     see are left out here, so that what is looked at is what is sent
 */
public record ChatLink(String e164, String text) {
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i:https?://wa\\.me/)\\+?([1-9][0-9]{6,14})/?(?:\\?(?:text=([^&#]*))?)?");
    private static final String PLAIN = "-._~";

    /** @throws IllegalArgumentException for a number that is not E.164, which no phone of the register is */
    public ChatLink {
        if (!NUMBER.matcher(e164).matches()) {
            throw new IllegalArgumentException("not E.164: " + e164);
        }
        text = ChatText.clean(text);
    }

    /** The link: digits without {@code +}; UTF-8 percent-encoded, a blank as {@code %20}, a line's end as {@code %0A}. */
    public String address() {
        String number = "https://wa.me/" + e164.substring(1);
        return text.isEmpty() ? number : number + "?text=" + encoded(text);
    }

    /** The chat that a link opens; empty where it is no link of WhatsApp's or its text is torn. */
    public static Optional<ChatLink> parse(String address) {
        Matcher parts = ADDRESS.matcher(address.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String text = parts.group(2) == null ? "" : parts.group(2);
        return decoded(text).map(plain -> new ChatLink("+" + parts.group(1), plain));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(next)) {
                encoded.append((char) next);
            } else {
                encoded.append('%').append(hex(next >> 4)).append(hex(next));
            }
        }
        return encoded.toString();
    }

    /** What RFC 3986 calls unreserved. */
    private static boolean isPlain(byte next) {
        return (next >= 'a' && next <= 'z')
                || (next >= 'A' && next <= 'Z')
                || (next >= '0' && next <= '9')
                || PLAIN.indexOf(next) >= 0;
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit & 0xF, 16));
    }

    /** Links made elsewhere write a blank as {@code +} too. */
    private static Optional<String> decoded(String text) {
        byte[] bytes = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '%') {
                decoded.put(bytes[at]);
                continue;
            }
            int octet = at + 2 < bytes.length ? octet(bytes[at + 1], bytes[at + 2]) : -1;
            if (octet < 0) {
                return Optional.empty();
            }
            decoded.put((byte) octet);
            at += 2;
        }
        return utf8(decoded.flip());
    }

    private static int octet(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
