package lumbung.broadcast.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.search.Keys;
import lumbung.search.Query;

/** The words that make a condition: {@code {jika peran:reseller}…{lain}…{akhir}}. */
enum Tag {
    IF("jika", "if"),
    ELSE("lain", "else"),
    END("akhir", "end");

    private final String indonesian;
    private final String english;

    Tag(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    Keys keys() {
        return Keys.of(indonesian, english);
    }

    /** What it does, in a few words. */
    Message about() {
        return Message.of("letter.tag." + name());
    }

    String written() {
        return "{" + indonesian + "}";
    }

    static String condition(Query query) {
        return "{" + IF.indonesian + " " + query.canonical() + "}";
    }

    static Optional<Tag> named(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(it -> it.keys().all().anyMatch(sought::equals))
                .findFirst();
    }
}
