package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.journal.Blame;
import lumbung.journal.Entity;
import lumbung.journal.Operation;
import lumbung.register.Card;
import lumbung.register.Phone;

/** Who wrote each field of a person last, and when. */
final class Hands {
    private static final List<String> FACTS = List.of(
            "name",
            "address",
            "call_name",
            "sex",
            "birth_day",
            "birth_year",
            "occupation",
            "area_id",
            "landmark",
            "household_id",
            "email",
            "greeting");

    private final Card card;
    private final Desk desk;
    private final Blame blame;

    Hands(Card card, Desk desk) {
        this.card = card;
        this.desk = desk;
        this.blame = Blame.of(desk.session().ledger().history(card.id()));
    }

    /**
     * A field and the operation that wrote it last.
     *
     * @param what the field, and which one where there are several
     */
    private record Written(String table, String column, String what, Operation by) {}

    private Stream<Written> written() {
        Stream<Written> facts = FACTS.stream()
                .flatMap(column -> blame.of("person", card.id(), column).stream()
                        .flatMap(id -> of("person", column, word("column", column), id)));
        Stream<Written> phones = card.phones().stream().flatMap(phone -> row("phone", phone, number(phone)));
        Stream<Written> rest = Stream.of(
                        rows("alias", card.aliases()),
                        rows("person_role", card.roles()),
                        rows("membership", card.memberships()),
                        rows("consent", card.consents()),
                        rows("note", card.notes()))
                .flatMap(each -> each);
        return Stream.of(facts, phones, rest).flatMap(each -> each);
    }

    private Stream<Written> rows(String table, List<? extends Entity> rows) {
        return rows.stream().flatMap(row -> row(table, row, ""));
    }

    private Stream<Written> row(String table, Entity row, String which) {
        String what = (word("table", table) + " " + which).strip();
        return blame.of(table, row.id()).stream().flatMap(id -> of(table, "", what, id));
    }

    private Stream<Written> of(String table, String column, String what, long operation) {
        Optional<Operation> by = desk.session().ledger().operation(operation);
        return by.stream().map(it -> new Written(table, column, what, it));
    }

    private static String number(Phone phone) {
        return phone.shown();
    }

    private String word(String kind, String name) {
        String key = "command." + kind + "." + name;
        return desk.texts().has(key) ? desk.say(key) : name;
    }

    List<String> lines() {
        Facts facts = new Facts();
        Map<Long, String> clerks = desk.clerks();
        written().forEach(it -> {
            String who = clerks.getOrDefault(it.by.clerkId(), "-");
            facts.add(it.what, who + ", " + desk.say("command.history.at", it.by.at()));
        });
        return facts.lines();
    }

    List<Object> json() {
        return written()
                .<Object>map(it ->
                        Json.object("table", it.table, "column", it.column, "operation", Operations.json(it.by, desk)))
                .toList();
    }
}
