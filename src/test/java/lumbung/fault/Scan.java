package lumbung.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks through what the program says and writes down for what must not be there: traces of the machine, and people of the demo. */
final class Scan {
    private static final Pattern TRACE =
            Pattern.compile("(?m)^\\s+at [a-z]|[A-Za-z]Exception|java\\.lang\\.|SQLSTATE|^Warning: ");
    private static final Pattern PHONE = Pattern.compile("0812-?0000-?\\d{4}|\\+?62812-?0000-?\\d{4}");
    private static final Set<String> NAMES = names();

    private Scan() {}

    /** What a person is told must be free of traces and of people. */
    static List<String> told(String text) {
        List<String> wrong = new ArrayList<>(logged(text));
        if (TRACE.matcher(text).find()) {
            wrong.add("a trace: " + shortened(text));
        }
        return wrong;
    }

    /** What a log says must be free of people. */
    static List<String> logged(String text) {
        List<String> wrong = new ArrayList<>();
        if (PHONE.matcher(text).find()) {
            wrong.add("a phone number");
        }
        if (NAMES.stream().anyMatch(text::contains)) {
            wrong.add("a person's name");
        }
        return wrong;
    }

    static String shortened(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .substring(0, Math.min(300, text.strip().replaceAll("\\s+", " ").length()));
    }

    /** Full names of two words or more: a single one is also a word or a village. */
    private static Set<String> names() {
        try {
            return Files.readAllLines(Path.of("data/demo/people.csv")).stream()
                    .skip(1)
                    .map(line -> line.split(",", 3)[1])
                    .filter(name -> name.matches("\\p{L}{3,} \\p{L}{3,}.*"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
