package lumbung.broadcast.text;

import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalInt;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Product;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.Person;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import lumbung.register.greeting.Greetings;
import lumbung.search.Query;
import lumbung.search.Village;

/** People to write to, and how a message to them is read and written. */
final class Letters {
    static final LocalDateTime MORNING = LocalDateTime.of(2026, 11, 21, 8, 0);
    static final Supplies BOLU = new Supplies(
            "Azzalea",
            "bolu pandan",
            "Rp25.000",
            new Product.Care(OptionalInt.of(3), "Simpan di tempat sejuk."),
            "0812-0000-1111");

    private Letters() {}

    static Card card(String name, String address, String callName) {
        return Card.of(Person.named(1, new Naming(name, address, callName)));
    }

    static Card with(Card card, Person person) {
        return new Card(
                person,
                card.aliases(),
                card.phones(),
                card.handles(),
                card.roles(),
                card.memberships(),
                card.consents(),
                card.savedNumbers(),
                card.notes());
    }

    static Card with(Card card, RoleKind kind) {
        return new Card(
                card.person(),
                card.aliases(),
                card.phones(),
                card.handles(),
                List.of(new Role(9, 1, 1, 0, kind, Term.ALWAYS)),
                card.memberships(),
                card.consents(),
                card.savedNumbers(),
                card.notes());
    }

    static Outcome<Query> query(String text) {
        return Query.parse(text, Village.CATALOGUE, Village.STANDPOINT);
    }

    static MessageText read(String text) {
        return MessageText.read(text, Letters::query).get();
    }

    static String write(String text, Card card) {
        return write(text, card, BOLU);
    }

    static String write(String text, Card card, Supplies supplies) {
        return read(text).write(card, Delivery.at(MORNING, Greetings.shipped(), supplies));
    }
}
