package lumbung.command;

import java.time.LocalDate;
import java.util.stream.Collectors;
import lumbung.message.PlainText;
import lumbung.register.Card;
import lumbung.register.Phone;
import lumbung.register.Role;

/** A person in one line: the name first, then what tells namesakes apart. */
final class PersonLine {
    private static final Columns FOUND = Columns.of(28, 20, 12, 14);
    private static final Columns CANDIDATE = Columns.of(24, 18, 12, 18);

    private final Desk desk;
    private final LocalDate today;

    PersonLine(Desk desk) {
        this.desk = desk;
        this.today = desk.session().today();
    }

    /** Name, place, roles, number; 80 columns. */
    String found(Card card) {
        String phone = card.reachable(today)
                .or(() -> card.phones().stream().findFirst())
                .map(Phone::shown)
                .orElse("");
        return FOUND.line(name(card), place(card), roles(card), PlainText.shown(phone));
    }

    /** Name, place, roles, id. */
    String withId(Card card) {
        return CANDIDATE.line(name(card), place(card), roles(card), Json.id(card.id()));
    }

    static String name(Card card) {
        return PlainText.shown(card.person().naming().shown());
    }

    private String place(Card card) {
        return PlainText.shown(desk.directory().address(card.person().dwelling().areaId()));
    }

    private String roles(Card card) {
        return card.roles().stream()
                .filter(role -> role.term().holdsOn(today))
                .map(Role::kind)
                .distinct()
                .sorted()
                .map(kind -> desk.say("register.role.short." + kind.name()))
                .collect(Collectors.joining(" "));
    }
}
