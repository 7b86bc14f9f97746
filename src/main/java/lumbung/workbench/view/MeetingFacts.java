package lumbung.workbench.view;

import java.util.ArrayList;
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
        List<Attendance> attendances = meetings.attendances(meeting.id());
        List<Proposal> proposals = meetings.proposals(meeting.id());
        Map<Long, String> names = names(meeting, attendances, desk);
        Map<MeetingSection, List<MeetingItem>> items = new EnumMap<>(MeetingSection.class);
        items.put(MeetingSection.PROPOSALS, items(proposals, MeetingItem.OfProposal::new));
        items.put(
                MeetingSection.PEOPLE,
                items(
                        attendances,
                        it -> new MeetingItem.OfPerson(
                                it, names.getOrDefault(it.personId(), ""), names.getOrDefault(it.proxyId(), ""))));
        List<MeetingItem> papers = new ArrayList<>(
                items(meeting.agenda().lines().filter(line -> !line.isBlank()).toList(), MeetingItem.OfPoint::new));
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

    private static <T> List<MeetingItem> items(List<T> all, Function<T, MeetingItem> item) {
        return all.stream().map(item).toList();
    }

    private static Map<Long, String> names(Meeting meeting, List<Attendance> attendances, Desk desk) {
        List<Long> ids = Stream.concat(
                        Stream.of(meeting.leaders().chairId(), meeting.leaders().secretaryId()),
                        attendances.stream()
                                .flatMapToLong(it -> LongStream.of(it.personId(), it.proxyId()))
                                .boxed())
                .filter(it -> it != 0)
                .distinct()
                .toList();
        return new HashMap<>(desk.people().cards(ids).stream()
                .collect(Collectors.toMap(Card::id, it -> it.person().naming().shown())));
    }

    /** Who leads and who writes, behind two blanks; empty for nobody. */
    String leaders(Scene scene) {
        Meeting.Leaders leaders = meeting.leaders();
        return led("meeting.chair", leaders.chairId(), scene)
                .concat(led("meeting.secretary", leaders.secretaryId(), scene));
    }

    private String led(String key, long person, Scene scene) {
        return person == 0 ? "" : "  ".concat(scene.say(key, names.getOrDefault(person, "")));
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
