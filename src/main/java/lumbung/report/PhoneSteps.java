package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import lumbung.broadcast.Contact;
import lumbung.broadcast.ContactFile;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.Pack;
import lumbung.i18n.Texts;

/**
 * The sheet that lies beside the phone: what to remove, to import, to put on which list, whom to leave out and what to send,
 * in the order of work, each with a box to tick.
 */
public final class PhoneSteps {
    /** More names than these are not spelled out: there the file or the tag is quicker. */
    private static final int NAMED = 12;

    private final Dispatch.Plan plan;
    private final Texts texts;
    private final List<String> files;
    private final List<List<String>> steps = new ArrayList<>();

    private PhoneSteps(Dispatch.Plan plan, List<String> files, Texts texts) {
        this.plan = plan;
        this.files = files;
        this.texts = texts;
    }

    /**
     * The sheet of a broadcast.
     *
     * @param lists the contact files that lie beside it
     */
    public static Document of(Dispatch.Plan plan, List<ContactFile> lists, Texts texts) {
        List<String> files = lists.stream().map(ContactFile::name).toList();
        PhoneSteps sheet = new PhoneSteps(plan, files, texts);
        sheet.write();
        List<Column> columns = List.of(
                new Column("", Column.Kind.TICK, 1), new Column(texts.of("report.steps.step"), Column.Kind.TEXT, 1));
        return new Document(
                texts.of("report.steps.title", plan.profile().name()),
                List.of(
                        plan.aim().phone().shown(),
                        texts.of("report.steps.day", plan.aim().occasion().on())),
                List.of(new Block.Table(columns, Rows.of(sheet.steps))));
    }

    private void write() {
        Pack pack = plan.pack();
        pack.lists().forEach((list, lines) -> remove(list, lines));
        if (!files.isEmpty()) {
            step("report.steps.import", String.join(", ", files));
        }
        pack.lists().forEach((list, lines) -> fill(list, lines));
        rest(pack);
        step("report.steps.send", String.join(", ", tags(pack.lists())));
        step("report.steps.tell");
    }

    private void remove(int list, List<Pack.Line> lines) {
        List<Contact> old = lines.stream()
                .filter(line -> !line.known().isEmpty() && line.task() != Pack.Task.NONE)
                .map(Pack.Line::known)
                .toList();
        if (!old.isEmpty()) {
            step("report.steps.remove", old.size(), named(list, old));
        }
    }

    private void fill(int list, List<Pack.Line> lines) {
        List<Contact> fresh = contacts(lines, line -> line.stays() && line.task() != Pack.Task.NONE);
        boolean isNew = lines.stream().allMatch(line -> line.known().isEmpty());
        if (!fresh.isEmpty()) {
            step(isNew ? "report.steps.begin" : "report.steps.fill", tag(list), fresh.size(), named(list, fresh));
        }
    }

    private void rest(Pack pack) {
        List<Contact> resting = contacts(pack.lines(), Pack.Line::resting);
        if (!resting.isEmpty()) {
            String names = resting.size() > NAMED
                    ? ""
                    : String.join(", ", resting.stream().map(Contact::name).toList());
            step("report.steps.rest", resting.size(), names);
        }
    }

    private static List<Contact> contacts(List<Pack.Line> lines, Predicate<Pack.Line> wanted) {
        return lines.stream().filter(wanted).map(Pack.Line::contact).toList();
    }

    /** The names, or by what to search for them where they are too many. */
    private String named(int list, List<Contact> contacts) {
        return contacts.size() > NAMED
                ? texts.of("report.steps.search", tag(list))
                : String.join(", ", contacts.stream().map(Contact::name).toList());
    }

    private List<String> tags(SortedMap<Integer, List<Pack.Line>> lists) {
        List<String> tags = new ArrayList<>();
        lists.forEach((list, lines) -> {
            if (lines.stream().anyMatch(Pack.Line::stays)) {
                tags.add(tag(list));
            }
        });
        return tags;
    }

    private String tag(int list) {
        return plan.aim().tag().numbered(list);
    }

    private void step(String key, Object... arguments) {
        steps.add(List.of("", texts.of(key, arguments)));
    }
}
