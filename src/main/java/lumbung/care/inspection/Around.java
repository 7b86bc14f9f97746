package lumbung.care.inspection;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import lumbung.care.By;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

/**
 * What is the same for all that is looked at.
 *
 * @param cards of whoever it is about
 */
record Around(By by, Settings settings, Directory directory, Map<Long, Card> cards) {
    /** A row with what is around it. */
    record Seen<R>(R row, Around around) {}

    LocalDate today() {
        return by.today();
    }

    LocalDateTime now() {
        return by.now();
    }

    int number(CooperativeSetting setting) {
        return setting.number(settings);
    }

    boolean knows(long personId) {
        return cards.containsKey(personId);
    }

    String business(long id) {
        return directory.business(id).map(it -> it.name()).orElse("");
    }

    /**
     * A problem of somebody.
     *
     * @param part the row it is about, or the business
     */
    Problem problem(Inspection<?> by, long personId, long part, Message sentence, List<Fix> fixes) {
        Card card = cards.get(personId);
        String address = directory.address(card.person().dwelling().areaId());
        Place place =
                new Place(Place.What.PERSON, personId, card.person().naming().shown(), address, "");
        Problem.Key key = new Problem.Key(by.id(), personId, part);
        return new Problem(key, by.severity(), place, List.of(personId), sentence, fixes);
    }

    static Fix opens(String id, Fix.Target.Noting.What what, long of) {
        return new Fix.Opens(id, Message.of("inspection.fix.care.".concat(id)), new Fix.Target.Noting(what, of));
    }

    static Message title(String id) {
        return Message.of("inspection.fix.care.".concat(id));
    }
}
