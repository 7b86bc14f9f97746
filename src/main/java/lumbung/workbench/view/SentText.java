package lumbung.workbench.view;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Broadcasts;
import lumbung.broadcast.text.Delivery;
import lumbung.broadcast.text.MessageText;
import lumbung.broadcast.text.Supplies;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.SendingPhone;
import lumbung.register.matching.Phones;

/** How messages began that somebody was sent. */
final class SentText {
    private static final int BEGUN = 34;
    private static final int MOST = 60;

    private SentText() {}

    /** Those that reached a person last, by the number of the broadcast: R034. */
    static Map<Long, String> texts(Desk desk, Card card) {
        Map<Long, String> texts = new HashMap<>();
        desk.session().broadcasts().received(card.id(), MOST).stream()
                .filter(it -> it.addressee().sent().isPresent())
                .forEach(it -> texts.put(it.broadcast().id(), of(desk, card, it)));
        return texts;
    }

    /** The first line as this person got it; what the broadcast was called where there was no text. */
    private static String of(Desk desk, Card card, Broadcasts.Received received) {
        Broadcast broadcast = received.broadcast();
        Directory directory = desk.people().directory();
        String name = BroadcastShelf.name(broadcast, desk.session().broadcasts().profiles(), directory);
        Instant at = received.addressee().sent().orElse(broadcast.at());
        LocalDateTime moment =
                LocalDateTime.ofInstant(at, desk.session().clock().getZone());
        Delivery delivery = Delivery.at(moment, directory.greetings(), supplies(broadcast, desk));
        String line = MessageText.read(
                        broadcast.wording().text(), desk.session().finder())
                .map(text -> text.write(card, delivery))
                .fold(text -> text, refusal -> "")
                .lines()
                .findFirst()
                .orElse(name);
        return line.length() > BEGUN ? line.substring(0, BEGUN) + "..." : line;
    }

    private static Supplies supplies(Broadcast broadcast, Desk desk) {
        Directory directory = desk.people().directory();
        long phone = broadcast.target().sendingPhoneId();
        long business =
                directory.sendingPhone(phone).map(SendingPhone::businessId).orElse(0L);
        String number = directory
                .sendingPhone(phone)
                .map(it -> Phones.display(it.e164()))
                .orElse("");
        return new Supplies(
                BroadcastShelf.owner(business, directory),
                broadcast.wording().product(),
                broadcast.wording().price(),
                desk.session().prices().care(broadcast.wording().product(), business),
                number);
    }
}
