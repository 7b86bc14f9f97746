package lumbung.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.broadcast.Dispatch;
import lumbung.i18n.Texts;

/**
 * The sheet that lies beside the phone: from which phone, where the files are, what to do in the order of work, each with a
 * box to tick, and the message as everybody on the lists gets it. It is one page, however many lists there are: what would
 * make it longer is told in fewer words.
 */
public final class PhoneSteps {
    private static final int WIDTH = 70;
    /** Lines of an A4 page that a browser prints as well. */
    private static final int PAGE = 52;
    /** Title, heads, gaps. */
    private static final int AROUND = 9;
    /** Lines of a message that are kept where steps have to be shortened. */
    private static final int MESSAGE = 8;

    private PhoneSteps() {}

    /**
     * What stands above and below the steps.
     *
     * @param business whose phone it is
     * @param folder where the files are; empty while nobody knows
     * @param made when
     * @param message in neutral words; empty for none
     */
    record Heading(String business, String folder, Instant made, String message) {}

    /**
     * The sheet of a broadcast.
     *
     * @param files the contact files that lie beside it
     */
    static Document of(Dispatch.Plan plan, Heading heading, List<String> files, Texts texts) {
        List<String> steps = steps(plan, heading, files, texts);
        List<Column> columns = List.of(
                new Column("", Column.Kind.TICK, 3), new Column(texts.of("report.steps.step"), Column.Kind.TEXT, 1));
        List<List<String>> rows = steps.stream().map(step -> List.of("", step)).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(columns, Rows.of(rows)));
        List<Block.Fact> message = message(heading.message, PAGE - AROUND - lines(steps), texts);
        if (!message.isEmpty()) {
            blocks.add(new Block.Facts(message));
        }
        return new Document(texts.of("report.steps.title", plan.profile().name()), about(plan, heading, texts), blocks);
    }

    private static List<String> about(Dispatch.Plan plan, Heading heading, Texts texts) {
        List<String> about = new ArrayList<>();
        String phone = plan.aim().phone().shown();
        about.add(
                heading.business.isEmpty()
                        ? texts.of("report.steps.phone", phone)
                        : texts.of("report.steps.phone.of", heading.business, phone));
        about.add(texts.of("report.steps.made", heading.made));
        if (!heading.folder.isEmpty()) {
            about.add(texts.of("report.steps.folder", heading.folder));
        }
        return about;
    }

    /** As much as fits: with names, with tags to search for, with all lists in one step. */
    private static List<String> steps(Dispatch.Plan plan, Heading heading, List<String> files, Texts texts) {
        int room =
                PAGE - AROUND - Math.min(MESSAGE, lines(heading.message.lines().toList()));
        return Stream.of(StepWords.Detail.values())
                .map(detail -> new StepWords(plan, files, detail, texts).steps())
                .filter(steps -> lines(steps) <= room)
                .findFirst()
                .orElseGet(() -> new StepWords(plan, files, StepWords.Detail.SUMS, texts).steps());
    }

    private static int lines(List<String> texts) {
        return texts.stream().mapToInt(text -> 1 + text.length() / WIDTH).sum();
    }

    /** Its lines; what has no room stays on the screen. */
    private static List<Block.Fact> message(String text, int room, Texts texts) {
        List<Block.Fact> facts = new ArrayList<>();
        String name = texts.of("report.steps.message");
        int used = 0;
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            used += lines(List.of(line));
            if (used >= Math.max(MESSAGE, room)) {
                facts.add(new Block.Fact(name, texts.of("report.steps.cut")));
                return facts;
            }
            facts.add(new Block.Fact(name, line));
        }
        return facts;
    }
}
