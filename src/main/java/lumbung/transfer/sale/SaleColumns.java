package lumbung.transfer.sale;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.transfer.Cell;
import lumbung.transfer.Sheet;
import lumbung.transfer.SourceRow;
import lumbung.transfer.Vocabulary;

/** Which column of a till's list is what; each column once, in the list's order. */
public record SaleColumns(Map<String, SaleField> fields) {
    public SaleColumns {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** By what the columns are called; the first of several that are called alike counts. */
    public static SaleColumns guess(Sheet sheet) {
        Map<String, SaleField> fields = new LinkedHashMap<>();
        Set<SaleField> taken = EnumSet.noneOf(SaleField.class);
        for (String column : sheet.columns()) {
            SaleField field =
                    Vocabulary.SALES.field(column).map(SaleField::valueOf).orElse(SaleField.IGNORED);
            fields.put(column, taken.add(field) ? field : SaleField.IGNORED);
        }
        return new SaleColumns(fields);
    }

    /** The same with one column corrected; a field is one column's. */
    public SaleColumns with(String column, SaleField field) {
        Map<String, SaleField> changed = new LinkedHashMap<>(fields);
        if (field != SaleField.IGNORED) {
            changed.replaceAll((name, old) -> old == field ? SaleField.IGNORED : old);
        }
        changed.replace(column, field);
        return new SaleColumns(changed);
    }

    public Optional<String> column(SaleField field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean has(SaleField field) {
        return fields.containsValue(field);
    }

    /** Whether rows of such a list can be sales: it says when, what and for how much. */
    boolean usable() {
        return has(SaleField.DATE)
                && has(SaleField.PRODUCT)
                && (has(SaleField.PRICE) || has(SaleField.TOTAL) || has(SaleField.GROSS));
    }

    /** What a row says, clean; empty where it says nothing. */
    String text(SourceRow row, SaleField field) {
        return column(field).map(column -> Cell.text(row.value(column))).orElse("");
    }
}
