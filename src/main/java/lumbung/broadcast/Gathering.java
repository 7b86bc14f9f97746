package lumbung.broadcast;

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
import lumbung.register.Consent;
import lumbung.register.Directory;
import lumbung.register.Phone;
import lumbung.register.SavedNumber;
import lumbung.register.SendingPhone;
import lumbung.register.Suppression;
import lumbung.register.matching.Names;
import lumbung.register.matching.PhoneKind;

/** Gathers an audience card by card, so that a query's answer need never be held whole. */
public final class Gathering {
    private final Occasion occasion;
    private final Map<String, List<Suppression>> suppressions;
    private final Set<Long> sending;
    private final Map<String, Long> numbers = new HashMap<>();
    private final List<Recipient> recipients = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int savedUnknown;

    /**
     * Begins with nobody.
     *
     * @param directory tells from which phones the business writes
     */
    public Gathering(Occasion occasion, Collection<Suppression> suppressions, Directory directory) {
        this.occasion = occasion;
        this.suppressions = suppressions.stream()
                .filter(it -> it.purpose() == occasion.purpose())
                .filter(it -> it.businessId() == 0 || it.businessId() == occasion.businessId())
                .collect(Collectors.groupingBy(Suppression::e164));
        this.sending = directory.sendingPhones().stream()
                .filter(phone -> phone.businessId() == occasion.businessId())
                .map(SendingPhone::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Adds a person, to the list or to those left out. */
    public void add(Card card) {
        Optional<LeftOut.Reason> reason = consent(card).or(() -> number(card));
        if (reason.isPresent()) {
            leaveOut(card, reason.get(), 0);
        } else {
            address(card, card.reachable(occasion.on()).orElseThrow());
        }
    }

    public Audience audience() {
        return new Audience(recipients, leftOut, savedUnknown);
    }

    private void address(Card card, Phone phone) {
        Answer saved = saved(card);
        if (suppressed(card)) {
            leaveOut(card, LeftOut.Reason.SUPPRESSED, 0);
        } else if (saved == Answer.NO) {
            leaveOut(card, LeftOut.Reason.NOT_SAVED, 0);
        } else if (numbers.containsKey(phone.e164())) {
            leaveOut(card, LeftOut.Reason.SAME_NUMBER, numbers.get(phone.e164()));
        } else {
            numbers.put(phone.e164(), card.id());
            recipients.add(
                    new Recipient(card.id(), Recipient.visible(card.person().naming()), phone.e164()));
            savedUnknown += saved == Answer.UNKNOWN ? 1 : 0;
        }
    }

    private void leaveOut(Card card, LeftOut.Reason reason, long other) {
        leftOut.add(new LeftOut(card.id(), Recipient.visible(card.person().naming()), reason, other));
    }

    private Optional<LeftOut.Reason> consent(Card card) {
        return switch (card.allows(occasion.purpose(), occasion.businessId())) {
            case YES -> Optional.empty();
            case UNKNOWN -> Optional.of(LeftOut.Reason.UNKNOWN_CONSENT);
            case NO -> Optional.of(saidYesOnce(card) ? LeftOut.Reason.WITHDRAWN : LeftOut.Reason.NO_CONSENT);
        };
    }

    private boolean saidYesOnce(Card card) {
        return card.consents().stream()
                .filter(answer -> answer.purpose() == occasion.purpose())
                .filter(answer -> answer.businessId() == 0 || answer.businessId() == occasion.businessId())
                .anyMatch(Consent::granted);
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

    /** By any of the person's numbers, whichever the message would go to. */
    private boolean suppressed(Card card) {
        List<Suppression> found = card.phones().stream()
                .flatMap(phone -> suppressions.getOrDefault(phone.e164(), List.of()).stream())
                .toList();
        if (found.isEmpty()) {
            return false;
        }
        String key = Names.fold(card.person().naming().name()).key();
        return found.stream().anyMatch(it -> it.nameKey().equals(key));
    }

    /** Yes to one of the business's phones is enough; the newest answer to each counts. */
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
