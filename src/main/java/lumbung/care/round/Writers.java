package lumbung.care.round;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.care.Concerns;
import lumbung.care.Touches;
import lumbung.care.kept.Care;
import lumbung.care.kept.RoundLine;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.People;
import lumbung.register.editing.Around;
import lumbung.register.editing.Entry;
import lumbung.register.editing.Fields;
import lumbung.register.editing.Typed;
import lumbung.register.editing.Verb;
import lumbung.register.matching.Phones;

/** What writes what a line says: those who note touches and concerns, and the fields of a person. */
public record Writers(People people, Care care, Touches touches, Concerns concerns) {
    /** Those of some people whom the clerk sees, by their numbers. */
    Map<Long, Card> cards(Collection<RoundLine> lines) {
        Set<Long> ids = lines.stream().map(RoundLine::personId).collect(Collectors.toSet());
        return people.cards(ids).stream().collect(Collectors.toMap(Card::id, it -> it));
    }

    static boolean isPhone(String text) {
        return Phones.read(text).stream()
                .findFirst()
                .filter(it -> !it.refused())
                .isPresent();
    }

    /** An entry after a number was typed. */
    Outcome<Entry> phone(Entry entry, Verb verb, String text, LocalDate today) {
        Around around = new Around(
                people.directory(), today, who -> Outcome.refused("round.refused.gone", who), people::household);
        return Fields.of(people.directory().levels()).put(entry, List.of(new Typed("hp", verb, text)), around);
    }
}
