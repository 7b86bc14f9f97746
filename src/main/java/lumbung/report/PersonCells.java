package lumbung.report;

import java.util.List;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Phone;
import lumbung.register.Role;

/** One person's line of a printed list. */
final class PersonCells {
    private final List<PeopleColumn> columns;
    private final Session session;
    private final Texts texts;
    private final Directory directory;

    PersonCells(List<PeopleColumn> columns, Session session, Texts texts) {
        this.columns = columns;
        this.session = session;
        this.texts = texts;
        this.directory = session.people().directory();
    }

    List<String> of(Card card, long number) {
        return columns.stream().map(column -> cell(column, card, number)).toList();
    }

    private String cell(PeopleColumn column, Card card, long number) {
        return switch (column) {
            case NUMBER -> Long.toString(number);
            case NAME -> card.person().naming().shown();
            case PHONE -> phone(card);
            case AREA -> directory.address(card.person().dwelling().areaId());
            case ROLES -> roles(card);
            case TICK, LINE -> "";
        };
    }

    private String phone(Card card) {
        return card.reachable(session.today())
                .or(() -> card.phones().stream().findFirst())
                .map(Phone::shown)
                .orElse("");
    }

    private String roles(Card card) {
        return card.roles().stream()
                .filter(role -> role.term().holdsOn(session.today()))
                .map(Role::kind)
                .distinct()
                .sorted()
                .map(kind -> texts.of("register.role.short.".concat(kind.name())))
                .collect(Collectors.joining(" "));
    }
}
