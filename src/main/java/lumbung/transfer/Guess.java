package lumbung.transfer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lumbung.message.Refusal;

/** Guesses what a list's columns are: by what they are called, checked against and completed by what stands in them. */
public final class Guess {
    private static final int LOOK = 200;
    private static final Set<Field> SEVERAL =
            EnumSet.of(Field.PHONE, Field.ALIAS, Field.HANDLE, Field.NOTE, Field.IGNORED, Field.COMMUNITY, Field.EMAIL);
    private static final Pattern DIGITS = Pattern.compile("(?:\\D*+\\d){5}.*", Pattern.DOTALL);
    private static final Pattern PHONE =
            Pattern.compile("(?i)(?:wa|hp|telp?)?[ .:]*(?:\\+?62|0|8)[\\d .()/-]{7,20}", Pattern.DOTALL);
    private static final Pattern SEX = Pattern.compile("(?i)[lp]|laki-?laki|perempuan|pria|wanita");
    private static final Pattern RT_RW = Pattern.compile("(?i)(?:RT\\W*)?\\d{1,3} ?/ ?(?:RW\\W*)?\\d{1,3}");
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+\\.\\p{L}{2,}");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}'’.,() -]{3,60}");

    private Guess() {}

    /** A mapping for this list; the person who imports it sees and corrects it. */
    public static Mapping of(Sheet sheet) {
        return of(sheet.columns(), sample(sheet));
    }

    static Mapping of(List<String> columns, List<SourceRow> sample) {
        Map<String, Mapping.Target> targets = new LinkedHashMap<>();
        Set<Field> taken = EnumSet.noneOf(Field.class);
        for (String column : columns) {
            Field field = field(column, values(sample, column));
            boolean free = SEVERAL.contains(field) || taken.add(field);
            targets.put(column, free ? new Mapping.Target(field, detail(field, column)) : Mapping.Target.NONE);
        }
        return named(new Mapping(targets), columns, sample);
    }

    private static Field field(String column, List<String> values) {
        if (column.startsWith("#")) {
            return byValues(values);
        }
        Field called = Headers.field(column).orElse(Field.IGNORED);
        boolean wrong = called == Field.PHONE && !values.isEmpty() && share(values, DIGITS) < 0.2;
        boolean unknown = Headers.field(column).isEmpty();
        return wrong || (unknown && share(values, PHONE) > 0.6) ? byValues(values) : called;
    }

    private static Field byValues(List<String> values) {
        if (share(values, PHONE) > 0.6) {
            return Field.PHONE;
        }
        if (share(values, SEX) > 0.8) {
            return Field.SEX;
        }
        if (share(values, RT_RW) > 0.6) {
            return Field.RT_RW;
        }
        return share(values, EMAIL) > 0.6 ? Field.EMAIL : Field.IGNORED;
    }

    /** A list in which no column is called a name: the first one with words in it will be. */
    private static Mapping named(Mapping mapping, List<String> columns, List<SourceRow> sample) {
        if (mapping.usable()) {
            return mapping;
        }
        return columns.stream()
                .filter(column -> mapping.target(column).field() == Field.IGNORED)
                .filter(column ->
                        column.startsWith("#") || Headers.field(column).isEmpty())
                .filter(column -> share(values(sample, column), WORDS) > 0.6)
                .findFirst()
                .map(column -> mapping.with(column, Mapping.Target.of(Field.NAME)))
                .orElse(mapping);
    }

    private static String detail(Field field, String column) {
        return field != Field.HANDLE
                ? ""
                : switch (Headers.folded(column)
                        .replaceAll("\\b(value|\\d+)\\b", "")
                        .strip()) {
                    case "fb" -> "Facebook";
                    case "ig" -> "Instagram";
                    default -> column.strip();
                };
    }

    private static double share(List<String> values, Pattern pattern) {
        return values.isEmpty()
                ? 0
                : (double) values.stream()
                                .filter(value -> pattern.matcher(value).matches())
                                .count()
                        / values.size();
    }

    private static List<String> values(List<SourceRow> sample, String column) {
        return sample.stream()
                .map(row -> Cell.text(row.value(column)))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<SourceRow> sample(Sheet sheet) {
        List<SourceRow> sample = new ArrayList<>();
        sheet.read(new Sheet.Visitor() {
            @Override
            public boolean row(SourceRow row) {
                sample.add(row);
                return sample.size() < LOOK;
            }

            @Override
            public boolean broken(SourceRow raw, Refusal refusal) {
                return true;
            }

            @Override
            public void aside(long line, String text) {
                // Titles and signatures say nothing about columns.
            }
        });
        return sample;
    }
}
