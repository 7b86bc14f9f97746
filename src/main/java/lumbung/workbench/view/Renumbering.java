package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;

/**
 * A number being corrected: whether it has WhatsApp, who shares it and since when were known of the old one, and are not of
 * another. Typed back to the old number, it is known again.
 *
 * @param was the parts as they were read
 */
record Renumbering(PersonSheet sheet, int line, List<String> was) {
    static Renumbering of(PersonSheet sheet, int line) {
        PersonSheet.Line before = sheet.lines().get(line);
        return new Renumbering(sheet, line, before.parts().apart(before.was()));
    }

    Form done(Form typed) {
        List<String> now =
                typed.group(line).stream().map(row -> row.field().text()).toList();
        if (was.get(0).isEmpty() || now.get(0).isBlank()) {
            return typed;
        }
        boolean same = same(was.get(0), now.get(0));
        List<String> parts = Stream.concat(
                        Stream.of(now.get(0)),
                        IntStream.range(1, now.size()).mapToObj(at -> part(at, now.get(at), same)))
                .toList();
        return parts.equals(now) ? typed : with(typed, parts);
    }

    private String part(int at, String now, boolean same) {
        return same && now.isEmpty() ? was.get(at) : !same && now.equals(was.get(at)) ? "" : now;
    }

    private Form with(Form typed, List<String> parts) {
        String text = sheet.lines().get(line).parts().together(parts);
        List<FormRow> rows = PersonRows.of(sheet.with(line, text), line);
        Form next = typed;
        int first = typed.find("", line).orElseThrow();
        for (int at = 1; at < rows.size(); at++) {
            next = next.with(first + at, rows.get(at));
        }
        return next;
    }

    /** Whether two writings mean one number. */
    static boolean same(String one, String other) {
        Optional<String> number = number(one);
        return one.strip().equals(other.strip()) || (number.isPresent() && number.equals(number(other)));
    }

    private static Optional<String> number(String text) {
        return Phones.read(text).stream().findFirst().flatMap(PhoneReading::e164);
    }
}
