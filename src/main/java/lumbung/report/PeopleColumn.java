package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Outcome;

/** What a printed list can tell of each person, and what it can leave to be filled in by hand. */
public enum PeopleColumn {
    TICK("cek", "tick", Column.Kind.TICK, 3),
    NUMBER("no", "number", Column.Kind.NUMBER, 6),
    NAME("nama", "name", Column.Kind.TEXT, 26),
    PHONE("hp", "phone", Column.Kind.WHOLE, 15),
    AREA("wilayah", "area", Column.Kind.TEXT, 20),
    ROLES("peran", "roles", Column.Kind.TEXT, 12),
    LINE("garis", "line", Column.Kind.LINE, 16);

    public static final List<PeopleColumn> USUAL = List.of(NUMBER, NAME, PHONE, AREA, ROLES);

    private final String word;
    private final String english;
    private final Column.Kind kind;
    private final int weight;

    PeopleColumn(String word, String english, Column.Kind kind, int weight) {
        this.word = word;
        this.english = english;
        this.kind = kind;
        this.weight = weight;
    }

    /** Reads words with commas or blanks between, in either language; nothing means the usual ones. */
    public static Outcome<List<PeopleColumn>> of(String text) {
        List<PeopleColumn> columns = new ArrayList<>();
        for (String typed : text.strip().split("[,\\s]+", -1)) {
            Optional<PeopleColumn> column =
                    Stream.of(values()).filter(it -> it.isCalled(typed)).findFirst();
            if (column.isPresent() && !columns.contains(column.get())) {
                columns.add(column.get());
            } else if (column.isEmpty() && !typed.isEmpty()) {
                return Outcome.refused("print.refused.column", typed, words(List.of(values())));
            }
        }
        return Outcome.done(columns.isEmpty() ? USUAL : List.copyOf(columns));
    }

    /** The columns as one types them. */
    public static String words(List<PeopleColumn> columns) {
        return String.join(",", columns.stream().map(column -> column.word).toList());
    }

    private boolean isCalled(String typed) {
        String plain = typed.toLowerCase(Locale.ROOT);
        return plain.equals(word) || plain.equals(english);
    }

    /** How one types it. */
    public String word() {
        return word;
    }

    /** The last part of the key of its heading. */
    public String code() {
        return english;
    }

    Column headed(String heading) {
        return new Column(heading, kind, weight);
    }
}
