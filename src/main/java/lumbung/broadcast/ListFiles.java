package lumbung.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The contact files of a plan: a file a list, of everybody or of those who are new or changed. */
final class ListFiles {
    /** The formats whose files need no words. */
    static final Set<String> FORMATS = Set.of(Formats.VCARD, Formats.GOOGLE, Formats.NUMBERS);

    private final Dispatch.Plan plan;
    private final boolean everybody;

    ListFiles(Dispatch.Plan plan, boolean everybody) {
        this.plan = plan;
        this.everybody = everybody;
    }

    /** Of lists in which nothing is new there is no file. */
    List<ContactFile> of(String format) {
        if (format.equals(Formats.NUMBERS)) {
            return List.of(numbers());
        }
        return FORMATS.contains(format) ? contacts(format) : List.of();
    }

    private List<ContactFile> contacts(String format) {
        List<ContactFile> files = new ArrayList<>();
        plan.pack().lists().forEach((list, lines) -> {
            List<Contact> contacts =
                    contacts(lines, line -> line.stays() && (everybody || line.task() != Pack.Task.NONE));
            if (!contacts.isEmpty()) {
                String label = plan.aim().tag().numbered(list);
                String name = everybody ? label : plan.aim().tag().changes(list);
                files.add(
                        format.equals(Formats.VCARD)
                                ? ContactFile.vCards(name, contacts)
                                : ContactFile.googleCsv(name, label, contacts));
            }
        });
        return List.copyOf(files);
    }

    /** The numbers of all whom this broadcast is for. */
    private ContactFile numbers() {
        return ContactFile.numbers(
                plan.aim().tag().word() + "-nomor",
                contacts(plan.pack().lines(), line -> line.stays() && !line.resting()));
    }

    private static List<Contact> contacts(List<Pack.Line> lines, Predicate<Pack.Line> wanted) {
        return lines.stream().filter(wanted).map(Pack.Line::contact).toList();
    }
}
