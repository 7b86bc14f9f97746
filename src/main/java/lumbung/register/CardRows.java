package lumbung.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rows of a card all together, and a card with more of them. */
public final class CardRows {
    private CardRows() {}

    /** Everything that is a person's, the person apart. */
    public static Stream<PersonRow> of(Card card) {
        return Stream.of(
                        card.aliases(),
                        card.phones(),
                        card.handles(),
                        card.roles(),
                        card.memberships(),
                        card.consents(),
                        card.savedNumbers(),
                        card.notes())
                .flatMap(List::stream);
    }

    /** A card with another state of its person and more rows. */
    public static Card with(Card card, Person person, Collection<? extends PersonRow> more) {
        return new Card(
                person,
                both(card.aliases(), more, Alias.class),
                both(card.phones(), more, Phone.class),
                both(card.handles(), more, Handle.class),
                both(card.roles(), more, Role.class),
                both(card.memberships(), more, Membership.class),
                both(card.consents(), more, Consent.class),
                both(card.savedNumbers(), more, SavedNumber.class),
                both(card.notes(), more, Note.class));
    }

    private static <R> List<R> both(List<R> rows, Collection<? extends PersonRow> more, Class<R> type) {
        List<R> both = new ArrayList<>(rows);
        more.stream().filter(type::isInstance).map(type::cast).forEach(both::add);
        return List.copyOf(both);
    }
}
