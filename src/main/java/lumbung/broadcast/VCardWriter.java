package lumbung.broadcast;

import java.io.IOException;
import java.util.List;

/**
 * Contacts as vCard 3.0, exactly as Android's and the iPhone's importers want them: CRLF, UTF-8 without a byte-order mark,
 * lines not folded, FN and N, one number a TEL, the number in E.164.
 */
final class VCardWriter {
    private VCardWriter() {}

    static void write(List<Contact> contacts, Appendable out) throws IOException {
        for (Contact contact : contacts) {
            String name = escaped(contact.name());
            out.append("BEGIN:VCARD\r\nVERSION:3.0\r\nN:;").append(name).append(";;;\r\nFN:");
            out.append(name).append("\r\nTEL;TYPE=CELL:").append(contact.e164()).append("\r\nEND:VCARD\r\n");
        }
    }

    /** RFC 2426: backslash, semicolon, comma; a name on one line has no line ends to escape. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\\' || next == ';' || next == ',') {
                escaped.append('\\');
            }
            escaped.append(next);
        }
        return escaped.toString();
    }
}
