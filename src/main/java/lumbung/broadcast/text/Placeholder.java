package lumbung.broadcast.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.search.Keys;

/** What a message may hold a place for, written in braces: {@code {salam}}, or {@code {greeting}} in English. */
public enum Placeholder {
    /** The person's own greeting for the hour, or the feast day's. */
    GREETING("salam", "greeting"),
    /** The form of address: Bu, Pak, Ustaz. */
    ADDRESS("sapaan", "address"),
    /** What people call the person. */
    CALL_NAME("panggilan", "call-name"),
    /** The name as it is written. */
    NAME("nama", "name"),
    /** The business that writes. */
    BUSINESS("usaha", "business"),
    PRODUCT("produk", "product"),
    PRICE("harga", "price"),
    /** How long the product keeps. */
    SHELF_LIFE("tahan", "shelf-life"),
    /** How to keep the product. */
    CARE("simpan", "care"),
    /** The number of the phone from which the business writes. */
    NUMBER("nomor", "number");

    private final String indonesian;
    private final String english;

    Placeholder(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Its names: the Indonesian one is stored. */
    public Keys keys() {
        return Keys.of(indonesian, english);
    }

    /** What it stands for, in a few words. */
    public Message about() {
        return Message.of("letter.placeholder." + name());
    }

    /** As it is stored: {@code {salam}}. */
    public String written() {
        return "{" + indonesian + "}";
    }

    /** As it is stored with what is behind its name: {@code {salam natal}}. */
    String written(String behind) {
        return "{" + indonesian + " " + behind + "}";
    }

    /** The placeholder of this name, in either language and any case, without its braces. */
    public static Optional<Placeholder> named(String name) {
        String sought = name.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(it -> it.keys().all().anyMatch(sought::equals))
                .findFirst();
    }

    static List<String> names() {
        return Stream.of(values()).flatMap(it -> it.keys().all()).toList();
    }
}
