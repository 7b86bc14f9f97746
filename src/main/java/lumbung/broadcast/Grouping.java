package lumbung.broadcast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lumbung.register.Channel;

/** Who of those who agreed gets a message themselves, and who through another: N06, N09. */
final class Grouping {
    private final Manner manner;
    private final Map<Long, Candidate> heads = new HashMap<>();

    Grouping(Manner manner) {
        this.manner = manner;
    }

    /** One that a message goes to, first among those it is for. */
    record Group(Candidate first, List<Candidate> others) {
        List<Candidate> all() {
            return Stream.concat(Stream.of(first), others.stream()).toList();
        }
    }

    /** In order of their first; those of a group in which nobody can be written to stand alone. */
    List<Group> of(Collection<Candidate> willing) {
        if (manner.channel() == Channel.HEAD) {
            willing.forEach(this::learnHead);
        }
        Map<Long, List<Candidate>> byKey = new LinkedHashMap<>();
        willing.forEach(
                it -> byKey.computeIfAbsent(key(it), key -> new ArrayList<>(1)).add(it));
        List<Group> groups = new ArrayList<>();
        byKey.values().forEach(group -> groups.addAll(divided(group)));
        return groups;
    }

    private void learnHead(Candidate candidate) {
        if (candidate.able()) {
            candidate.circles().stream()
                    .filter(Candidate.Circle::leads)
                    .forEach(circle -> heads.putIfAbsent(circle.communityId(), candidate));
        }
    }

    /** Those of one key share a message. Households have their number turned, so that it is nobody's own. */
    private long key(Candidate candidate) {
        return switch (manner.channel()) {
            case PERSON -> candidate.id();
            case HOUSEHOLD -> candidate.householdId() == 0 ? candidate.id() : -candidate.householdId();
            case HEAD -> head(candidate).orElse(candidate).id();
        };
    }

    /** Who leads speaks for themselves; of several communities the one known longest counts. */
    private Optional<Candidate> head(Candidate candidate) {
        return candidate.leadsOne() && candidate.able()
                ? Optional.of(candidate)
                : candidate.circles().stream()
                        .map(Candidate.Circle::communityId)
                        .sorted()
                        .map(heads::get)
                        .filter(head -> head != null)
                        .findFirst();
    }

    private List<Group> divided(List<Candidate> group) {
        Optional<Candidate> first = first(group);
        if (first.isEmpty()) {
            return group.stream().map(it -> new Group(it, List.of())).toList();
        }
        List<Candidate> others =
                group.stream().filter(it -> it.id() != first.get().id()).toList();
        return List.of(new Group(first.get(), others));
    }

    private Optional<Candidate> first(List<Candidate> group) {
        Predicate<Candidate> kept = it -> manner.kept().contains(it.id());
        Predicate<Candidate> leads = it -> manner.channel() == Channel.HEAD
                ? it.leadsOne()
                : it.householdId() != 0 && manner.headOf().applyAsLong(it.householdId()) == it.id();
        Function<Predicate<Candidate>, Optional<Candidate>> found =
                wanted -> group.stream().filter(Candidate::able).filter(wanted).findFirst();
        return group.size() == 1
                ? found.apply(it -> true)
                : found.apply(manner.channel() == Channel.HEAD ? leads : kept)
                        .or(() -> found.apply(leads))
                        .or(() -> found.apply(it -> true));
    }
}
