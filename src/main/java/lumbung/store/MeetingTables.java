package lumbung.store;

import static lumbung.store.Column.day;
import static lumbung.store.Column.number;
import static lumbung.store.Column.one;
import static lumbung.store.Column.openDay;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.MemberNumber;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.ReviewPack;
import lumbung.pricing.rule.Decision.Votes;
import lumbung.register.Term;

/** How meetings are kept. */
final class MeetingTables {
    private static final int MINUTES = 60;

    /** What a proposal is about, as its column says it. */
    private enum About {
        WORDING,
        ENDING,
        OTHER
    }

    static final Table<Meeting> MEETING = new Table<>(
            Meeting.class,
            "meeting",
            Meeting::id,
            List.of(
                    one("kind", Meeting::kind),
                    day("day", Meeting::day),
                    number("clock_minute", it -> it.at().toLocalTime().toSecondOfDay() / MINUTES),
                    text("place", Meeting::place),
                    reference("chair_id", it -> it.leaders().chairId()),
                    reference("secretary_id", it -> it.leaders().secretaryId()),
                    text("agenda", Meeting::agenda),
                    text("minutes", Meeting::minutes),
                    openDay("signed_day", it -> it.signed().map(Meeting.Signature::day)),
                    text(
                            "signed_head",
                            it -> it.signed().map(Meeting.Signature::head).orElse(""))),
            row -> new Meeting(
                    row.number("id"),
                    row.number("version"),
                    row.one(Meeting.Kind.class, "kind"),
                    row.day("day").orElseThrow().atTime(LocalTime.ofSecondOfDay(row.number("clock_minute") * MINUTES)),
                    row.text("place"),
                    new Meeting.Leaders(row.number("chair_id"), row.number("secretary_id")),
                    row.text("agenda"),
                    row.text("minutes"),
                    row.day("signed_day").map(it -> new Meeting.Signature(it, row.text("signed_head")))));

    static final Table<Attendance> ATTENDANCE = new Table<>(
            Attendance.class,
            "attendance",
            it -> it.personId() == 0 ? it.meetingId() : it.personId(),
            List.of(
                    number("meeting_id", Attendance::meetingId),
                    reference("person_id", Attendance::personId),
                    one("manner", Attendance::manner),
                    reference("proxy_id", Attendance::proxyId)),
            row -> new Attendance(
                    row.number("id"),
                    row.number("version"),
                    row.number("meeting_id"),
                    row.number("person_id"),
                    row.one(Attendance.Manner.class, "manner"),
                    row.number("proxy_id")));

    static final Table<Proposal> PROPOSAL = new Table<>(
            Proposal.class,
            "proposal",
            Proposal::meetingId,
            List.of(
                    number("meeting_id", Proposal::meetingId),
                    number("place", Proposal::place),
                    text("title", Proposal::title),
                    text("words", Proposal::words),
                    one("matter", it -> about(it.matter())),
                    reference("rule_id", it -> rule(it.matter())),
                    openDay("last_day", it -> last(it.matter())),
                    text(
                            "verdict",
                            it -> it.ruling()
                                    .map(ruling -> ruling.verdict().name())
                                    .orElse("")),
                    text(
                            "number",
                            it -> it.ruling().map(Proposal.Ruling::number).orElse("")),
                    text(
                            "votes",
                            it -> it.ruling()
                                    .map(ruling -> ruling.votes().written())
                                    .orElse("")),
                    text(
                            "reason",
                            it -> it.ruling().map(Proposal.Ruling::reason).orElse(""))),
            row -> new Proposal(
                    row.number("id"),
                    row.number("version"),
                    row.number("meeting_id"),
                    (int) row.number("place"),
                    row.text("title"),
                    row.text("words"),
                    matter(row),
                    ruling(row)));

    static final Table<Attachment> ATTACHMENT = new Table<>(
            Attachment.class,
            "attachment",
            Attachment::meetingId,
            List.of(
                    number("meeting_id", Attachment::meetingId),
                    text("name", Attachment::name),
                    number("bytes", Attachment::bytes),
                    text("fingerprint", Attachment::fingerprint)),
            row -> new Attachment(
                    row.number("id"),
                    row.number("version"),
                    row.number("meeting_id"),
                    row.text("name"),
                    row.number("bytes"),
                    row.text("fingerprint")));

    static final Table<MemberNumber> MEMBER_NUMBER = new Table<>(
            MemberNumber.class,
            "member_number",
            it -> it.personId() == 0 ? it.id() : it.personId(),
            List.of(
                    reference("person_id", MemberNumber::personId),
                    number("number", MemberNumber::number),
                    openDay("since_day", it -> it.term().since()),
                    openDay("until_day", it -> it.term().until())),
            row -> new MemberNumber(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("number"),
                    new Term(row.day("since_day"), row.day("until_day"))));

    static final Table<ReviewPack> REVIEW_PACK = new Table<>(
            ReviewPack.class,
            "review_pack",
            ReviewPack::meetingId,
            List.of(
                    number("meeting_id", ReviewPack::meetingId),
                    reference("business_id", ReviewPack::businessId),
                    day("from_day", ReviewPack::from),
                    day("until_day", ReviewPack::until),
                    day("made_day", ReviewPack::made),
                    text("content", ReviewPack::content)),
            row -> new ReviewPack(
                    row.number("id"),
                    row.number("version"),
                    row.number("meeting_id"),
                    row.number("business_id"),
                    row.day("from_day").orElseThrow(),
                    row.day("until_day").orElseThrow(),
                    row.day("made_day").orElseThrow(),
                    row.text("content")));

    private MeetingTables() {}

    private static About about(Matter matter) {
        if (matter instanceof Matter.Wording) {
            return About.WORDING;
        }
        return matter instanceof Matter.Ending ? About.ENDING : About.OTHER;
    }

    private static long rule(Matter matter) {
        if (matter instanceof Matter.Wording wording) {
            return wording.wordingId();
        }
        return matter instanceof Matter.Ending ending ? ending.rule() : 0;
    }

    private static Optional<LocalDate> last(Matter matter) {
        return matter instanceof Matter.Ending ending ? Optional.of(ending.last()) : Optional.empty();
    }

    private static Matter matter(Row row) {
        return switch (row.one(About.class, "matter")) {
            case WORDING -> new Matter.Wording(row.number("rule_id"));
            case ENDING ->
                new Matter.Ending(row.number("rule_id"), row.day("last_day").orElseThrow());
            case OTHER -> new Matter.Other();
        };
    }

    private static Optional<Proposal.Ruling> ruling(Row row) {
        return row.text("verdict").isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal.Ruling(
                        row.one(Proposal.Verdict.class, "verdict"),
                        row.text("number"),
                        Votes.read(row.text("votes")).orElseGet(Votes::mufakat),
                        row.text("reason")));
    }
}
