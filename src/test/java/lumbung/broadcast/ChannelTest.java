package lumbung.broadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import lumbung.register.Answer;
import lumbung.register.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One message for a household, or for a community through its head: N06, N09. */
final class ChannelTest {
    private static final long HOUSE = 70;
    private static final long PKK = 80;

    @Test
    void one_in_a_household_gets_it_for_all() {
        assertEquals(List.of("1+2,3", "4"), groups(Channel.HOUSEHOLD, Set.of(), 0));
    }

    @Test
    void who_is_on_the_list_already_stays_the_one() {
        assertEquals(List.of("2+1,3", "4"), groups(Channel.HOUSEHOLD, Set.of(2L), 0));
    }

    @Test
    void else_it_is_the_head_of_the_household() {
        assertEquals(List.of("3+1,2", "4"), groups(Channel.HOUSEHOLD, Set.of(), 3));
    }

    @Test
    void the_head_of_a_community_gets_it_for_the_members() {
        assertEquals(List.of("1", "2+3,4"), groups(Channel.HEAD, Set.of(), 0));
    }

    @Test
    void members_of_a_community_whose_head_cannot_be_reached_are_on_their_own() {
        List<Candidate> people = List.of(
                candidate(1, false, 0, new Candidate.Circle(PKK, true)),
                candidate(2, true, 0, new Candidate.Circle(PKK, false)));
        assertEquals(List.of("1", "2"), told(new Grouping(manner(Channel.HEAD, Set.of(), 0)).of(people)));
    }

    /** Four people: three in a house, and all but the first in a community that the second leads. */
    private static List<String> groups(Channel channel, Set<Long> kept, long head) {
        List<Candidate> people = List.of(
                candidate(1, true, HOUSE),
                candidate(2, true, HOUSE, new Candidate.Circle(PKK, true)),
                candidate(3, true, HOUSE, new Candidate.Circle(PKK, false)),
                candidate(4, true, 0, new Candidate.Circle(PKK, false)));
        return told(new Grouping(manner(channel, kept, head)).of(people));
    }

    /** Everybody once, whoever is in the way. */
    @ParameterizedTest
    @EnumSource
    void everybody_is_in_exactly_one_group_and_the_first_can_be_reached_if_anybody_can(Channel channel) {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            List<Candidate> people = new ArrayList<>();
            for (long id = 1; id <= 40; id++) {
                Candidate.Circle circle = new Candidate.Circle(PKK + random.nextInt(4), random.nextInt(8) == 0);
                people.add(candidate(id, random.nextInt(3) > 0, random.nextInt(6), circle));
            }
            List<Grouping.Group> groups = new Grouping(manner(channel, Set.of(5L, 9L), 7)).of(people);
            List<Long> all = groups.stream()
                    .flatMap(group -> group.all().stream())
                    .map(Candidate::id)
                    .sorted()
                    .toList();
            assertEquals(LongStream.rangeClosed(1, 40).boxed().toList(), all, "seed " + seed);
            for (Grouping.Group group : groups) {
                boolean one = group.all().stream().anyMatch(Candidate::able);
                assertEquals(one, group.first().able(), "seed " + seed);
            }
        }
    }

    private static Manner manner(Channel channel, Set<Long> kept, long head) {
        return new Manner(channel, kept, household -> head, person -> false);
    }

    private static Candidate candidate(long id, boolean able, long household, Candidate.Circle... circles) {
        Optional<LeftOut.Reason> hindrance = able ? Optional.empty() : Optional.of(LeftOut.Reason.NO_NUMBER);
        return new Candidate(
                id, new Contact("Orang " + id, "+62812" + id), hindrance, Answer.UNKNOWN, household, List.of(circles));
    }

    private static List<String> told(List<Grouping.Group> groups) {
        List<String> told = new ArrayList<>();
        for (Grouping.Group group : groups) {
            String others = String.join(
                    ",",
                    group.others().stream().map(it -> String.valueOf(it.id())).toList());
            told.add(group.first().id() + (others.isEmpty() ? "" : "+" + others));
        }
        return told;
    }
}
