package lumbung.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a field is called.
 *
 * @param canonical the one that is stored: Indonesian, lower case
 * @param others further Indonesian and the English names
 */
public record Keys(String canonical, List<String> others) {
    public static Keys of(String canonical, String... others) {
        return new Keys(canonical, List.of(others));
    }

    public Stream<String> all() {
        return Stream.concat(Stream.of(canonical), others.stream());
    }
}
