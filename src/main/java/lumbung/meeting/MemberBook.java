package lumbung.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.journal.Ledger;
import lumbung.meeting.kept.Meetings;
import lumbung.meeting.kept.MemberNumber;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.People;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;

/** The book of members: whoever ever was a member of the cooperative has a line in it, which is never taken out. N16 */
public final class MemberBook {
    private final Ledger ledger;
    private final Meetings meetings;
    private final People people;

    public MemberBook(Ledger ledger, Meetings meetings, People people) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.people = people;
    }

    /** How many members have no number yet, whom {@link #bring} would give one. */
    public long waiting() {
        Set<Long> known =
                meetings.memberNumbers().stream().map(MemberNumber::personId).collect(Collectors.toSet());
        return meetings.members().stream()
                .distinct()
                .filter(it -> it != 0 && !known.contains(it))
                .count();
    }

    /**
     * Gives the next numbers to those who have none, in the order in which they joined, and notes who left. A number that was
     * given stays, so this cannot be undone.
     *
     * @return all lines by number
     */
    public Outcome<List<MemberNumber>> bring(LocalDate today) {
        List<MemberNumber> before = meetings.memberNumbers();
        Set<Long> known = before.stream().map(MemberNumber::personId).collect(Collectors.toSet());
        Set<Long> wanted = new LinkedHashSet<>(known);
        wanted.addAll(meetings.members());
        wanted.remove(0L);
        List<Card> cards = people.cards(wanted);
        List<MemberNumber> changed = changed(before, cards, today);
        List<Card> fresh = cards.stream()
                .filter(card -> !known.contains(card.id()))
                .sorted(Comparator.comparing((Card card) -> joined(card).orElse(LocalDate.MAX))
                        .thenComparing(Card::id))
                .toList();
        return fresh.isEmpty() && changed.isEmpty() ? Outcome.done(before) : written(before, changed, fresh, today);
    }

    private static List<MemberNumber> changed(List<MemberNumber> before, List<Card> cards, LocalDate today) {
        Map<Long, Card> byId = cards.stream().collect(Collectors.toMap(Card::id, Function.identity()));
        List<MemberNumber> changed = new ArrayList<>();
        for (MemberNumber line : before) {
            Optional.ofNullable(byId.get(line.personId()))
                    .map(card -> line.with(term(card, line.term(), today)))
                    .filter(now -> !now.equals(line))
                    .ifPresent(changed::add);
        }
        return changed;
    }

    private Outcome<List<MemberNumber>> written(
            List<MemberNumber> before, List<MemberNumber> changed, List<Card> fresh, LocalDate today) {
        long last = before.stream().mapToLong(MemberNumber::number).max().orElse(0);
        Message what = Message.of("meeting.operation.book", fresh.size());
        return ledger.record(ledger.intent(what), changes -> {
                    changed.forEach(changes::change);
                    long next = last;
                    for (Card card : fresh) {
                        next++;
                        Term term = term(card, Term.ALWAYS, today);
                        changes.add(new MemberNumber(changes.newId(), 0, card.id(), next, term));
                    }
                    return Outcome.done(next);
                })
                .map(written -> meetings.memberNumbers());
    }

    /** As what somebody was a member of the cooperative. */
    public static Stream<Role> memberships(Card card) {
        return card.roles().stream().filter(role -> role.kind() == RoleKind.MEMBER && role.businessId() == 0);
    }

    private static List<Term> terms(Card card) {
        return memberships(card).map(Role::term).toList();
    }

    private static Optional<LocalDate> joined(Card card) {
        return terms(card).stream().flatMap(it -> it.since().stream()).min(Comparator.naturalOrder());
    }

    /** Whoever is none any more, and nobody knows since when, left at the latest today. */
    private static Term term(Card card, Term before, LocalDate today) {
        List<Term> terms = terms(card);
        Optional<LocalDate> since = joined(card).or(before::since);
        boolean stays = terms.stream()
                .anyMatch(it -> it.until().map(last -> !last.isBefore(today)).orElse(true));
        if (stays) {
            return new Term(since, Optional.empty());
        }
        Optional<LocalDate> last =
                terms.stream().flatMap(it -> it.until().stream()).max(Comparator.naturalOrder());
        return new Term(since, last.or(before::until).or(() -> Optional.of(today)));
    }
}
