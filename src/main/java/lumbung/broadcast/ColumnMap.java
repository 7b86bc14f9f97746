package lumbung.broadcast;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.broadcast.text.Delivery;
import lumbung.broadcast.text.MessageText;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.search.Query;
import lumbung.settings.Settings;

/**
 * The columns that a provider of WhatsApp messages wants, as data: {@code phone_number=<62>; customer_name={nama}}. A column
 * is the recipient's number in one of its forms ({@code <62>}, {@code <+62>}, {@code <08>}) or a message text.
 *
 * @param name by which a profile names it, a word
 */
public record ColumnMap(String name, List<ColumnMap.Column> columns) {
    /** Settings that hold column maps are called this and the map's name. */
    public static final String SETTING = "kolom.";
    /** As many rows as providers take in one file. */
    public static final int ROWS = 1_000;

    private static final Map<String, String> SHIPPED =
            Map.of("qiscus", "phone_number=<62>; customer_name={nama}; body_variable1={panggilan}");
    private static final Map<String, Function<String, String>> NUMBERS = Map.of(
            "<62>", e164 -> e164.substring(1),
            "<+62>", e164 -> e164,
            "<08>", e164 -> e164.startsWith("+62") ? "0" + e164.substring(3) : e164);

    public ColumnMap {
        columns = List.copyOf(columns);
    }

    /** A column: what stands in its head, and from what its cells are made. */
    public record Column(String head, Cell cell) {}

    /** Makes the cell of somebody. */
    @FunctionalInterface
    public interface Cell {
        String of(Row row, Delivery delivery);
    }

    /** Somebody whom a row is for. */
    public record Row(Card card, String e164) {}

    /** Those that come with the program, by name. */
    public static Map<String, String> shipped() {
        return SHIPPED;
    }

    /** All there are by name: those that come with the program, and the cooperative's own before them. */
    public static SortedMap<String, String> known(Settings settings) {
        SortedMap<String, String> known = new TreeMap<>(SHIPPED);
        settings.under(SETTING).stream()
                .filter(it -> !it.value().isBlank())
                .forEach(it -> known.put(it.name().substring(SETTING.length()).toLowerCase(Locale.ROOT), it.value()));
        return known;
    }

    /** Reads a map as it is kept; refused at the column that cannot be read. */
    public static Outcome<ColumnMap> read(String name, String text, Function<String, Outcome<Query>> queries) {
        List<Column> columns = new ArrayList<>();
        for (String part : text.split("[;\n]", -1)) {
            if (part.isBlank()) {
                continue;
            }
            Outcome<Column> column = column(part.strip(), queries);
            if (column instanceof Outcome.Refused<Column> refused) {
                return Outcome.refused(
                        "broadcast.refused.columns",
                        name,
                        part.strip(),
                        refused.refusal().reason());
            }
            columns.add(column.get());
        }
        return columns.isEmpty()
                ? Outcome.refused("broadcast.refused.columns.none", name)
                : Outcome.done(new ColumnMap(name, columns));
    }

    private static Outcome<Column> column(String text, Function<String, Outcome<Query>> queries) {
        int sign = text.indexOf('=');
        if (sign <= 0) {
            return Outcome.refused("broadcast.refused.columns.sign");
        }
        String head = text.substring(0, sign).strip();
        String source = text.substring(sign + 1).strip();
        Function<String, String> number = NUMBERS.get(source);
        return number != null
                ? Outcome.done(new Column(head, (row, delivery) -> number.apply(row.e164())))
                : MessageText.read(source, queries)
                        .map(message ->
                                new Column(head, (row, delivery) -> CsvCell.text(message.write(row.card(), delivery))));
    }

    /** The files, so many rows each, with their heads. */
    public List<ContactFile> files(ListTag tag, List<Row> rows, Delivery delivery) {
        List<ContactFile> files = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<Row> part = rows.subList(from, Math.min(rows.size(), from + ROWS));
            String file = tag.word() + "-" + name + "-" + (from / ROWS + 1) + ".csv";
            files.add(new ContactFile(file, out -> write(part, delivery, out)));
        }
        return List.copyOf(files);
    }

    private void write(List<Row> rows, Delivery delivery, Appendable out) throws IOException {
        out.append(
                columns.stream().map(Column::head).map(CsvCell::quoted).collect(Collectors.joining(",", "", "\r\n")));
        for (Row row : rows) {
            out.append(columns.stream()
                    .map(column -> column.cell().of(row, delivery))
                    .collect(Collectors.joining(",", "", "\r\n")));
        }
    }
}
