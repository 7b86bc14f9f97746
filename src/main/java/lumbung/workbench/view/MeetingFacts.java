package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import lumbung.meeting.Quorum;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.Proposal;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.settings.CooperativeSetting;

/**
 * All that a meeting's tab shows.
 *
 * @param names of the people in it, by id
 * @param keeps whether who looks may write it down: never once it is signed
 */
record MeetingFacts(
        Meeting meeting,
        Map<MeetingSection, List<MeetingItem>> items,
        Quorum quorum,
        Map<Long, String> names,
        boolean keeps)
        implements Event.Answer {
    static Optional<MeetingFacts> read(long id, Desk desk) {
        return desk.session().meetings().meeting(id).map(it -> of(it, desk));
    }

    private static MeetingFacts of(Meeting meeting, Desk desk) {
        Meetings meetings = desk.session().meetings();
        List<Attendance> attendances = meetings.participants(meeting.id());
        List<Proposal> proposals = meetings.proposals(meeting.id());
        Map<Long, Card> cards = cards(meeting, attendances, desk);
        Map<Long, String> names = new HashMap<>();
        cards.forEach((id, card) -> names.put(id, card.person().naming().shown()));
        Map<MeetingSection, List<MeetingItem>> items = new EnumMap<>(MeetingSection.class);
        items.put(MeetingSection.PROPOSALS, items(proposals, MeetingItem.OfProposal::new));
        items.put(
                MeetingSection.PEOPLE,
                items(
                        byName(attendances, cards),
                        it -> new MeetingItem.OfPerson(
                                it,
                                names.getOrDefault(it.personId(), ""),
                                address(cards.get(it.personId()), desk),
                                names.getOrDefault(it.proxyId(), ""))));
        List<MeetingItem> papers = new ArrayList<>(leaders(meeting, names).toList());
        meeting.agenda()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(it -> papers.add(new MeetingItem.OfPoint(Strip.literal(it), "meeting.paper.point")));
        papers.add(new MeetingItem.OfMinutes(meeting.minutes()));
        papers.addAll(items(meetings.packs(meeting.id()), MeetingItem.OfPack::new));
        papers.addAll(items(meetings.attachments(meeting.id()), MeetingItem.OfFile::new));
        items.put(MeetingSection.PAPERS, List.copyOf(papers));
        return new MeetingFacts(
                meeting,
                items,
                Quorum.of(
                        attendances,
                        CooperativeSetting.QUORUM.number(desk.session().settings())),
                names,
                Assembly.keeps(desk) && !meeting.isSigned());
    }

    private static List<Attendance> byName(List<Attendance> all, Map<Long, Card> cards) {
        Function<Attendance, String> name = it -> Optional.ofNullable(cards.get(it.personId()))
                .map(card -> card.person().naming().sorting())
                .orElse("");
        return all.stream()
                .sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Attendance::id))
                .toList();
    }

    private static <T> List<MeetingItem> items(List<T> all, Function<T, MeetingItem> item) {
        return all.stream().map(item).toList();
    }

    private static String address(Card card, Desk desk) {
        return card == null
                ? ""
                : desk.people().directory().address(card.person().dwelling().areaId());
    }

    private static Map<Long, Card> cards(Meeting meeting, List<Attendance> attendances, Desk desk) {
        List<Long> ids = Stream.concat(
                        Stream.of(meeting.leaders().chairId(), meeting.leaders().secretaryId()),
                        attendances.stream()
                                .flatMapToLong(it -> LongStream.of(it.personId(), it.proxyId()))
                                .boxed())
                .filter(it -> it != 0)
                .distinct()
                .toList();
        return desk.people().cards(ids).stream().collect(Collectors.toMap(Card::id, it -> it));
    }

    /** Who leads and who writes. */
    private static Stream<MeetingItem> leaders(Meeting meeting, Map<Long, String> names) {
        return Stream.of(
                        led("meeting.chair", meeting.leaders().chairId(), names),
                        led("meeting.secretary", meeting.leaders().secretaryId(), names))
                .flatMap(Optional::stream);
    }

    private static Optional<MeetingItem> led(String key, long person, Map<Long, String> names) {
        return person == 0
                ? Optional.empty()
                : Optional.of(new MeetingItem.OfPoint(
                        Message.of(key, names.getOrDefault(person, "")), "meeting.paper.leader"));
    }

    int count(MeetingSection section) {
        return items.get(section).size();
    }

    /** Those who came themselves. */
    List<MeetingItem.OfPerson> present() {
        return items.get(MeetingSection.PEOPLE).stream()
                .map(MeetingItem.OfPerson.class::cast)
                .filter(it -> it.attendance().manner() == Manner.PRESENT)
                .toList();
    }
}
