package lumbung.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.register.Answer;
import lumbung.register.Card;
import lumbung.register.Phone;
import lumbung.register.Suppression;
import lumbung.register.matching.Names;

/** Who said no: by an answer on the card, or by a suppression that outlived it. N21. */
final class Withdrawals {
    private final Map<String, List<Suppression>> byPhone = new HashMap<>();

    Withdrawals(Collection<Suppression> suppressions) {
        suppressions.forEach(it ->
                byPhone.computeIfAbsent(it.e164(), phone -> new ArrayList<>(1)).add(it));
    }

    /** Whether anything was withdrawn by a person of this name and one of these numbers, about whatever it was. */
    boolean any(Card card) {
        return card.phones().stream()
                .anyMatch(phone -> of(card, phone).stream().findAny().isPresent());
    }

    /** What the person has answered to what a list claims. */
    Answer answer(Card card, Plan.Basis basis) {
        boolean suppressed = card.phones().stream()
                .flatMap(phone -> of(card, phone).stream())
                .filter(it -> it.purpose() == basis.purpose())
                .anyMatch(it -> it.businessId() == 0 || it.businessId() == basis.businessId());
        return suppressed ? Answer.NO : card.allows(basis.purpose(), basis.businessId());
    }

    private List<Suppression> of(Card card, Phone phone) {
        List<Suppression> found = phone.e164().isEmpty() ? List.of() : byPhone.getOrDefault(phone.e164(), List.of());
        if (found.isEmpty()) {
            return found;
        }
        String key = Names.fold(card.person().naming().name()).key();
        return found.stream().filter(it -> it.nameKey().equals(key)).toList();
    }
}
