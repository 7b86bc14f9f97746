package lumbung.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.access.Trade;
import lumbung.i18n.Texts;
import lumbung.meeting.Quorum;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.meeting.kept.Proposal.Verdict;
import lumbung.message.Message;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.rule.Authority;
import lumbung.register.Card;
import lumbung.settings.CooperativeSetting;

/** All that was recorded about a meeting, in words. */
final class MeetingRecord {
    private final Meeting meeting;
    private final Session session;
    private final Texts texts;
    private final List<Attendance> attendances;
    private final Map<Long, Card> cards;

    private MeetingRecord(Meeting meeting, Session session, Texts texts) {
        this.meeting = meeting;
        this.session = session;
        this.texts = texts;
        this.attendances = session.meetings().participants(meeting.id());
        List<Long> ids = Stream.concat(
                        Stream.of(meeting.leaders().chairId(), meeting.leaders().secretaryId()),
                        attendances.stream()
                                .flatMapToLong(it -> LongStream.of(it.personId(), it.proxyId()))
                                .boxed())
                .filter(it -> it != 0)
                .distinct()
                .toList();
        this.cards = session.people().cards(ids).stream()
                .collect(Collectors.toMap(Card::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }

    static MeetingRecord of(Meeting meeting, Session session, Texts texts) {
        return new MeetingRecord(meeting, session, texts);
    }

    Meeting meeting() {
        return meeting;
    }

    /** Rapat anggota tahunan, ... */
    String kind() {
        return texts.of("meeting.kind.".concat(meeting.kind().name()));
    }

    /** With the day of the week. */
    String day() {
        Message weekday =
                Message.of("pricing.day.".concat(meeting.day().getDayOfWeek().name()));
        return texts.of("meeting.print.weekday", weekday, meeting.day());
    }

    String time() {
        return texts.of(
                "meeting.print.clock", meeting.at().toLocalTime().toString().replace(':', '.'));
    }

    /** When and where. */
    List<Block.Fact> appointment() {
        return List.of(
                new Block.Fact(texts.of("meeting.field.day"), day()),
                new Block.Fact(texts.of("meeting.field.time"), time()),
                new Block.Fact(texts.of("meeting.field.place"), meeting.place()));
    }

    String chair() {
        return name(meeting.leaders().chairId());
    }

    String secretary() {
        return name(meeting.leaders().secretaryId());
    }

    /** Empty for nobody. */
    private String name(long id) {
        return id == 0
                ? ""
                : Optional.ofNullable(cards.get(id))
                        .map(it -> it.person().naming().shown())
                        .orElseGet(() -> texts.of("meeting.gone"));
    }

    String address(Attendance it) {
        return Optional.ofNullable(cards.get(it.personId()))
                .map(card -> session.people()
                        .directory()
                        .address(card.person().dwelling().areaId()))
                .orElse("");
    }

    String who(Attendance it) {
        return it.personId() == 0 ? texts.of("meeting.gone") : name(it.personId());
    }

    private String sorting(Attendance it) {
        return Optional.ofNullable(cards.get(it.personId()))
                .map(card -> card.person().naming().sorting())
                .orElse("");
    }

    String manner(Attendance it) {
        return it.proxyId() == 0
                ? texts.of("meeting.manner.".concat(it.manner().name()))
                : texts.of("meeting.manner.by", name(it.proxyId()));
    }

    /** Everybody, by name. */
    List<Attendance> everybody() {
        return attendances.stream()
                .sorted(Comparator.comparing(this::sorting, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Attendance::id))
                .toList();
    }

    /** Those who have a vote, by name. */
    List<Attendance> called() {
        return everybody().stream().filter(it -> it.manner() != Manner.GUEST).toList();
    }

    /** Whether enough were there. */
    String quorum() {
        Quorum quorum = Quorum.of(attendances, CooperativeSetting.QUORUM.number(session.settings()));
        String key = quorum.isReached() ? "meeting.quorum.reached" : "meeting.quorum.short";
        return texts.of(key, quorum.votes(), quorum.called(), quorum.represented(), quorum.needed());
    }

    List<Proposal> proposals() {
        return session.meetings().proposals(meeting.id());
    }

    /** What was made of something. */
    String ruling(Proposal proposal) {
        return proposal.ruling()
                .map(it -> texts.of(
                        "meeting.ruling.".concat(it.verdict().name()),
                        it.number(),
                        it.votes().written(),
                        it.reason()))
                .orElseGet(() -> texts.of("meeting.ruling.open"))
                .strip();
    }

    /** What a price rule says that was put to the meeting; nothing of one that names somebody, or households that are helped. */
    Optional<String> wording(Proposal proposal) {
        if (!(proposal.matter() instanceof Matter.Wording wording)) {
            return Optional.empty();
        }
        return session.prices()
                .rule(wording.wordingId())
                .map(KeptRule::rule)
                .filter(it -> !it.who().isHidden() && PriceReport.people(it).isEmpty())
                .map(it -> PriceReport.said(it, new Trade(session).keys(), texts));
    }

    /** From when a rule prices that the meeting accepted. */
    Optional<LocalDate> since(Proposal proposal) {
        if (!proposal.is(Verdict.ACCEPTED) || !(proposal.matter() instanceof Matter.Wording wording)) {
            return Optional.empty();
        }
        return session.prices()
                .rule(wording.wordingId())
                .flatMap(it -> it.rule().authority() instanceof Authority.Approved approved
                        ? Optional.of(approved.since())
                        : Optional.empty());
    }

    List<Attachment> attachments() {
        return session.meetings().attachments(meeting.id());
    }

    List<String> agenda() {
        return meeting.agenda().lines().filter(line -> !line.isBlank()).toList();
    }

    /** A paper that names those who were called; the journal will have whom. */
    Report naming(Document document, List<Attendance> whom) {
        List<Long> ids = whom.stream()
                .map(Attendance::personId)
                .filter(it -> it != 0)
                .distinct()
                .toList();
        return ids.isEmpty()
                ? Report.aboutNobody(document)
                : new Report(
                        document,
                        Optional.of(ids.stream().map(id -> "#" + id).collect(Collectors.joining(" "))),
                        ids::size);
    }
}
