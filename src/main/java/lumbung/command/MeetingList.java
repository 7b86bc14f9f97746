package lumbung.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meeting.Leaders;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The village meetings: N04. */
@Command(
        name = "meeting",
        subcommands = {
            MeetingList.Listed.class,
            MeetingList.Shown.class,
            MeetingList.Called.class,
            MeetingList.Changed.class,
            MeetingList.CalledOff.class,
            MeetingList.Minuted.class,
            MeetingList.Signed.class,
            MeetingPrint.Drafted.class,
            MeetingPrint.Printed.class,
            MeetingPrint.Letter.class,
            MeetingRoom.Invited.class,
            MeetingRoom.Attended.class,
            MeetingRoom.Attached.class,
            MeetingAgenda.Put.class,
            MeetingAgenda.Shown.class,
            MeetingAgenda.Withdrawn.class,
            MeetingAgenda.Adopted.class,
            MeetingAgenda.Decided.class
        })
final class MeetingList {
    /** All of them, the newest first. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            List<Meeting> all = at.meetings().all();
            return desk.answer(
                    () -> Json.object(
                            "meetings", all.stream().map(MeetingDesk::row).toList()),
                    () -> all.isEmpty()
                            ? List.of(desk.say("meeting.none"))
                            : all.stream().map(at::line).toList());
        }
    }

    /** One, with its agenda and what it decided. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Parameters(paramLabel = "MEETING", arity = "0..1", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting).then(at::told);
        }
    }

    /** What is said about a meeting when it is called, or changed. */
    static final class Details {
        @Option(names = "--at", paramLabel = "TIME", descriptionKey = "meet.at")
        private String at = "";

        @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "meet.place")
        private String place = "";

        @Option(names = "--chair", paramLabel = "PERSON", descriptionKey = "meet.chair")
        private String chair = "";

        @Option(names = "--secretary", paramLabel = "PERSON", descriptionKey = "meet.secretary")
        private String secretary = "";

        @Option(names = "--point", paramLabel = "TEXT", descriptionKey = "meet.point")
        private List<String> points = new ArrayList<>();

        private Outcome<Meeting> of(Meeting before, LocalDate day, MeetingDesk desk) {
            LocalTime usual = before.at().toLocalTime();
            return Said.or(at, usual, desk::time)
                    .then(time -> leaders(before.leaders(), desk)
                            .map(leaders -> before.with(
                                            before.kind(),
                                            day.atTime(time),
                                            Said.or(place, before.place()).strip())
                                    .with(leaders)
                                    .withAgenda(points.isEmpty() ? before.agenda() : String.join("\n", points))));
        }

        private Outcome<Leaders> leaders(Leaders before, MeetingDesk desk) {
            return Said.or(chair, before.chairId(), desk.care()::person)
                    .then(first -> Said.or(secretary, before.secretaryId(), desk.care()::person)
                            .map(second -> new Leaders(first, second)));
        }
    }

    /** Calls one. */
    @Command(name = "new")
    static final class Called implements Task {
        private static final LocalTime EVENING = LocalTime.of(19, 30);

        @Parameters(paramLabel = "KIND", descriptionKey = "meet.KIND")
        private String kind = "";

        @Option(names = "--on", paramLabel = "DATE", required = true, descriptionKey = "meet.on")
        private String on = "";

        @Mixin
        private Details details = new Details();

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.care()
                    .one(kind, Meeting.Kind.values(), "KIND", MeetingDesk::kind)
                    .then(of -> at.care()
                            .day(on, "--on")
                            .then(day -> details.of(Meeting.of(of, day.atTime(EVENING), ""), day, at)))
                    .then(at.convening()::call)
                    .then(at::told);
        }
    }

    /** Another day, time, place, chair, secretary or agenda. */
    @Command(name = "edit")
    static final class Changed implements Task {
        @Parameters(paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Option(names = "--on", paramLabel = "DATE", descriptionKey = "meet.on")
        private String on = "";

        @Mixin
        private Details details = new Details();

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(before -> Said.or(on, before.day(), text -> at.care().day(text, "--on"))
                            .then(day -> details.of(before, day, at)))
                    .then(at.convening()::change)
                    .then(at::told);
        }
    }

    /** Calls one off. */
    @Command(name = "off")
    static final class CalledOff implements Task {
        @Parameters(paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(at.convening()::callOff)
                    .then(gone ->
                            desk.answer(() -> Json.object("off", Json.id(gone.id())), () -> List.of(at.line(gone))));
        }
    }

    /** Its minutes, or new ones out of a file. */
    @Command(name = "minutes")
    static final class Minuted implements Task {
        @Parameters(paramLabel = "MEETING", arity = "0..1", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Option(names = "--from", paramLabel = "FILE", descriptionKey = "meet.minutes")
        private String file = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> file.isEmpty()
                            ? Outcome.done(it)
                            : text(file).then(words -> at.convening().change(it.withMinutes(words))))
                    .then(it -> desk.answer(
                            () -> at.json(it), () -> it.minutes().lines().toList()));
        }

        private static Outcome<String> text(String file) {
            try {
                Path path = Path.of(file);
                return Files.size(path) > Meeting.LONGEST_MINUTES * 4L
                        ? Outcome.refused(Refusal.at("minutes", "meeting.refused.long", Meeting.LONGEST_MINUTES))
                        : Outcome.done(Files.readString(path));
            } catch (IOException | InvalidPathException unreadable) {
                return Outcome.refused(Refusal.at("--from", "meeting.refused.file", file));
            }
        }
    }

    /** Locks it, once its minutes are signed. */
    @Command(name = "sign")
    static final class Signed implements Task {
        @Parameters(paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Option(names = "--on", paramLabel = "DATE", descriptionKey = "meet.signed")
        private String on = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> Said.or(
                                    on,
                                    desk.session().today(),
                                    text -> at.care().day(text, "--on"))
                            .then(day -> desk.session()
                                    .ledger()
                                    .verify()
                                    .then(seal -> at.convening().sign(it, day, seal.written()))))
                    .then(at::told);
        }
    }
}
