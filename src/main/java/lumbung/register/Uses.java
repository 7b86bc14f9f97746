package lumbung.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lumbung.message.Message;

/** Where something is named: what a delete would touch. Reads the register, so not for the screen's own thread. */
public final class Uses {
    /** So many of a household are named one by one. */
    private static final int HOUSEMATES = 50;

    private final People people;
    private final LocalDate today;

    public Uses(People people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    /** All uses, those by other people first; none for what nobody names. */
    public List<Use> of(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> people.card(subject.id()).map(this::ofPerson).orElse(List.of());
            case HOUSEHOLD -> people(Use.Kind.HOUSEMATE, people.inHousehold(subject.id()), "uses.lives");
            case AREA, COMMUNITY, BUSINESS -> counted(subject);
        };
    }

    private List<Use> ofPerson(Card card) {
        List<Use> uses = new ArrayList<>(relations(card.id()));
        for (Household household : people.references().headedBy(card.id())) {
            Subject where = new Subject(Subject.Kind.HOUSEHOLD, household.id());
            uses.add(new Use(Use.Kind.HEAD, where, Message.of("uses.head", household.name())));
        }
        uses.addAll(housemates(card));
        uses.addAll(merges(card.id()));
        uses.addAll(communities(card));
        uses.addAll(businesses(card));
        return List.copyOf(uses);
    }

    private List<Use> relations(long id) {
        List<Use> uses = new ArrayList<>();
        for (Relation tie : people.relations(id)) {
            boolean own = tie.personId() == id;
            long other = own ? tie.otherId() : tie.personId();
            String key = "uses." + (own ? "is." : "has.") + tie.kind().name();
            uses.addAll(people(Use.Kind.RELATION, List.of(other), key));
        }
        return uses;
    }

    private List<Use> housemates(Card card) {
        long household = card.person().dwelling().householdId();
        List<Long> others = household == 0
                ? List.of()
                : people.inHousehold(household).stream()
                        .filter(id -> id != card.id())
                        .limit(HOUSEMATES)
                        .toList();
        return people(Use.Kind.HOUSEMATE, others, "uses.housemate");
    }

    private List<Use> merges(long id) {
        List<Use> uses = new ArrayList<>();
        for (Merged merged : people.references().mergedInto(id)) {
            uses.add(new Use(
                    Use.Kind.MERGED, Subject.person(id), Message.of("uses.merged", Long.toString(merged.goneId()))));
        }
        List<Long> others = people.references().distinct(id).stream()
                .map(pair -> pair.firstId() == id ? pair.secondId() : pair.firstId())
                .toList();
        uses.addAll(people(Use.Kind.DISTINCT, others, "uses.distinct"));
        return uses;
    }

    private List<Use> people(Use.Kind kind, List<Long> ids, String key) {
        return people.cards(ids).stream()
                .map(card -> new Use(
                        kind,
                        Subject.person(card.id()),
                        Message.of(key, card.person().naming().shown())))
                .toList();
    }

    private List<Use> communities(Card card) {
        List<Use> uses = new ArrayList<>();
        for (Membership membership : card.memberships()) {
            String key = "uses.post." + membership.post().name();
            String name = people.directory()
                    .community(membership.communityId())
                    .map(Community::name)
                    .orElse("");
            Subject where = new Subject(Subject.Kind.COMMUNITY, membership.communityId());
            uses.add(new Use(Use.Kind.COMMUNITY, where, dated(membership.term(), Message.of(key, name))));
        }
        return uses;
    }

    private List<Use> businesses(Card card) {
        List<Use> uses = new ArrayList<>();
        for (Role role : card.roles()) {
            Message name = people.directory()
                    .business(role.businessId())
                    .map(it -> Message.of("uses.name", it.name()))
                    .orElse(Message.of("uses.cooperative"));
            Message text = Message.of("uses.role." + role.kind().name(), name);
            Subject where = new Subject(Subject.Kind.BUSINESS, role.businessId());
            uses.add(new Use(Use.Kind.BUSINESS, where, dated(role.term(), text)));
        }
        return uses;
    }

    private Message dated(Term term, Message text) {
        return term.holdsOn(today) ? text : Message.of("uses.past", text);
    }

    private List<Use> counted(Subject subject) {
        Map<Use.Kind, Long> counts = people.references().counts(subject);
        return new TreeSet<>(counts.keySet())
                .stream()
                        .map(kind -> new Use(kind, subject, Message.of("uses.count." + kind.name(), counts.get(kind))))
                        .collect(Collectors.toUnmodifiableList());
    }
}
