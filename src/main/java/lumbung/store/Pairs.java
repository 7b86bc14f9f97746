package lumbung.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** A column that holds a short list: a line for each, a word, a blank and the rest. */
final class Pairs {
    private Pairs() {}

    static <T> List<T> read(String text, BiFunction<String, String, T> read) {
        List<T> all = new ArrayList<>();
        for (String line : text.lines().toList()) {
            int blank = line.indexOf(' ');
            all.add(read.apply(line.substring(0, blank), line.substring(blank + 1)));
        }
        return all;
    }
}
