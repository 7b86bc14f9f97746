package lumbung.command;

import lumbung.message.Outcome;
import lumbung.report.MeetingPaper;
import lumbung.report.MeetingPapers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The papers of a meeting. */
final class MeetingPrint {
    private MeetingPrint() {}

    /** Minutes, the list to sign, invitations: on paper or into a file. */
    @Command(name = "print")
    static final class Printed implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "PAPER", descriptionKey = "meet.PAPER")
        private String paper = "";

        @Mixin
        private final PrintWishes wishes = new PrintWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> Said.or(
                                    paper,
                                    MeetingPaper.MINUTES,
                                    text -> at.care().one(text, MeetingPaper.values(), "PAPER", MeetingPaper::key))
                            .then(which -> new MeetingPapers(desk.session(), desk.texts()).report(which, it)))
                    .then(report -> wishes.print(report, desk));
        }
    }

    /** The invitation as a message for WhatsApp; nothing is sent. */
    @Command(name = "letter")
    static final class Letter implements Task {
        @Parameters(arity = "0..1", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return MeetingDesk.of(desk)
                    .meeting(meeting)
                    .map(it -> new MeetingPapers(desk.session(), desk.texts()).chat(it))
                    .then(text -> desk.answer(
                            () -> Json.object("text", text), () -> text.lines().toList()));
        }
    }

    /** What minutes can begin with, out of what was recorded. */
    @Command(name = "draft")
    static final class Drafted implements Task {
        @Parameters(arity = "0..1", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return MeetingDesk.of(desk)
                    .meeting(meeting)
                    .map(it -> new MeetingPapers(desk.session(), desk.texts()).draft(it))
                    .then(text -> desk.answer(
                            () -> Json.object("text", text), () -> text.lines().toList()));
        }
    }
}
