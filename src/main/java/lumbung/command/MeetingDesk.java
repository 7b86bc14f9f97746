package lumbung.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.access.Trade;
import lumbung.meeting.Convening;
import lumbung.meeting.Deciding;
import lumbung.meeting.Evidence;
import lumbung.meeting.Quorum;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.Proposal;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.settings.CooperativeSetting;

/** What a command about meetings works with, how it finds one, and how it shows it. */
record MeetingDesk(CareDesk care) {
    private static final Columns LINE = Columns.of(10, 5, 21, 18, 28);

    static MeetingDesk of(Desk desk) {
        return new MeetingDesk(new CareDesk(desk));
    }

    Desk desk() {
        return care.desk();
    }

    Session session() {
        return desk().session();
    }

    Meetings meetings() {
        return session().meetings();
    }

    Convening convening() {
        return new Convening(session().ledger(), meetings(), care::name);
    }

    Deciding deciding() {
        return new Deciding(session().ledger(), meetings(), session().prices());
    }

    Quorum quorum(Meeting meeting) {
        return Quorum.of(
                meetings().participants(meeting.id()),
                CooperativeSetting.QUORUM.number(session().settings()));
    }

    /** By its day or its number; the next one, or else the last, for an empty text. */
    Outcome<Meeting> meeting(String text) {
        List<Meeting> all = meetings().all();
        if (text.isBlank()) {
            return next(all).map(Outcome::done).orElseGet(() -> Outcome.refused("meeting.refused.none"));
        }
        String typed = text.strip().replace("#", "");
        List<Meeting> found = all.stream()
                .filter(it ->
                        it.day().toString().equals(typed) || Json.id(it.id()).equals(typed))
                .toList();
        if (found.size() > 1) {
            String ids = found.stream().map(it -> Json.id(it.id())).collect(Collectors.joining(", "));
            return Outcome.refused(Refusal.at("MEETING", "meeting.refused.several", text, ids));
        }
        return found.isEmpty()
                ? Outcome.refused(Refusal.at("MEETING", "meeting.refused.unknown", text))
                : Outcome.done(found.get(0));
    }

    /** The one that comes next; the last one where none does. */
    private Optional<Meeting> next(List<Meeting> all) {
        return all.stream()
                .filter(it -> !it.day().isBefore(session().today()) && !it.isSigned())
                .reduce((later, sooner) -> sooner)
                .or(() -> all.stream().findFirst());
    }

    /** A point of the agenda by its place. */
    Outcome<Proposal> proposal(Meeting meeting, String place) {
        return meetings().proposals(meeting.id()).stream()
                .filter(it -> String.valueOf(it.place()).equals(place.strip()))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("POINT", "meeting.refused.point", place)));
    }

    Optional<Evidence> evidence(Proposal proposal) {
        Evidence.Sources from = new Evidence.Sources(
                meetings(),
                session().market(),
                new Trade(session()).rules(),
                session().today());
        return Evidence.of(proposal, from, done -> true);
    }

    /** A time of day as one writes it: 19.30 or 19:30. */
    Outcome<LocalTime> time(String text) {
        return Meeting.time(text)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("--at", "meeting.refused.time", text)));
    }

    String line(Meeting it) {
        return LINE.line(
                it.day().toString(),
                it.at().toLocalTime().toString(),
                desk().say(kind(it.kind())),
                it.place(),
                state(it));
    }

    static String kind(Meeting.Kind kind) {
        return "meeting.kind.".concat(kind.name());
    }

    private String state(Meeting it) {
        return it.signed()
                .map(signature -> desk().say("meeting.state.signed", signature.day()))
                .orElseGet(() -> desk().say(
                                it.day().isAfter(session().today()) ? "meeting.state.called" : "meeting.state.held"));
    }

    /** All that is known of one. */
    List<String> lines(Meeting it) {
        Quorum quorum = quorum(it);
        String chair = named("meeting.chair", it.leaders().chairId());
        String secretary = named("meeting.secretary", it.leaders().secretaryId());
        Stream<String> head =
                Stream.of(line(it), chair, secretary, callBy(it), said(quorum)).filter(line -> !line.isEmpty());
        Stream<String> points =
                it.agenda().lines().filter(line -> !line.isBlank()).map("- "::concat);
        Stream<String> proposals = meetings().proposals(it.id()).stream().map(this::line);
        return Stream.of(head, points, proposals).flatMap(part -> part).toList();
    }

    /** Until when people are to be called to one that comes. */
    private String callBy(Meeting it) {
        LocalDate last = it.day()
                .minusDays(CooperativeSetting.INVITATION_DAYS.number(session().settings()));
        return it.day().isAfter(session().today()) ? desk().say("meeting.call.by", last) : "";
    }

    private String named(String key, long person) {
        return person == 0 ? "" : desk().say(key, care.name(person));
    }

    String said(Quorum it) {
        String key = it.isReached() ? "meeting.quorum.reached" : "meeting.quorum.short";
        return desk().say(key, it.votes(), it.called(), it.represented(), it.needed());
    }

    String line(Proposal it) {
        String how = it.ruling()
                .map(ruling -> desk().say(
                                "meeting.ruling.".concat(ruling.verdict().name()),
                                ruling.number(),
                                ruling.votes().written(),
                                ruling.reason()))
                .orElseGet(() -> desk().say("meeting.ruling.open"));
        return it.place() + ". " + it.title() + " - " + how;
    }

    Map<String, Object> json(Meeting it) {
        Quorum quorum = quorum(it);
        return Json.object(
                "id", Json.id(it.id()),
                "kind", CareDesk.code(it.kind()),
                "day", it.day().toString(),
                "time", it.at().toLocalTime().toString(),
                "place", it.place(),
                "chair", named(it.leaders().chairId()),
                "secretary", named(it.leaders().secretaryId()),
                "agenda", it.agenda().lines().toList(),
                "called", quorum.called(),
                "present", quorum.present(),
                "represented", quorum.represented(),
                "needed", quorum.needed(),
                "proposals",
                        meetings().proposals(it.id()).stream().map(this::json).toList(),
                "attachments",
                        meetings().attachments(it.id()).stream()
                                .map(file -> Json.object(
                                        "name", file.name(),
                                        "bytes", file.bytes(),
                                        "sha256", file.fingerprint()))
                                .toList(),
                "minutes", it.minutes(),
                "signed",
                        it.signed().map(signature -> signature.day().toString()).orElse(""));
    }

    /** What a list tells of one; all of it is told by itself. */
    static Map<String, Object> row(Meeting it) {
        return Json.object(
                "id", Json.id(it.id()),
                "kind", CareDesk.code(it.kind()),
                "day", it.day().toString(),
                "time", it.at().toLocalTime().toString(),
                "place", it.place(),
                "agenda", it.agenda().lines().toList(),
                "signed",
                        it.signed().map(signature -> signature.day().toString()).orElse(""));
    }

    private String named(long person) {
        return person == 0 ? "" : care.name(person);
    }

    private Map<String, Object> json(Proposal it) {
        return Json.object(
                "point", it.place(),
                "title", it.title(),
                "words", it.words(),
                "verdict",
                        it.ruling()
                                .map(ruling -> CareDesk.code(ruling.verdict()))
                                .orElse("open"),
                "number", it.ruling().map(Proposal.Ruling::number).orElse(""),
                "votes", it.ruling().map(ruling -> ruling.votes().written()).orElse(""),
                "reason", it.ruling().map(Proposal.Ruling::reason).orElse(""));
    }

    Map<String, Object> json(Attendance it) {
        return Json.object(
                "person", named(it.personId()), "manner", CareDesk.code(it.manner()), "proxy", named(it.proxyId()));
    }

    String line(Attendance it) {
        String how = desk().say("meeting.manner.".concat(it.manner().name()));
        return care.name(it.personId())
                + ": "
                + (it.proxyId() == 0 ? how : desk().say("meeting.manner.by", care.name(it.proxyId())));
    }

    /** What a command about one meeting answers. */
    Outcome<Integer> told(Meeting meeting) {
        return desk().answer(() -> json(meeting), () -> lines(meeting));
    }
}
