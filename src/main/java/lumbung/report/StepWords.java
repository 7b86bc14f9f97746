package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lumbung.broadcast.Contact;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.Pack;
import lumbung.i18n.Texts;

/** The steps on the phone in words, in the order of work. */
final class StepWords {
    /** More names than these are not spelled out: there the file or the tag is quicker. */
    private static final int NAMED = 12;

    /** How much is spelled out. */
    enum Detail {
        /** Names, where they are few. */
        NAMES,
        /** For each list the tag to search for. */
        TAGS,
        /** One step for all lists. */
        SUMS
    }

    private final Dispatch.Plan plan;
    private final List<String> files;
    private final Detail detail;
    private final Texts texts;
    private final List<String> steps = new ArrayList<>();

    StepWords(Dispatch.Plan plan, List<String> files, Detail detail, Texts texts) {
        this.plan = plan;
        this.files = files;
        this.detail = detail;
        this.texts = texts;
    }

    /** Contacts of one list of which the same is to be done. */
    private record Lot(int list, boolean whole, List<Contact> contacts) {}

    List<String> steps() {
        each(lots(line -> !line.known().isEmpty() && line.task() != Pack.Task.NONE, true), "remove");
        if (!files.isEmpty()) {
            step("report.steps.import", some(files));
        }
        List<Lot> fresh = lots(line -> line.stays() && line.task() != Pack.Task.NONE, false);
        each(fresh.stream().filter(Lot::whole).toList(), "begin");
        each(fresh.stream().filter(lot -> !lot.whole).toList(), "fill");
        rest();
        step("report.steps.send", some(tags()));
        step("report.steps.tell");
        return List.copyOf(steps);
    }

    /**
     * By list; lists without any are not there.
     *
     * @param known whether the contacts are those that the phone holds
     */
    private List<Lot> lots(Predicate<Pack.Line> wanted, boolean known) {
        List<Lot> lots = new ArrayList<>();
        plan.pack().lists().forEach((list, lines) -> {
            List<Contact> contacts = lines.stream()
                    .filter(wanted)
                    .map(line -> known ? line.known() : line.contact())
                    .toList();
            boolean whole = lines.stream().allMatch(line -> line.known().isEmpty());
            if (!contacts.isEmpty()) {
                lots.add(new Lot(list, whole, contacts));
            }
        });
        return lots;
    }

    private void each(List<Lot> lots, String deed) {
        if (detail == Detail.SUMS && lots.size() > 1) {
            int people = lots.stream().mapToInt(lot -> lot.contacts.size()).sum();
            List<String> tags = lots.stream().map(lot -> tag(lot.list)).toList();
            step("report.steps.".concat(deed).concat(".all"), some(tags), people);
        } else {
            lots.forEach(lot -> step(
                    "report.steps.".concat(deed),
                    tag(lot.list),
                    lot.contacts.size(),
                    named(lot.contacts, texts.of("report.steps.search", tag(lot.list)))));
        }
    }

    private void rest() {
        List<Contact> resting = plan.pack().lines().stream()
                .filter(Pack.Line::resting)
                .map(Pack.Line::contact)
                .toList();
        if (!resting.isEmpty()) {
            step("report.steps.rest", resting.size(), named(resting, texts.of("report.steps.rest.screen")));
        }
    }

    private String named(List<Contact> contacts, String otherwise) {
        return contacts.size() > NAMED || detail != Detail.NAMES
                ? otherwise
                : String.join(", ", contacts.stream().map(Contact::name).toList());
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        plan.pack().lists().forEach((list, lines) -> {
            if (lines.stream().anyMatch(Pack.Line::stays)) {
                tags.add(tag(list));
            }
        });
        return tags;
    }

    /** All of them, or from where to where. */
    private String some(List<String> words) {
        return words.size() > NAMED
                ? texts.of("report.steps.range", words.get(0), words.get(words.size() - 1), words.size())
                : String.join(", ", words);
    }

    private String tag(int list) {
        return plan.aim().tag().numbered(list);
    }

    private void step(String key, Object... arguments) {
        steps.add(texts.of(key, arguments));
    }
}
