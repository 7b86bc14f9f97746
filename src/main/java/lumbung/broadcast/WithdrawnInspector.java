package lumbung.broadcast;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspector;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.journal.Change;
import lumbung.message.Message;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Directory;
import lumbung.register.People;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.register.matching.Phones;

/**
 * Who said no and still stands in a phone's address book, with what is left of the 3 x 24 hours that the law gives (UU 27/2022,
 * article 41): N21. The files of the next broadcast to those lists say whom to remove; it ends once somebody ticks that.
 */
public final class WithdrawnInspector implements Inspector {
    private static final String KIND = "consent.phone";
    private static final int BROADCASTS = 1_000;
    private static final int FEW = 100;
    private static final Duration TIME = Duration.ofDays(3);

    private final Broadcasts broadcasts;
    private final People people;
    private final Clock clock;

    public WithdrawnInspector(Broadcasts broadcasts, People people, Clock clock) {
        this.broadcasts = broadcasts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public void all(Consumer<Problem> found, Watch watch) {
        if (watch.cancelled()) {
            return;
        }
        Stream<ExportProfile.Target> targets = Stream.concat(
                broadcasts.profiles().stream().map(ExportProfile::target),
                broadcasts.newest(BROADCASTS).stream().map(Broadcast::target));
        List<ListMember> members = targets.distinct()
                .flatMap(target -> broadcasts.members(target).stream())
                .toList();
        look(members, found);
    }

    private void look(Collection<ListMember> members, Consumer<Problem> found) {
        List<ListMember> known =
                members.stream().filter(it -> !it.known().isEmpty()).toList();
        Map<Long, Card> cards = new HashMap<>();
        people.cards(known.stream().map(ListMember::personId).distinct().toList())
                .forEach(card -> cards.put(card.id(), card));
        Directory directory = people.directory();
        for (ListMember member : known) {
            Optional.ofNullable(cards.get(member.personId()))
                    .flatMap(card -> problem(member, card, directory))
                    .ifPresent(found);
        }
    }

    private Optional<Problem> problem(ListMember member, Card card, Directory directory) {
        Optional<Segment> segment = directory.segment(member.target().segmentId());
        Optional<SendingPhone> phone = directory.sendingPhones().stream()
                .filter(it -> it.id() == member.target().sendingPhoneId())
                .findFirst();
        if (segment.isEmpty()
                || phone.isEmpty()
                || card.allows(segment.get().purpose(), phone.get().businessId()) != Answer.NO) {
            return Optional.empty();
        }
        return card.consents().stream()
                .filter(it -> !it.granted() && it.purpose() == segment.get().purpose())
                .max(Comparator.comparing(Consent::on))
                .map(no -> problem(
                        member,
                        card,
                        Message.of(
                                "inspection.problem.consent.phone",
                                no.on(),
                                Phones.display(phone.get().e164()),
                                segment.get().name(),
                                left(no))));
    }

    private static Problem problem(ListMember member, Card card, Message sentence) {
        Place place =
                new Place(Place.What.PERSON, card.id(), card.person().naming().shown(), "", "boleh");
        Fix form = new Fix.Opens(
                "form", Message.of("inspection.fix.consent.phone"), new Fix.Target.Form(card.id(), "boleh", ""));
        return new Problem(
                new Problem.Key(KIND, card.id(), member.id()),
                Severity.WRONG,
                place,
                List.of(card.id()),
                sentence,
                List.of(form));
    }

    /** Whole hours; the day counts from its beginning, since nobody keeps the hour. */
    private long left(Consent no) {
        Instant until = no.on().atStartOfDay(clock.getZone()).toInstant().plus(TIME);
        return Math.max(0, Duration.between(clock.instant(), until).toHours());
    }

    /** All are about a person, whom consents and places on lists name. */
    @Override
    public Optional<Set<Long>> touched(Collection<Change.Row> changed) {
        Set<Long> touched = new HashSet<>();
        changed.forEach(row -> touched.add(row.subject()));
        return Optional.of(touched);
    }

    @Override
    public void some(Set<Long> subjects, Consumer<Problem> found) {
        if (subjects.size() > FEW) {
            all(
                    problem -> {
                        if (subjects.contains(problem.key().first())) {
                            found.accept(problem);
                        }
                    },
                    Watch.UNSEEN);
            return;
        }
        List<ListMember> members = new ArrayList<>();
        for (long id : subjects) {
            people.references().held(id).stream()
                    .flatMap(held -> held.row() instanceof ListMember member ? Stream.of(member) : Stream.empty())
                    .forEach(members::add);
        }
        look(members, found);
    }

    @Override
    public Set<Long> about(Problem.Key key) {
        return Set.of(key.first());
    }
}
