package lumbung.register.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.register.Directory;

/**
 * A person as the inspections are shown one.
 *
 * @param around what is the same for everybody
 */
record Resident(Card card, Around around) {
    /**
     * What is the same for everybody.
     *
     * @param reachedByHead whether a person's household has another head who can be reached
     * @param kept writes a person's answer about being written to
     */
    record Around(Directory directory, LocalDate today, Predicate<Card> reachedByHead, Answers kept) {}

    Place place(String field) {
        return place(card, around.directory(), field);
    }

    static Place place(Card card, Directory directory, String field) {
        String area = directory.address(card.person().dwelling().areaId());
        return new Place(Place.What.PERSON, card.id(), card.person().naming().shown(), area, field);
    }

    /**
     * A problem of this person alone.
     *
     * @param part the id of the row it is about, 0 for the whole person
     */
    Problem problem(Inspection<?> by, long part, String field, Message sentence, List<Fix> fixes) {
        Problem.Key key = new Problem.Key(by.id(), card.id(), part);
        return new Problem(key, by.severity(), place(field), List.of(card.id()), sentence, fixes);
    }

    Fix form(String field) {
        return form(field, "");
    }

    /** Opens the field in which a text stands. */
    Fix form(String field, String text) {
        Message title = Message.of("inspection.fix.form");
        return new Fix.Opens("form", title, new Fix.Target.Form(card.id(), field, text));
    }
}
