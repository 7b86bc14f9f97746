package lumbung.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code man/lumbung-query.7} lists the fields that there are, under all of their names. */
class QueryManualTest {
    private static final Pattern HEAD =
            Pattern.compile("\\.TP\n\\.BR (\\S+)(?: \", (.*)\")?\n.*\nFor example (.*)\\.\n");

    @Test
    void theManualListsEveryFieldByAllItsNames() throws IOException {
        Matcher found = HEAD.matcher(page());
        List<String> listed = new ArrayList<>();
        while (found.find()) {
            listed.add(found.group(1) + (found.group(2) == null ? "" : ", " + found.group(2)));
        }
        List<String> fields = Village.CATALOGUE.fields().stream()
                .map(field -> field.keys().all().collect(Collectors.joining(", ")))
                .toList();
        assertEquals(fields, listed);
    }

    @Test
    void everyExampleIsUnderstood() throws IOException {
        Matcher found = HEAD.matcher(page());
        while (found.find()) {
            String examples = found.group(3).replace("\\-", "-").replace("\\(dq", "\"");
            boolean words = examples.startsWith("the same");
            for (String example : words ? new String[] {"hp"} : examples.split(", ")) {
                String sign = example.matches("[<>].*") ? "" : ":";
                String typed = found.group(1) + sign + example;
                assertTrue(
                        Query.parse(typed, Village.CATALOGUE, Village.STANDPOINT)
                                .isDone(),
                        typed);
            }
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("man/lumbung-query.7"));
    }
}
