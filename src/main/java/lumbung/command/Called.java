package lumbung.command;

import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Household;
import lumbung.register.Subject;

/** What somebody or something is called; empty for what is no longer there. */
record Called(Desk desk) {
    String name(Subject subject) {
        long id = subject.id();
        return switch (subject.kind()) {
            case PERSON -> desk.session().people().card(id).map(Called::shown).orElse("");
            case HOUSEHOLD ->
                desk.session().people().household(id).map(Household::name).orElse("");
            case AREA -> desk.directory().address(id);
            case COMMUNITY ->
                desk.directory().community(id).map(Community::name).orElse("");
            case BUSINESS -> desk.directory().business(id).map(Business::name).orElse("");
        };
    }

    static String shown(Card card) {
        return card.person().naming().shown();
    }
}
