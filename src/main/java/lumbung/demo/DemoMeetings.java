package lumbung.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import lumbung.journal.Ledger;
import lumbung.meeting.Convening;
import lumbung.meeting.Deciding;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Attendance.Manner;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.Proposal.Matter;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.Prices;

/** The demo cooperative's meetings: those behind its rules, and one to come. */
public final class DemoMeetings {
    private static final String FILE = "meetings.json";

    private final Ledger ledger;
    private final Meetings meetings;
    private final Prices prices;
    private final LocalDate today;

    private DemoMeetings(Ledger ledger, Meetings meetings, Prices prices, LocalDate today) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.prices = prices;
        this.today = today;
    }

    /** What the file holds. */
    private record All(List<Held> meetings) {}

    /**
     * A meeting.
     *
     * @param absent which of the members in turn did not come, such as 4 for every fourth; 0 where nobody was noted yet
     * @param signed the day, empty for not yet
     * @param decided whether the rules decided on its day are its decisions
     */
    private record Held(
            String kind,
            LocalDateTime at,
            String place,
            String chair,
            String secretary,
            int absent,
            String signed,
            boolean decided,
            List<String> agenda,
            String minutes,
            List<Point> proposals) {}

    /**
     * Something to decide.
     *
     * @param rule by name; empty for none
     * @param last the day on which the rule is to end; empty for a rule to begin
     */
    private record Point(String title, String words, String rule, String last) {}

    /**
     * Adds them to a register that has the demo's people and rules.
     *
     * @param folder with {@code meetings.json}
     * @param members who is called on a day
     * @return how many there are
     */
    public static Outcome<Integer> build(
            Path folder,
            DemoRegister.Keys keys,
            Function<LocalDate, List<Long>> members,
            Ledger ledger,
            Ground ground) {
        All all = Cooperative.read(folder, FILE, All.class);
        DemoMeetings building = new DemoMeetings(ledger, ground.meetings(), ground.prices(), ground.today());
        Outcome<Meeting> outcome = Outcome.refused("meeting.refused.none");
        for (Held held : all.meetings) {
            outcome = building.held(held, keys, members.apply(held.at.toLocalDate()));
        }
        return outcome.map(last -> all.meetings.size());
    }

    /** What they stand on. */
    public record Ground(Meetings meetings, Prices prices, LocalDate today) {}

    private Outcome<Meeting> held(Held held, DemoRegister.Keys keys, List<Long> members) {
        Convening convening = new Convening(ledger, meetings, id -> "");
        Meeting called = Meeting.of(Meeting.Kind.valueOf(held.kind.toUpperCase(Locale.ROOT)), held.at, held.place)
                .with(new Meeting.Leaders(
                        keys.people().get(held.chair), keys.people().get(held.secretary)))
                .withAgenda(String.join("\n", held.agenda))
                .withMinutes(held.minutes);
        return convening
                .call(called)
                .then(meeting -> came(meeting, members, held.absent))
                .map(meeting -> decided(meeting, held))
                .then(meeting -> held.signed.isEmpty()
                        ? Outcome.done(meeting)
                        : ledger.verify()
                                .then(seal -> convening.sign(meeting, LocalDate.parse(held.signed), seal.written())));
    }

    /** All at once, as a list is typed in from paper. */
    private Outcome<Meeting> came(Meeting meeting, List<Long> members, int absent) {
        Message what = Message.of("meeting.operation.invited", members.size(), meeting.day());
        return ledger.write(ledger.intent(what), changes -> {
            IntStream.range(0, members.size())
                    .mapToObj(at ->
                            new Attendance(changes.newId(), 0, meeting.id(), members.get(at), manner(at, absent), 0))
                    .forEach(changes::add);
            return Outcome.done(meeting);
        });
    }

    private static Manner manner(int at, int absent) {
        if (absent == 0) {
            return Manner.INVITED;
        }
        return at % absent == absent - 1 ? Manner.EXCUSED : Manner.PRESENT;
    }

    private Meeting decided(Meeting meeting, Held held) {
        Deciding deciding = new Deciding(ledger, meetings, prices);
        if (held.decided) {
            deciding.adopt(meeting).get();
        }
        for (Point point : held.proposals) {
            Proposal proposal = Proposal.of(point.title, point.words, matter(point));
            deciding.propose(meeting, proposal, today).get();
        }
        return meeting;
    }

    private Matter matter(Point point) {
        if (point.rule.isEmpty()) {
            return new Matter.Other();
        }
        KeptRule rule = prices.rules().stream()
                .filter(it -> it.rule().name().equals(point.rule))
                .findFirst()
                .orElseThrow(() -> new DemoFault(FILE, 1, point.rule));
        return point.last.isEmpty()
                ? new Matter.Wording(rule.id())
                : new Matter.Ending(rule.number(), LocalDate.parse(point.last));
    }
}
