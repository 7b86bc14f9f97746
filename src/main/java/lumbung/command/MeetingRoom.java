package lumbung.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.broadcast.Fingerprint;
import lumbung.meeting.Convening;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who is called to a meeting, who came, and what lay on its table. */
final class MeetingRoom {
    private MeetingRoom() {}

    /** Calls people to it: those whom a query finds. */
    @Command(name = "invite")
    static final class Invited implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "QUERY", descriptionKey = "meet.QUERY")
        private String query = Convening.MEMBERS;

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> at.convening()
                            .invite(it, desk.session().finder(), query)
                            .fold(
                                    called -> Outcome.done(it),
                                    refusal -> Outcome.refused(new Persons(desk).pointed(refusal, query))))
                    .then(at::told);
        }
    }

    /** Who came; without people, the list. */
    @Command(name = "attend")
    static final class Attended implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Parameters(index = "1..*", arity = "0..*", paramLabel = "PERSON", descriptionKey = "meet.PERSON")
        private List<String> people = new ArrayList<>();

        @Option(names = "--manner", paramLabel = "MANNER", descriptionKey = "meet.manner")
        private String manner = "";

        @Option(names = "--by", paramLabel = "PERSON", descriptionKey = "meet.by")
        private String proxy = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> manner(at).then(how -> at.care().person(proxy).then(by -> marked(it, how, by, at))));
        }

        private Outcome<Manner> manner(MeetingDesk at) {
            Manner usual = proxy.isBlank() ? Manner.PRESENT : Manner.REPRESENTED;
            return Said.or(
                    manner,
                    usual,
                    text -> at.care()
                            .one(text, Manner.values(), "--manner", it -> "meeting.manner.".concat(it.name())));
        }

        /** All of them or none: the one who is not found is named before anybody is noted. */
        private Outcome<Integer> marked(Meeting meeting, Manner how, long by, MeetingDesk at) {
            List<Long> found = new ArrayList<>();
            Outcome<Boolean> all = Outcome.done(true);
            for (String person : people) {
                all = all.then(so -> at.care().person(person).map(found::add));
            }
            for (long person : found) {
                all = all.then(
                        so -> at.convening().mark(meeting, person, how, by).map(done -> true));
            }
            return all.then(done -> told(meeting, at));
        }

        private static Outcome<Integer> told(Meeting meeting, MeetingDesk at) {
            List<Attendance> all = at.meetings().participants(meeting.id());
            return at.desk()
                    .answer(
                            () -> Json.object(
                                    "attendances", all.stream().map(at::json).toList()),
                            () -> Stream.concat(all.stream().map(at::line), Stream.of(at.said(at.quorum(meeting))))
                                    .toList());
        }
    }

    /** A file that belongs to it. */
    @Command(name = "attach")
    static final class Attached implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "meet.FILE")
        private String file = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> read(file)
                            .then(read -> at.convening().attach(it, read))
                            .map(kept -> it))
                    .then(at::told);
        }

        private static Outcome<Attachment> read(String file) {
            try {
                Path path = Path.of(file);
                return Files.isRegularFile(path)
                        ? Outcome.done(
                                Attachment.of(path.getFileName().toString(), Files.size(path), Fingerprint.of(path)))
                        : unreadable(file);
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                return unreadable(file);
            }
        }

        private static Outcome<Attachment> unreadable(String file) {
            return Outcome.refused(Refusal.at("FILE", "meeting.refused.file", file));
        }
    }
}
