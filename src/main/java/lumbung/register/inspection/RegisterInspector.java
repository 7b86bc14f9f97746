package lumbung.register.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lumbung.inspection.Inspection;
import lumbung.inspection.Inspector;
import lumbung.inspection.Problem;
import lumbung.journal.Change;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.Everyone;
import lumbung.register.Household;
import lumbung.register.Membership;
import lumbung.register.People;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.matching.Pair;

/** The register's inspections: of each person, of numbers, of communities, of areas, of pairs. Not for several threads at once. */
public final class RegisterInspector implements Inspector {
    /** In a larger register look-alikes are not looked for by the way: everybody would not fit the heap. */
    public static final long MOST_COMPARED = 60_000;

    private static final Set<String> ABOUT_ALL = Set.of("area", "business", "setting", "community");

    private final People people;
    private final Everyone everyone;
    private final Supplier<LocalDate> today;
    private final PhoneWrong wrong = new PhoneWrong();
    private final LandlineOnWhatsApp landline = new LandlineOnWhatsApp();
    private final SharedNumbers shared = new SharedNumbers();
    private final HeadlessCommunity headless = new HeadlessCommunity();
    private final Doubles doubles = new Doubles();
    private final List<Inspection<Resident>> ofPeople = List.of(
            wrong,
            landline,
            new PhoneToConfirm(),
            new OverlappingRoles(),
            new Unreachable(),
            new UnknownArea(),
            new MissingConsent());

    private final Land land;
    private final LookAlikes lookAlikes = new LookAlikes();
    private final Map<Long, Set<Long>> circles = new HashMap<>();
    private final Relying relying = new Relying();
    private boolean compares;

    public RegisterInspector(People people, Everyone everyone, Supplier<LocalDate> today) {
        this.people = people;
        this.everyone = everyone;
        this.today = today;
        this.land = new Land(new Moving(people, everyone));
    }

    @Override
    public List<String> kinds() {
        return Stream.of(
                        List.of(wrong.id(), landline.id(), doubles.id(), shared.id()),
                        ofPeople.stream().skip(2).limit(2).map(Inspection::id).toList(),
                        List.of(headless.id()),
                        land.kinds(),
                        ofPeople.stream().skip(4).map(Inspection::id).toList())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public synchronized void all(Consumer<Problem> found, Watch watch) {
        Directory directory = people.directory();
        Resident.Around around = around(directory);
        long count = people.count();
        compares = count <= MOST_COMPARED;
        lookAlikes.clear();
        circles.clear();
        relying.clear();
        Doubled numbers = new Doubled();
        Set<Long> headed = new HashSet<>();
        long[] looked = {0};
        everyone.each(card -> {
            enter(card, directory);
            inspect(card, around, found);
            phones(card, around.today()).forEach(numbers::add);
            card.memberships().stream()
                    .filter(it -> it.post() == Post.HEAD && it.term().holdsOn(around.today()))
                    .forEach(it -> headed.add(it.communityId()));
            watch.done(++looked[0], count);
            return !watch.cancelled();
        });
        numbers.twice().forEach(number -> number(number, around, found));
        directory.communities().stream()
                .filter(community -> !headed.contains(community.id()))
                .forEach(community -> circle(community, around, found));
        land.all(directory, found);
        List<Pair> pairs = new ArrayList<>();
        lookAlikes.pairs(people.distinct(), watch::cancelled, pairs::add);
        pairs(pairs, directory, found);
    }

    private Resident.Around around(Directory directory) {
        LocalDate day = today.get();
        Map<Long, Long> heads = new HashMap<>();
        Map<Long, Boolean> reached = new HashMap<>();
        Predicate<Card> byHead = card -> {
            long house = card.person().dwelling().householdId();
            long head = heads.computeIfAbsent(house, this::head);
            if (head == 0 || head == card.id()) {
                return false;
            }
            relying.on(head, card.id());
            return reached.computeIfAbsent(
                    head,
                    id -> people.card(id).filter(it -> Unreachable.own(it, day)).isPresent());
        };
        return new Resident.Around(directory, day, byHead, new Answers(people, day));
    }

    private long head(long house) {
        return house == 0 ? 0 : people.household(house).map(Household::headId).orElse(0L);
    }

    private void enter(Card card, Directory directory) {
        if (compares) {
            lookAlikes.enter(card, directory);
        }
        Set<Long> own = new HashSet<>(2);
        card.memberships().stream().map(Membership::communityId).forEach(own::add);
        if (own.isEmpty()) {
            circles.remove(card.id());
        } else {
            circles.put(card.id(), own);
        }
    }

    private void inspect(Card card, Resident.Around around, Consumer<Problem> found) {
        Resident resident = new Resident(card, around);
        ofPeople.forEach(inspection -> inspection.look(resident, found));
    }

    private static Stream<String> phones(Card card, LocalDate day) {
        return card.phones().stream()
                .filter(phone -> !phone.e164().isEmpty() && phone.term().holdsOn(day))
                .map(Phone::e164)
                .distinct();
    }

    private void number(String e164, Resident.Around around, Consumer<Problem> found) {
        List<Card> cards = people.cards(people.withPhone(e164)).stream()
                .filter(card -> phones(card, around.today()).anyMatch(e164::equals))
                .toList();
        shared.look(new SharedNumbers.Holders(e164, cards, around), found);
    }

    private void circle(Community community, Resident.Around around, Consumer<Problem> found) {
        List<Card> cards = people.cards(people.inCommunity(community.id()));
        List<HeadlessCommunity.Member> members = HeadlessCommunity.Member.of(community, cards, around.today());
        headless.look(new HeadlessCommunity.Circle(community, members, around.directory()), found);
    }

    private void pairs(List<Pair> pairs, Directory directory, Consumer<Problem> found) {
        Map<Long, Card> cards = new HashMap<>();
        Set<Long> ids = new HashSet<>();
        pairs.forEach(pair -> ids.addAll(List.of(pair.first(), pair.second())));
        people.cards(ids).forEach(card -> cards.put(card.id(), card));
        for (Pair pair : pairs) {
            if (cards.containsKey(pair.first()) && cards.containsKey(pair.second())) {
                Card one = cards.get(pair.first());
                doubles.look(new Doubles.Two(one, cards.get(pair.second()), pair, directory), found);
            }
        }
    }

    @Override
    public synchronized Optional<Set<Long>> touched(Collection<Change.Row> changed) {
        Set<Long> touched = new HashSet<>();
        for (Change.Row row : changed) {
            if (ABOUT_ALL.contains(row.table())) {
                return Optional.empty();
            }
            touched.add(row.subject());
            touched.addAll(row.table().equals("household") ? people.inHousehold(row.id()) : List.of());
        }
        Set<Long> around = new HashSet<>(touched);
        for (long id : touched) {
            around.addAll(lookAlikes.with(id));
            around.addAll(relying.on(id));
            around.addAll(circles.getOrDefault(id, Set.of()));
        }
        for (Card card : people.cards(touched)) {
            card.memberships().forEach(membership -> around.add(membership.communityId()));
            long house = card.person().dwelling().householdId();
            around.addAll(house == 0 ? List.of() : people.inHousehold(house));
            phones(card, today.get()).forEach(number -> around.addAll(people.withPhone(number)));
        }
        return Optional.of(around);
    }

    @Override
    public synchronized void some(Set<Long> subjects, Consumer<Problem> found) {
        Directory directory = people.directory();
        Resident.Around around = around(directory);
        Set<String> numbers = new HashSet<>();
        List<Card> cards = people.cards(subjects);
        Set<Long> gone = new HashSet<>(subjects);
        for (Card card : cards) {
            gone.remove(card.id());
            enter(card, directory);
            inspect(card, around, found);
            phones(card, around.today()).forEach(numbers::add);
        }
        gone.forEach(lookAlikes::leave);
        gone.forEach(circles::remove);
        numbers.forEach(number -> number(number, around, found));
        for (long id : gone) {
            directory.community(id).ifPresent(community -> circle(community, around, found));
            directory.area(id).ifPresent(area -> land.look(area, directory, found));
        }
        if (!cards.isEmpty()) {
            Set<Long> there = new HashSet<>();
            cards.forEach(card -> there.add(card.id()));
            List<Pair> pairs = new ArrayList<>();
            lookAlikes.pairs(there, people.distinct(), () -> false, pairs::add);
            pairs(pairs, directory, found);
        }
    }

    @Override
    public Set<Long> about(Problem.Key key) {
        if (key.kind().equals(shared.id())) {
            return new HashSet<>(people.withPhone("+" + key.first()));
        }
        return key.second() == 0 ? Set.of(key.first()) : Set.of(key.first(), key.second());
    }

    @Override
    public List<Message> leftOut() {
        return people.count() <= MOST_COMPARED
                ? List.of()
                : List.of(Message.of("inspection.leftOut.double", MOST_COMPARED));
    }
}
