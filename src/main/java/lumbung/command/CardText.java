package lumbung.command;

import java.util.List;
import lumbung.register.Card;
import lumbung.register.Relation;
import lumbung.report.PersonFacts;

/** A card to read: the name, and below it everything about the person. */
final class CardText {
    private CardText() {}

    static List<String> of(Card card, List<Relation> ties, Desk desk) {
        Facts facts = new Facts();
        facts.heading(card.person().naming().shown());
        PersonFacts.of(card, ties, desk.session(), desk.texts()).forEach(fact -> facts.add(fact.name(), fact.value()));
        return facts.lines();
    }
}
