package lumbung.broadcast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Membership;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.SavedNumber;
import lumbung.register.SendingPhone;
import lumbung.register.Suppression;
import lumbung.register.matching.PhoneKind;

/** Gathers an audience card by card, so that a query's answer need never be held whole. */
public final class Gathering {
    private final Occasion occasion;
    private final Manner manner;
    private final Allowed allowed;
    private final Set<Long> sending;
    private final List<Candidate> willing = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Map<Long, Integer> turns = new HashMap<>();
    private final Set<Long> tired = new HashSet<>();

    /**
     * Begins with nobody.
     *
     * @param directory tells from which phones the business writes
     */
    public Gathering(Occasion occasion, Manner manner, Collection<Suppression> suppressions, Directory directory) {
        this.occasion = occasion;
        this.manner = manner;
        this.allowed = new Allowed(occasion, suppressions);
        this.sending = directory.sendingPhones().stream()
                .filter(phone -> occasion.phoneId() == 0
                        ? phone.businessId() == occasion.businessId()
                        : phone.id() == occasion.phoneId())
                .map(SendingPhone::id)
                .collect(Collectors.toSet());
    }

    /** Adds a person, to those who agreed or to those left out. */
    public void add(Card card) {
        turns.put(card.id(), turns.size());
        Optional<LeftOut.Reason> reason = allowed.hindrance(card);
        if (reason.isPresent()) {
            leaveOut(card, reason.get());
        } else {
            willing.add(candidate(card));
        }
        if (manner.tired().test(card.id())) {
            tired.add(card.id());
        }
    }

    private void leaveOut(Card card, LeftOut.Reason reason) {
        leftOut.add(new LeftOut(card.id(), Recipient.visible(card.person().naming()), reason, 0));
    }

    /** All who were added, each to get a message, to be reached through another, or left out with the reason. */
    public Audience audience() {
        List<LeftOut> without = new ArrayList<>(leftOut);
        List<Recipient> recipients = new ArrayList<>();
        Map<String, Long> numbers = new HashMap<>();
        int unknown = 0;
        for (Grouping.Group group : groups()) {
            Candidate first = group.first();
            Optional<Long> same =
                    Optional.ofNullable(numbers.get(first.contact().e164()));
            if (!first.able() || same.isPresent()) {
                leaveOut(group, LeftOut.Reason.SAME_NUMBER, same.orElse(0L), without);
                continue;
            }
            // Who rests keeps the number and the place: another behind it would be one message too many for that phone.
            numbers.put(first.contact().e164(), first.id());
            if (tired.contains(first.id())) {
                leaveOut(group, LeftOut.Reason.TIRED, 0, without);
            } else {
                recipients.add(recipient(group, without));
                unknown += first.saved() == Answer.UNKNOWN ? 1 : 0;
            }
        }
        without.sort(Comparator.comparing(it -> turns.get(it.personId())));
        return new Audience(recipients, without, unknown);
    }

    /** Those who have a place on the lists come before who is new. */
    private List<Grouping.Group> groups() {
        List<Grouping.Group> groups = new ArrayList<>(new Grouping(manner).of(willing));
        groups.sort(Comparator.comparing(
                group -> !manner.kept().contains(group.first().id())));
        return groups;
    }

    private static void leaveOut(Grouping.Group group, LeftOut.Reason otherwise, long other, List<LeftOut> without) {
        for (Candidate each : group.all()) {
            LeftOut.Reason reason = each.hindrance().orElse(otherwise);
            without.add(new LeftOut(each.id(), each.contact().name(), reason, each.able() ? other : 0));
        }
    }

    /** Those behind the first who have had enough are not counted as reached. */
    private Recipient recipient(Grouping.Group group, List<LeftOut> without) {
        Candidate first = group.first();
        List<Long> behind = new ArrayList<>();
        for (Candidate each : group.others()) {
            if (tired.contains(each.id())) {
                without.add(new LeftOut(each.id(), each.contact().name(), LeftOut.Reason.TIRED, 0));
            } else {
                behind.add(each.id());
            }
        }
        return new Recipient(first.id(), first.contact().name(), first.contact().e164(), behind);
    }

    private Candidate candidate(Card card) {
        LocalDate day = occasion.on();
        Answer saved = saved(card);
        Optional<LeftOut.Reason> hindrance =
                number(card).or(() -> saved == Answer.NO ? Optional.of(LeftOut.Reason.NOT_SAVED) : Optional.empty());
        String e164 = card.reachable(day).map(Phone::e164).orElse("");
        List<Candidate.Circle> circles = card.memberships().stream()
                .filter(it -> it.term().holdsOn(day))
                .map(Gathering::circle)
                .toList();
        Contact contact = new Contact(Recipient.visible(card.person().naming()), e164);
        long household = card.person().dwelling().householdId();
        return new Candidate(card.id(), contact, hindrance, saved, household, circles);
    }

    private static Candidate.Circle circle(Membership membership) {
        return new Candidate.Circle(membership.communityId(), membership.post() == Post.HEAD);
    }

    /** Why none of the numbers will do, going by the one that is most easily mended. */
    private Optional<LeftOut.Reason> number(Card card) {
        if (card.reachable(occasion.on()).isPresent()) {
            return Optional.empty();
        }
        return card.phones().stream()
                .filter(phone -> phone.term().holdsOn(occasion.on()))
                .map(Gathering::unusable)
                .min(Comparator.naturalOrder())
                .or(() -> Optional.of(LeftOut.Reason.NO_NUMBER));
    }

    private static LeftOut.Reason unusable(Phone phone) {
        if (phone.e164().isEmpty() || phone.kind() == PhoneKind.UNCERTAIN) {
            return LeftOut.Reason.UNCERTAIN_NUMBER;
        }
        return phone.kind() == PhoneKind.LANDLINE ? LeftOut.Reason.LANDLINE : LeftOut.Reason.NOT_ON_WHATSAPP;
    }

    /** Yes to one of the phones is enough; the newest answer to each counts. */
    private Answer saved(Card card) {
        Map<Long, SavedNumber> newest = card.savedNumbers().stream()
                .filter(answer -> sending.contains(answer.sendingPhoneId()))
                .collect(Collectors.toMap(
                        SavedNumber::sendingPhoneId,
                        answer -> answer,
                        (one, two) -> two.on().isBefore(one.on()) ? one : two));
        if (newest.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return newest.values().stream().anyMatch(SavedNumber::saved) ? Answer.YES : Answer.NO;
    }
}
