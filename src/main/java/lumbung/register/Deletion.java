package lumbung.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.journal.Changes;
import lumbung.journal.Entity;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;

/**
 * Takes people out of the register with all that is theirs, as one operation that can be undone whole. What others keep about
 * them goes too: ties, "not the same", the head of a household, what passed between them and businesses. A complaint stays as
 * nobody's, and a withdrawal stays: it outlives the record. A community goes with
 * its memberships, an area only once nothing lies or lives in it. R122.
 */
public final class Deletion {
    private final Ledger ledger;
    private final People people;

    public Deletion(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /** Deletes some; refused where none of them is there. Answers what was done. */
    public Outcome<Message> delete(Collection<Long> ids) {
        return remove(people.cards(ids));
    }

    /** Deletes some as they were shown; refused where one of them was changed since. Who is gone already is passed over. */
    public Outcome<Message> deleteSeen(List<Card> seen) {
        List<Card> cards = people.cards(seen.stream().map(Card::id).toList());
        return cards.stream()
                .filter(card -> !seen.contains(card))
                .findFirst()
                .map(card -> Outcome.<Message>refused(
                        "inspection.delete.meanwhile", card.person().naming().shown()))
                .orElseGet(() -> remove(cards));
    }

    /** Deletes one; a household and a business stay. */
    public Outcome<Message> delete(Subject subject) {
        Directory directory = people.directory();
        return switch (subject.kind()) {
            case PERSON -> delete(List.of(subject.id()));
            case COMMUNITY ->
                directory
                        .community(subject.id())
                        .map(this::removeCommunity)
                        .orElseGet(() -> Outcome.refused("inspection.delete.gone"));
            case AREA ->
                directory
                        .area(subject.id())
                        .map(this::removeArea)
                        .orElseGet(() -> Outcome.refused("inspection.delete.gone"));
            case HOUSEHOLD, BUSINESS -> Outcome.refused("inspection.delete.stays");
        };
    }

    private Outcome<Message> remove(List<Card> cards) {
        if (cards.isEmpty()) {
            return Outcome.refused("inspection.delete.gone");
        }
        Message what = cards.size() == 1
                ? named(cards.get(0).person().naming().shown())
                : Message.of("inspection.delete.operation.many", cards.size());
        Map<Long, Entity> rows = new LinkedHashMap<>();
        Map<Long, Entity> left = new LinkedHashMap<>();
        cards.forEach(card -> gather(card, rows, left));
        return ledger.write(ledger.intent(what), changes -> carryOut(rows, left, cards, changes))
                .map(done -> what);
    }

    private static Message named(String name) {
        return Message.of("inspection.delete.operation", name);
    }

    private Outcome<Message> removeCommunity(Community community) {
        List<Entity> rows = new ArrayList<>();
        people.cards(people.inCommunity(community.id())).stream()
                .flatMap(card -> card.memberships().stream())
                .filter(membership -> membership.communityId() == community.id())
                .forEach(rows::add);
        rows.add(community);
        return removeRows(named(community.name()), rows);
    }

    private Outcome<Message> removeArea(Area area) {
        String address = people.directory().address(area.id());
        Subject subject = new Subject(Subject.Kind.AREA, area.id());
        return people.references().counts(subject).isEmpty()
                ? removeRows(named(address), List.of(area))
                : Outcome.refused("inspection.delete.used", address);
    }

    private Outcome<Message> removeRows(Message what, List<Entity> rows) {
        return ledger.write(ledger.intent(what), changes -> {
            rows.forEach(changes::remove);
            return Outcome.done(what);
        });
    }

    /**
     * Gathers what is somebody's.
     *
     * @param rows what goes
     * @param left what stays and names nobody any more, as it is then
     */
    private void gather(Card card, Map<Long, Entity> rows, Map<Long, Entity> left) {
        CardRows.of(card).forEach(row -> rows.put(row.id(), row));
        people.relations(card.id()).forEach(tie -> rows.put(tie.id(), tie));
        people.references().distinct(card.id()).forEach(pair -> rows.put(pair.id(), pair));
        people.references().mergedInto(card.id()).forEach(trace -> rows.put(trace.id(), trace));
        people.references().goingWith(card.id()).forEach(row -> rows.put(row.id(), row));
        people.references().unnamed(card.id()).forEach(row -> left.put(row.id(), row));
        people.references()
                .headedBy(card.id())
                .forEach(house -> left.put(house.id(), new Household(house.id(), house.version(), house.name(), 0)));
    }

    private static Outcome<Boolean> carryOut(
            Map<Long, Entity> rows, Map<Long, Entity> left, List<Card> cards, Changes changes) {
        left.values().forEach(changes::change);
        rows.values().forEach(changes::remove);
        cards.forEach(card -> changes.remove(card.person()));
        return Outcome.done(true);
    }
}
