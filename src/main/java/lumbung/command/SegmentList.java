package lumbung.command;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.register.Channel;
import lumbung.register.Purpose;
import lumbung.register.Segment;
import lumbung.register.editing.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whom the businesses want to reach, by name. */
@Command(
        name = "segment",
        subcommands = {
            SegmentList.Listed.class,
            SegmentShow.class,
            SegmentList.Added.class,
            SegmentList.Edited.class,
            SegmentList.Deleted.class
        })
final class SegmentList {
    private static final Columns LINE = Columns.of(28, 20, 10, 20);

    private static String line(Segment segment, Outbox outbox) {
        return LINE.line(segment.name(), outbox.owner(segment.businessId()), segment.tag(), segment.query());
    }

    static Map<String, Object> json(Segment segment, Outbox outbox) {
        return Json.object(
                "id", Json.id(segment.id()),
                "name", segment.name(),
                "business", outbox.owner(segment.businessId()),
                "query", segment.query(),
                "purpose", Vocabulary.PURPOSES.word(segment.purpose()),
                "channel", Vocabulary.CHANNELS.word(segment.channel()),
                "tag", segment.tag());
    }

    private static Outcome<Integer> kept(Segment segment, Outbox outbox) {
        return outbox.keeping()
                .save(segment)
                .then(done -> outbox.desk().answer(() -> json(done, outbox), () -> List.of(line(done, outbox))));
    }

    /** All of them in order of name. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            List<Segment> all = desk.directory().segments().stream()
                    .sorted(Comparator.comparing(Segment::name, String.CASE_INSENSITIVE_ORDER))
                    .toList();
            return desk.answer(
                    () -> Json.object(
                            "segments", all.stream().map(it -> json(it, outbox)).toList()),
                    () -> all.isEmpty()
                            ? List.of(desk.say("command.segment.none"))
                            : all.stream().map(it -> line(it, outbox)).toList());
        }
    }

    /** Adds one. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "segment.NAME")
        private String name = "";

        @Mixin
        private final SegmentWishes wishes = new SegmentWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            Segment blank = new Segment(0, 0, name, 0, "", Purpose.PROMO, Channel.PERSON, "");
            return wishes.of(blank, name, outbox).then(segment -> kept(segment, outbox));
        }
    }

    /** Changes what is said and leaves the rest. */
    @Command(name = "edit")
    static final class Edited implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "segment.NAME")
        private String name = "";

        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "other.name")
        private String other = "";

        @Mixin
        private final SegmentWishes wishes = new SegmentWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.segment(name)
                    .then(before -> wishes.of(before, Said.or(other, before.name()), outbox))
                    .then(segment -> kept(segment, outbox));
        }
    }

    /** Takes one away. */
    @Command(name = "delete")
    static final class Deleted implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "segment.NAME")
        private String name = "";

        @Option(names = "--cleared", descriptionKey = "segment.cleared")
        private boolean cleared;

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.segment(name)
                    .then(segment -> cleared
                            ? outbox.keeping().removeCleared(segment)
                            : outbox.keeping().remove(segment))
                    .then(gone -> desk.answer(
                            () -> json(gone, outbox), () -> List.of(desk.say("command.deleted", gone.name()))));
        }
    }
}
