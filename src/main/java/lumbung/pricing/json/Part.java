package lumbung.pricing.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;
import tools.jackson.databind.JsonNode;

/** A value of a file with its place. Fields that nobody asked for are remarked upon by {@link #close}. */
final class Part {
    /** No figure is larger, so that nothing that is computed from them can overflow. */
    private static final long MOST = 1_000_000_000_000L;

    private static final long DEAREST = 1_000_000_000;
    private static final int STEEPEST = 1_000;

    private final JsonNode node;
    private final String place;
    private final Notes notes;
    private final Set<String> asked = new LinkedHashSet<>();

    /** What is wrong, and what is not known. */
    static final class Notes {
        private final List<Refusal> mistakes = new ArrayList<>();
        private final List<Refusal> remarks = new ArrayList<>();

        List<Refusal> mistakes() {
            return mistakes;
        }

        List<Refusal> remarks() {
            return remarks;
        }
    }

    Part(JsonNode node, String place, Notes notes) {
        this.node = node;
        this.place = place;
        this.notes = notes;
    }

    String place() {
        return place;
    }

    Mistake wrong(String key, Object... arguments) {
        return new Mistake(Refusal.at(place, key, arguments));
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isText() {
        return node.isString();
    }

    Part object() {
        if (!node.isObject()) {
            throw wrong("pricing.file.object");
        }
        return this;
    }

    /** The field's value, where it is there and not null. */
    Optional<Part> maybe(String name) {
        asked.add(name);
        JsonNode value = node.get(name);
        String inner = place.isEmpty() ? name : place + "." + name;
        return value == null || value.isNull() ? Optional.empty() : Optional.of(new Part(value, inner, notes));
    }

    Part field(String name) {
        return maybe(name).orElseThrow(() -> wrong("pricing.file.missing", name));
    }

    /** Each element, in which a mistake costs only itself. */
    <T> List<T> each(String name, Function<Part, T> reading) {
        Optional<Part> list = maybe(name);
        if (list.isEmpty()) {
            return List.of();
        }
        List<T> all = new ArrayList<>();
        for (Part element : list.get().elements()) {
            try {
                all.add(reading.apply(element));
            } catch (Mistake e) {
                notes.mistakes.add(e.refusal());
            }
        }
        return all;
    }

    private List<Part> elements() {
        if (!node.isArray()) {
            throw wrong("pricing.file.list");
        }
        List<Part> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new Part(element, place + "[" + elements.size() + "]", notes));
        }
        return elements;
    }

    /** The names of an object's fields, each with its value. */
    List<Named> named() {
        object();
        List<Named> all = new ArrayList<>();
        node.properties().forEach(it -> all.add(new Named(it.getKey(), field(it.getKey()))));
        return all;
    }

    /** A field whose name is part of what is said. */
    record Named(String name, Part value) {}

    String text() {
        String text = node.isString() ? PlainText.clean(node.stringValue()) : "";
        if (text.isEmpty()) {
            throw wrong("pricing.file.text");
        }
        return text;
    }

    long whole(long least) {
        return whole(least, MOST);
    }

    long whole(long least, long most) {
        boolean whole =
                node.isNumber() && node.decimalValue().stripTrailingZeros().scale() <= 0;
        if (!whole || !isWithin(least, most)) {
            throw wrong("pricing.file.whole", least, most);
        }
        return node.decimalValue().longValueExact();
    }

    private boolean isWithin(long least, long most) {
        return node.decimalValue().compareTo(BigDecimal.valueOf(least)) >= 0
                && node.decimalValue().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    int small(int least) {
        return (int) whole(least, Integer.MAX_VALUE);
    }

    /** A price, or what is taken off one. */
    Rupiah rupiah() {
        return Rupiah.of(whole(0, DEAREST));
    }

    /** What many orders come to. */
    Rupiah sum() {
        return Rupiah.of(whole(0));
    }

    Percent percent() {
        if (!node.isNumber() || !isWithin(0, STEEPEST)) {
            throw wrong("pricing.file.percent");
        }
        return Percent.of(node.decimalValue()).orElseThrow(() -> wrong("pricing.file.percent"));
    }

    boolean yes() {
        if (!node.isBoolean()) {
            throw wrong("pricing.file.yes");
        }
        return node.booleanValue();
    }

    LocalDate day() {
        return parsed(LocalDate::parse, "pricing.file.day");
    }

    /** A text in a form of its own. */
    <T> T parsed(Function<String, T> reading, String otherwise) {
        try {
            return reading.apply(text());
        } catch (DateTimeException e) {
            throw new Mistake(Refusal.at(place, otherwise));
        }
    }

    <E extends Enum<E>> E one(Class<E> type) {
        String word = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> word(it).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "pricing.file.one",
                        word,
                        Arrays.stream(type.getEnumConstants()).map(Part::word).collect(Collectors.joining(", "))));
    }

    /** How a file writes one of a few. */
    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a field says; as usual where it is not there, or where it is mistaken, which is noted and costs nothing else. */
    <T> T said(String name, Function<Part, T> reading, T usual) {
        return tried(() -> maybe(name).map(reading).orElse(usual), usual);
    }

    /** What is read; where it is mistaken, which is noted, something in its place. */
    <T> T tried(Supplier<T> reading, T instead) {
        try {
            return reading.get();
        } catch (Mistake e) {
            notes.mistakes.add(e.refusal());
            return instead;
        }
    }

    /** How many mistakes were noted so far. */
    int mistakes() {
        return notes.mistakes.size();
    }

    boolean yes(String name) {
        return said(name, Part::yes, false);
    }

    long whole(String name, long least, long otherwise) {
        return said(name, it -> it.whole(least), otherwise);
    }

    OptionalLong number(String name, long least) {
        return said(name, it -> OptionalLong.of(it.whole(least)), OptionalLong.empty());
    }

    Rupiah rupiah(String name) {
        return said(name, Part::rupiah, Rupiah.NOTHING);
    }

    Percent percent(String name) {
        return said(name, Part::percent, Percent.NONE);
    }

    Optional<LocalDate> day(String name) {
        return said(name, it -> Optional.of(it.day()), Optional.empty());
    }

    /** Remarks upon the fields that nobody asked for. */
    void close() {
        Collection<String> unknown = new LinkedHashSet<>(node.propertyNames());
        unknown.removeAll(asked);
        unknown.forEach(
                name -> notes.remarks.add(Refusal.at(place, "pricing.file.unknown", name, String.join(", ", asked))));
    }
}
