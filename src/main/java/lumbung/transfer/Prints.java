package lumbung.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.register.matching.Phones;

/**
 * Fingerprints of rows: the same values, mapped alike, are the same row wherever it stands and however its file is written.
 * The running number does not count.
 */
final class Prints {
    private final Plan plan;
    private final String same;

    Prints(Plan plan) {
        this.plan = plan;
        this.same = plan.saysSomethingOfAll() ? String.join("\u001e", plan.same()) : "";
    }

    /**
     * A row's fingerprints.
     *
     * @param row of its own values
     * @param listed of these with what is said of the whole list; the same where nothing is
     */
    record Print(String row, String listed) {
        /** What of a fingerprint tells it apart in memory. */
        static long key(String fingerprint) {
            return Long.parseUnsignedLong(fingerprint, 0, 16, 16);
        }

        long rowKey() {
            return key(row);
        }

        long listedKey() {
            return key(listed);
        }
    }

    Print of(SourceRow row) {
        List<String> values = new ArrayList<>();
        row.values().forEach((column, value) -> {
            Mapping.Target target = plan.mapping().target(column);
            if (target.field() != Field.IGNORED && target.field() != Field.NUMBER) {
                String text = target.field() == Field.PHONE ? phones(value) : Cell.text(value);
                Stream.of(text)
                        .filter(it -> !it.isEmpty())
                        .forEach(it -> values.add(target.field() + ":" + target.detail() + "=" + it));
            }
        });
        values.sort(null);
        String own = Fingerprint.of(values);
        return new Print(own, same.isEmpty() ? own : Fingerprint.of(List.of(own, same)));
    }

    private static String phones(String cell) {
        return Phones.read(Cell.text(cell)).stream()
                .map(reading -> reading.e164().orElse(reading.raw()))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
