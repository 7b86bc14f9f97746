package lumbung.command;

import java.util.function.Function;
import lumbung.message.Outcome;

/** What an option said, or what holds where it said nothing. */
final class Said {
    private Said() {}

    static String or(String said, String before) {
        return said.isEmpty() ? before : said;
    }

    static <T> Outcome<T> or(String said, T before, Function<String, Outcome<T>> reading) {
        return said.isEmpty() ? Outcome.done(before) : reading.apply(said);
    }
}
