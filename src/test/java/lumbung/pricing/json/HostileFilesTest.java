package lumbung.pricing.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lumbung.pricing.Rulebook;
import lumbung.pricing.check.RuleSet;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, it is read or refused with a reason; and what is read can be priced and looked at. */
class HostileFilesTest {
    private static final int FILES = 500;
    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"]*\"|[0-9]+)");
    private static final List<String> STRANGE = List.of(
            "null",
            "\"\"",
            "-1",
            "0",
            "1e30",
            "1.5",
            "1000000000",
            "100000000",
            "999999999999",
            "[]",
            "{}",
            "true",
            "\"x\"",
            "\"2026-02-30\"",
            "\"product:\"",
            "[[]]",
            "[null]",
            "\"\\u0000\"");

    @Test
    void noValueBreaksTheMachinery() throws IOException {
        String text = Files.readString(Path.of("data/prices/azzalea.json"));
        List<MatchResult> values = VALUE.matcher(text).results().toList();
        int read = 0;
        for (long seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            MatchResult value = values.get(random.nextInt(values.size()));
            String strange = STRANGE.get(random.nextInt(STRANGE.size()));
            String changed = text.substring(0, value.start()) + strange + text.substring(value.end());
            read += tried(changed, "seed " + seed + ": " + strange + " for " + value.group()) ? 1 : 0;
        }
        assertFalse(read == 0 || read == FILES, "read " + read);
    }

    private static boolean tried(String text, String what) {
        try {
            Reading<PriceFile> reading = PriceFiles.read(text);
            assertEquals(reading.mistakes().isEmpty(), reading.value().isPresent(), what);
            reading.value().ifPresent(file -> {
                Rulebook rules = file.rulebook();
                file.cases().forEach(one -> one.quote(rules));
                new RuleSet(file.rules(), file.ground(), file.given()).problems();
            });
            return reading.value().isPresent();
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }
}
