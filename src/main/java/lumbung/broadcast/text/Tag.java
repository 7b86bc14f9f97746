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

    private final Keys keys;

    Tag(String indonesian, String english) {
        this.keys = Keys.of(indonesian, english);
    }

    Keys keys() {
        return keys;
    }

    /** What it does, in a few words. */
    Message about() {
        return Message.of("template.tag." + name());
    }

    String written() {
        return "{" + keys.canonical() + "}";
    }

    static String condition(Query query) {
        return "{" + IF.keys.canonical() + " " + query.canonical() + "}";
    }

    static Optional<Tag> named(String word) {
        String sought = word.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(it -> it.keys.all().anyMatch(sought::equals))
                .findFirst();
    }
}
