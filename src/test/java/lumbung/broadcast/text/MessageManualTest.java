package lumbung.broadcast.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.register.greeting.Greetings;
import lumbung.search.Query;
import org.junit.jupiter.api.Test;

/** The page about messages tells of every place, condition, greeting, feast day and abbreviation there is. */
final class MessageManualTest {
    @Test
    void everything_that_can_be_written_is_in_the_manual() throws IOException {
        String page = Files.readString(Path.of("man/lumbung-message.7")).replace("\\-", "-");
        List<String> words = new ArrayList<>();
        Stream.of(Placeholder.values()).flatMap(it -> it.keys().all()).forEach(words::add);
        Stream.of(Tag.values()).flatMap(it -> it.keys().all()).forEach(words::add);
        words.addAll(Greetings.shipped().names());
        words.addAll(Greetings.shipped().feasts());
        words.addAll(Abbreviations.shipped().keySet());
        assertEquals(List.of(), words.stream().filter(it -> !page.contains(it)).toList());
    }

    @Test
    void the_first_example_is_a_message() throws IOException {
        String page = Files.readString(Path.of("man/lumbung-message.7"));
        String example = page.lines()
                .filter(line -> line.startsWith("{salam}"))
                .findFirst()
                .orElseThrow();
        Function<String, Outcome<Query>> none = query -> Outcome.done(Query.ALL);
        assertTrue(MessageText.read(example, none).isDone());
    }
}
