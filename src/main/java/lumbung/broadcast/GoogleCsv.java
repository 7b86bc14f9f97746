package lumbung.broadcast;

import java.io.IOException;
import java.util.List;

/**
 * Contacts in the columns of Google Contacts as of 2026: UTF-8 without a byte-order mark, CRLF. A name that a spreadsheet
 * would run as a formula gets an apostrophe before it; a number never does.
 */
final class GoogleCsv {
    private static final String HEADER =
            "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,"
                    + "Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,"
                    + "Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,"
                    + "Phone 1 - Label,Phone 1 - Value\r\n";
    /** From the name to the labels. */
    private static final String BLANKS = ",".repeat(16);

    private GoogleCsv() {}

    static void write(List<Contact> contacts, String label, Appendable out) throws IOException {
        out.append(HEADER);
        for (Contact contact : contacts) {
            out.append(CsvCell.text(contact.name())).append(BLANKS);
            out.append("* myContacts ::: ").append(label).append(",,,Mobile,");
            out.append(contact.e164()).append("\r\n");
        }
    }
}
