package lumbung.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.journal.Change;
import lumbung.journal.Entity;
import lumbung.message.Message;
import lumbung.register.Alias;
import lumbung.register.Handle;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.matching.Names;
import lumbung.register.matching.Phones;

/**
 * By what somebody was ever called and reached, as far as the register and its journal know: what tells in a text that it
 * speaks of them.
 */
final class Mentions {
    /** Shorter ones stand in many texts that mean something else. */
    private static final int LETTERS = 5;

    /** A name of fewer letters is not looked for. */
    private static final int SHORTEST = 3;

    /** So many letters around a name say what the text is about. */
    private static final int NEAR = 24;

    /** In place of a name or number within a text. */
    private static final String LEFT = "…";

    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> sure = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();

    /** Reads what is kept of these people, and what their journal pages tell of before. */
    static Mentions of(Connection connection, Collection<Long> people) throws SQLException {
        Mentions all = new Mentions();
        for (long person : people) {
            all.rows(connection, PersonTables.PERSON, "id", person);
            for (Table<?> table : List.of(PersonTables.ALIAS, PersonTables.PHONE, PersonTables.HANDLE)) {
                all.rows(connection, table, "person_id", person);
            }
            for (Change change : Entries.about(connection, person)) {
                all.change(change);
            }
        }
        return all;
    }

    private <R extends Entity> void rows(Connection connection, Table<R> table, String column, long id)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(table.selectWhere(column, 1))) {
            statement.setLong(1, id);
            Results.all(statement, table.read()).forEach(this::row);
        }
    }

    private void change(Change change) {
        if (Set.of("person", "alias", "phone", "handle").contains(change.row().table())) {
            Table<?> table = Tables.named(change.row().table());
            Stream.of(change.before(), change.after())
                    .filter(image -> !image.isEmpty())
                    .forEach(image -> row(Images.row(table, change.row().id(), 0, image)));
        }
    }

    private void row(Entity row) {
        if (row instanceof Person person) {
            named(person.naming().name());
            Stream.of(person.naming().shown(), person.naming().greeting()).forEach(this::called);
            surely(person.email());
        } else if (row instanceof Alias alias) {
            named(alias.text());
        } else if (row instanceof Handle handle) {
            surely(handle.account());
        } else if (row instanceof Phone phone) {
            surely(phone.raw());
            if (!phone.e164().isEmpty()) {
                numbers.add(phone.e164());
                surely(phone.e164().substring(1));
                surely(Phones.display(phone.e164()));
                surely(Phones.display(phone.e164()).replaceAll("[^0-9+]", ""));
            }
        }
    }

    private void named(String name) {
        called(name);
        keys.add(Names.fold(name).key());
    }

    private void called(String name) {
        if (!name.isBlank()) {
            names.add(name.toLowerCase(Locale.ROOT));
            if (name.contains(" ")) {
                surely(name);
            }
        }
    }

    private void surely(String text) {
        if (text.strip().length() >= LETTERS) {
            sure.add(text.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** Their numbers in E.164, past ones too. */
    Set<String> numbers() {
        return Set.copyOf(numbers);
    }

    /** Their names as they are compared. */
    Set<String> keys() {
        return Set.copyOf(keys);
    }

    /** Whether a text holds a number, an address or a name of more than one word: single words are others' names too. */
    boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return sure.stream().anyMatch(lower::contains);
    }

    /** Whether a text that is known to be about them names them, by whatever name. */
    boolean named(CharSequence text) {
        String lower = text.toString().toLowerCase(Locale.ROOT);
        return in(lower) || names.stream().anyMatch(lower::contains);
    }

    /** Whether a text holds as much as one word of their names: for what is no loss where it meant somebody else. */
    boolean hinted(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        return in(text)
                || names.stream()
                        .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{N}]+", -1)))
                        .anyMatch(word -> word.length() > 2 && words.contains(word));
    }

    /** What a text that may speak of them holds, in lower case, numbers first: to be looked for with {@link #around}. */
    List<String> terms() {
        Set<String> all = new LinkedHashSet<>(sure);
        names.stream().filter(name -> name.length() >= SHORTEST).forEach(all::add);
        return List.copyOf(all);
    }

    /** The words around their name or number, where a text holds it as whole words: up to so many letters on each side. */
    Optional<String> around(String text) {
        for (String term : terms()) {
            Matcher match = Pattern.compile(
                            "[^\"\n]{0," + NEAR + "}(?<![\\p{L}\\p{N}])" + Pattern.quote(term)
                                    + "(?![\\p{L}\\p{N}])[^\"\n]{0," + NEAR + "}",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text);
            if (match.find()) {
                String left = match.start() > 0 && boundless(text.charAt(match.start() - 1)) ? LEFT : "";
                String right = match.end() < text.length() && boundless(text.charAt(match.end())) ? LEFT : "";
                return Optional.of(left + match.group().strip() + right);
            }
        }
        return Optional.empty();
    }

    /** Whether a line goes on there. */
    private static boolean boundless(char next) {
        return next != '"' && next != '\n';
    }

    /** A text without what tells who it was. */
    String without(String text) {
        String left = text;
        for (String each : sure) {
            left = Pattern.compile(Pattern.quote(each), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(left)
                    .replaceAll(LEFT);
        }
        return left;
    }

    /**
     * The words of an operation without them.
     *
     * @param alone whether it was about nobody else, so that whatever somebody typed goes
     */
    Message without(Message what, boolean alone) {
        List<Object> arguments = what.arguments().stream()
                .map(argument -> argument instanceof Message inner
                        ? without(inner, alone)
                        : argument instanceof CharSequence text ? text(text, alone) : argument)
                .toList();
        return new Message(what.key(), arguments);
    }

    private Object text(CharSequence text, boolean alone) {
        if (named(text)) {
            return Message.of("rights.somebody");
        }
        return alone ? LEFT : text;
    }

    /** Whether the row is a withdrawal of theirs: by number and name, as {@code suppression} keeps it. */
    boolean withdrew(Map<String, Object> image) {
        return numbers.contains(image.getOrDefault("e164", "")) && keys.contains(image.getOrDefault("name_key", ""));
    }
}
