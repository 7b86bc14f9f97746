package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.WordList;
import lumbung.broadcast.text.Delivery;
import lumbung.broadcast.text.MessageText;
import lumbung.broadcast.text.Supplies;
import lumbung.pricing.goods.Product;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.workbench.widget.ChoiceField;

/** Texts to answer with, written as messages are and for the person who is answered: R099. */
final class Replies {
    private Replies() {}

    /** Those there are, by what they are called, the text as its value. */
    static List<ChoiceField.Option> options(Desk desk, long personId, long businessId) {
        Optional<Card> card = desk.people().card(personId);
        String start = WordList.REPLIES.start();
        return WordList.REPLIES.lines(desk.session().settings()).stream()
                .map(it -> new ChoiceField.Option(
                        text(it.words(), card, businessId, desk),
                        Strip.literal(it.name().substring(start.length())),
                        List.of()))
                .toList();
    }

    private static String text(String words, Optional<Card> card, long businessId, Desk desk) {
        if (card.isEmpty()) {
            return words;
        }
        Directory directory = desk.people().directory();
        Supplies supplies = new Supplies(BroadcastShelf.owner(businessId, directory), "", "", Product.Care.UNKNOWN, "");
        Delivery delivery = Delivery.at(Caring.now(desk), directory.greetings(), supplies);
        return MessageText.read(words, desk.session().finder())
                .map(text -> text.write(card.get(), delivery))
                .fold(text -> text, refusal -> words);
    }

    /** What was chosen goes into the answer, where none is typed yet. */
    static Filling taken(Filling typed, String into) {
        boolean free = typed.text(into).isBlank();
        return typed.form()
                .find("ready", -1)
                .map(at -> (ChoiceField) typed.form().rows().get(at).field())
                .flatMap(ChoiceField::taken)
                .filter(it -> free)
                .map(it -> typed.changed(into, field -> field.pasted(it.value())))
                .orElse(typed);
    }
}
