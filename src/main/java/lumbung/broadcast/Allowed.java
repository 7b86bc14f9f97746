package lumbung.broadcast;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.register.Card;
import lumbung.register.Consent;
import lumbung.register.Suppression;
import lumbung.register.matching.Names;

/** Whether people may be written to on an occasion, by whatever way. */
final class Allowed {
    private final Occasion occasion;
    private final Map<String, List<Suppression>> suppressions;

    Allowed(Occasion occasion, Collection<Suppression> suppressions) {
        this.occasion = occasion;
        this.suppressions = suppressions.stream()
                .filter(it -> it.purpose() == occasion.purpose())
                .filter(it -> it.businessId() == 0 || it.businessId() == occasion.businessId())
                .collect(Collectors.groupingBy(Suppression::e164));
    }

    /** Why they may not; empty where they may. */
    Optional<LeftOut.Reason> hindrance(Card card) {
        return consent(card).or(() -> suppressed(card));
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

    /** By any of the person's numbers, whichever the message would go to. */
    private Optional<LeftOut.Reason> suppressed(Card card) {
        List<Suppression> found = card.phones().stream()
                .flatMap(phone -> suppressions.getOrDefault(phone.e164(), List.of()).stream())
                .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String key = Names.fold(card.person().naming().name()).key();
        return found.stream().anyMatch(it -> it.nameKey().equals(key))
                ? Optional.of(LeftOut.Reason.SUPPRESSED)
                : Optional.empty();
    }
}
