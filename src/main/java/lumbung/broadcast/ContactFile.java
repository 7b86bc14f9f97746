package lumbung.broadcast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A file to be, in UTF-8.
 *
 * @param name without a folder; made of letters, digits and the signs {@code -._}
 */
public record ContactFile(String name, Content content) {
    /** What stands in it. */
    @FunctionalInterface
    public interface Content {
        void write(Appendable out) throws IOException;
    }

    /** Everybody, list by list, as vCards and as CSV, for who keeps no lists. */
    static List<ContactFile> lists(ListTag tag, List<Recipient> people) {
        List<ContactFile> files = new ArrayList<>();
        for (int from = 0, list = 1; from < people.size(); from += Packing.LARGEST, list++) {
            String name = tag.numbered(list);
            List<Contact> part = people.subList(from, Math.min(from + Packing.LARGEST, people.size())).stream()
                    .map(it -> new Contact(CleanText.tagged(it.name(), name), it.e164()))
                    .toList();
            files.add(vCards(name, part));
            files.add(googleCsv(name, name, part));
        }
        return files;
    }

    static ContactFile vCards(String name, List<Contact> contacts) {
        return new ContactFile(name + ".vcf", out -> VCardWriter.write(contacts, out));
    }

    /**
     * Contacts as Google's CSV.
     *
     * @param label under which Google Contacts keeps them
     */
    static ContactFile googleCsv(String name, String label, List<Contact> contacts) {
        return new ContactFile(name + ".csv", out -> GoogleCsv.write(contacts, label, out));
    }

    /** One number a line, in E.164. */
    static ContactFile numbers(String name, List<Contact> contacts) {
        return new ContactFile(name + ".txt", out -> {
            for (Contact contact : contacts) {
                out.append(contact.e164()).append("\r\n");
            }
        });
    }
}
