package lumbung.transfer.sale;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.settings.Settings;
import lumbung.transfer.Headers;
import lumbung.transfer.Mapping;
import lumbung.transfer.Sheet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the columns of a till's lists are, kept as settings: under the name that somebody gave it, or for lists with the same
 * columns.
 */
public final class SaleMaps {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "mapping.sales.";
    private static final int LONGEST = 8_000;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\d][\\p{L}\\d_-]{0,39}");

    private final Ledger ledger;
    private final Settings settings;

    public SaleMaps(Ledger ledger, Settings settings) {
        this.ledger = ledger;
        this.settings = settings;
    }

    /** What is kept for a list's columns, else a guess. */
    public SaleColumns of(Sheet sheet) {
        return kept(setting(sheet), sheet).orElseGet(() -> SaleColumns.guess(sheet));
    }

    /** What is kept under a name, for a list that may have other columns too; empty where nothing is. */
    public Optional<SaleColumns> named(String name, Sheet sheet) {
        return kept(PREFIX + name.toLowerCase(Locale.ROOT), sheet);
    }

    /** Keeps it for lists with these columns; refused where there are too many of them to keep. */
    public Outcome<SaleColumns> save(SaleColumns columns, Sheet sheet) {
        return keep(
                setting(sheet),
                columns,
                Message.of("transfer.operation.mapping", sheet.columns().size()));
    }

    /** Keeps it under a name, in place of what was kept there. */
    public Outcome<SaleColumns> save(SaleColumns columns, String name) {
        return NAME.matcher(name).matches()
                ? keep(PREFIX + name.toLowerCase(Locale.ROOT), columns, Message.of("transfer.sale.operation.map", name))
                : Outcome.refused("transfer.sale.refused.name", name);
    }

    private static String setting(Sheet sheet) {
        return PREFIX + Mapping.fingerprint(sheet.columns());
    }

    private Outcome<SaleColumns> keep(String setting, SaleColumns columns, Message what) {
        Map<String, SaleField> fields = new LinkedHashMap<>(columns.fields());
        fields.values().removeIf(field -> field == SaleField.IGNORED);
        String written = JSON.writeValueAsString(fields);
        return written.length() > LONGEST
                ? Outcome.refused("transfer.refused.mapping", fields.size())
                : ledger.write(ledger.intent(what), changes -> Outcome.done(settings.put(setting, written, changes)))
                        .map(kept -> columns);
    }

    private Optional<SaleColumns> kept(String setting, Sheet sheet) {
        return settings.named(setting).flatMap(it -> read(it.value(), sheet));
    }

    /** Nothing where the text is none of ours: an older or newer program may have written it. */
    private static Optional<SaleColumns> read(String value, Sheet sheet) {
        try {
            Map<String, SaleField> kept = new HashMap<>();
            JSON.readValue(value, new TypeReference<Map<String, String>>() {})
                    .forEach((column, field) -> kept.put(Headers.folded(column), SaleField.valueOf(field)));
            Map<String, SaleField> fields = new LinkedHashMap<>();
            sheet.columns()
                    .forEach(
                            column -> fields.put(column, kept.getOrDefault(Headers.folded(column), SaleField.IGNORED)));
            return Optional.of(new SaleColumns(fields));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
