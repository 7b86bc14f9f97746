package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.meeting.Evidence;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.Proposal.Ruling;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Decision.Votes;
import lumbung.register.Term;
import lumbung.report.Form;
import lumbung.report.StudySheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a meeting is to decide, and how it did. */
final class MeetingAgenda {
    private MeetingAgenda() {}

    /** Puts something on the agenda; a price rule's last wording, its end, or anything else. */
    @Command(name = "agenda")
    static final class Put implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "TITLE", descriptionKey = "meet.TITLE")
        private String title = "";

        @Option(names = "--rule", paramLabel = "RULE", descriptionKey = "meet.rule")
        private String rule = "";

        @Option(names = "--end", paramLabel = "DATE", descriptionKey = "meet.end")
        private String end = "";

        @Option(names = "--why", paramLabel = "TEXT", descriptionKey = "meet.why")
        private String why = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> rule.isBlank() && title.isBlank() && why.isBlank()
                            ? at.told(it)
                            : proposal(at)
                                    .then(wanted -> at.deciding()
                                            .propose(it, wanted, desk.session().today()))
                                    .then(kept -> at.told(it)));
        }

        private Outcome<Proposal> proposal(MeetingDesk at) {
            if (rule.isBlank()) {
                return Outcome.done(Proposal.of(title.strip(), why.strip(), new Matter.Other()));
            }
            return new Market(at.desk())
                    .wordings(rule)
                    .then(all -> matter(all, at).map(about -> {
                        String named = title.isBlank() ? all.get(0).rule().name() : title.strip();
                        return Proposal.of(named, why.strip(), about);
                    }));
        }

        private Outcome<Matter> matter(List<KeptRule> all, MeetingDesk at) {
            return end.isBlank()
                    ? Outcome.done(new Matter.Wording(all.get(0).id()))
                    : at.care()
                            .day(end, "--end")
                            .map(last -> new Matter.Ending(all.get(0).number(), last));
        }
    }

    /** What speaks for it and against it. */
    @Command(name = "evidence")
    static final class Shown implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Parameters(index = "1", paramLabel = "POINT", descriptionKey = "meet.POINT")
        private String point = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> at.proposal(it, point))
                    .then(proposal -> at.evidence(proposal)
                            .map(evidence -> told(evidence, desk))
                            .orElseGet(() -> Outcome.refused(Refusal.at("POINT", "meeting.refused.evidence", point))));
        }

        private static Outcome<Integer> told(Evidence evidence, Desk desk) {
            lumbung.orders.Market market = desk.session().market();
            return desk.answer(
                    () -> Json.object(
                            "study", new StudyJson(evidence.study(), market).whole(),
                            "findings",
                                    evidence.findings().stream()
                                            .map(it -> desk.texts().of(it.sentence()))
                                            .toList(),
                            "earlier",
                                    evidence.earlier().stream()
                                            .map(Proposal::number)
                                            .toList()),
                    () -> {
                        List<String> lines = new ArrayList<>(
                                StudySheet.of(evidence.study(), market).lines(desk.texts(), Form.PAGE.columns()));
                        lines.add(desk.say("meeting.evidence.findings"));
                        evidence.findings()
                                .forEach(it -> lines.add("  " + desk.texts().of(it.sentence())));
                        lines.add(desk.say("meeting.evidence.earlier"));
                        evidence.earlier().forEach(it -> lines.add("  " + it.title() + " " + it.number()));
                        return lines;
                    });
        }
    }

    /** Off the agenda again. */
    @Command(name = "withdraw")
    static final class Withdrawn implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Parameters(index = "1", paramLabel = "POINT", descriptionKey = "meet.POINT")
        private String point = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it ->
                            at.proposal(it, point).then(at.deciding()::withdraw).then(gone -> at.told(it)));
        }
    }

    /** Takes over what was decided about prices on its day, before it was written down. */
    @Command(name = "adopt")
    static final class Adopted implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting).then(it -> at.deciding().adopt(it).then(so -> at.told(it)));
        }
    }

    /** How it went. */
    @Command(name = "decide")
    static final class Decided implements Task {
        @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meet.MEETING")
        private String meeting = "";

        @Parameters(index = "1", paramLabel = "POINT", descriptionKey = "meet.POINT")
        private String point = "";

        @Parameters(index = "2", paramLabel = "VERDICT", descriptionKey = "meet.VERDICT")
        private String verdict = "";

        @Option(names = "--votes", paramLabel = "mufakat|YES/NO/ABSTAIN", descriptionKey = "meet.votes")
        private String votes = Votes.MUFAKAT;

        @Option(names = "--decision", paramLabel = "NUMBER", descriptionKey = "meet.number")
        private String number = "";

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "meet.from")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", descriptionKey = "meet.until")
        private String until = "";

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "meet.reason")
        private String reason = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            MeetingDesk at = MeetingDesk.of(desk);
            return at.meeting(meeting)
                    .then(it -> at.proposal(it, point)
                            .then(proposal -> ruling(it, at)
                                    .then(ruling -> term(proposal, at)
                                            .then(term -> at.deciding()
                                                    .decide(
                                                            it,
                                                            proposal,
                                                            ruling,
                                                            at.quorum(it).votes(),
                                                            term)))
                                    .then(decided -> at.told(it))));
        }

        private Outcome<Ruling> ruling(Meeting meeting, MeetingDesk at) {
            return at.care()
                    .one(verdict, Verdict.values(), "VERDICT", it -> "meeting.verdict.".concat(it.name()))
                    .then(how -> Votes.read(votes)
                            .map(counted -> new Ruling(how, number(how, meeting, at), counted, reason.strip()))
                            .map(Outcome::done)
                            .orElseGet(() -> Outcome.refused(Refusal.at("--votes", "command.price.votes", votes))));
        }

        /** What is postponed was not decided and gets no number. */
        private String number(Verdict how, Meeting meeting, MeetingDesk at) {
            if (how == Verdict.POSTPONED) {
                return "";
            }
            return number.isBlank() ? at.deciding().next(meeting.day().getYear()) : number.strip();
        }

        /** The days that the rule itself names, where nobody says others. */
        private Outcome<Term> term(Proposal proposal, MeetingDesk at) {
            Term own = proposal.matter() instanceof Matter.Wording wording
                    ? at.session()
                            .prices()
                            .rule(wording.wordingId())
                            .map(kept -> kept.rule().when().dates())
                            .orElse(Term.ALWAYS)
                    : Term.ALWAYS;
            return day(from, own.since(), "--from", at)
                    .then(first -> day(until, own.until(), "--until", at).map(last -> new Term(first, last)));
        }

        private static Outcome<Optional<LocalDate>> day(
                String text, Optional<LocalDate> usual, String place, MeetingDesk at) {
            return text.isBlank()
                    ? Outcome.done(usual)
                    : at.care().day(text, place).map(Optional::of);
        }
    }
}
