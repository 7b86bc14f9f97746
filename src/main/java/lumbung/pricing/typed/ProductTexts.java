package lumbung.pricing.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Unit;

/**
 * A product as one types it: {@code unit} {@code kg 1000} where it is counted in smaller ones, {@code units} {@code ons 100,
 * karung 50000}, {@code levels} {@code reseller 12000, toko 12500}, {@code tags} {@code kue/basah, oleh-oleh}.
 */
public final class ProductTexts {
    /** The names of the fields but for the business. */
    public static final List<String> FIELDS = List.of(
            "name", "unit", "units", "price", "cost", "levels", "tags", "shelf", "care", "description", "photo");

    private static final long LARGEST = 1_000_000;
    private static final Pattern COMMA = Pattern.compile("[,;\n]");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3})");

    private ProductTexts() {}

    /** What is said of a product, but whose it is. */
    public static Map<String, String> of(Product product) {
        Map<String, String> texts = new HashMap<>();
        texts.put("name", product.name());
        texts.put("unit", product.unit().equals(Unit.PIECE) ? "" : written(product.unit()));
        texts.put("units", product.others().stream().map(ProductTexts::written).collect(Collectors.joining(", ")));
        texts.put("price", String.valueOf(product.prices().list().amount()));
        texts.put(
                "cost",
                product.prices().cost().map(it -> String.valueOf(it.amount())).orElse(""));
        texts.put(
                "levels",
                product.prices().levels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(it -> it.getKey() + " " + it.getValue().amount())
                        .collect(Collectors.joining(", ")));
        texts.put("tags", product.tags().stream().sorted().map("#"::concat).collect(Collectors.joining(", ")));
        OptionalInt days = product.care().shelfDays();
        texts.put("shelf", days.isPresent() ? String.valueOf(days.getAsInt()) : "");
        texts.put("care", product.care().words());
        texts.put("description", product.about().description());
        texts.put("photo", product.about().photo());
        return texts;
    }

    private static String written(Unit unit) {
        return unit.factor() == 1 ? unit.name() : unit.name() + " " + unit.factor();
    }

    /** The product that fields say; refused at the first that cannot be read. */
    public static Outcome<Product> read(Map<String, String> texts, long id, long business) {
        Typed typed = new Typed(texts);
        try {
            return Outcome.done(new Product(
                    id,
                    business,
                    PlainText.clean(typed.needed("name")),
                    typed.maybe("unit", field -> unit(typed.text(field), field)).orElse(Unit.PIECE),
                    units(typed),
                    new Product.Prices(typed.rupiah("price"), typed.maybe("cost", typed::rupiah), levels(typed)),
                    tags(typed),
                    new Product.Care(
                            typed.has("shelf") ? OptionalInt.of(typed.small("shelf", 1)) : OptionalInt.empty(),
                            PlainText.clean(typed.text("care"))),
                    new Product.About(
                            PlainText.clean(typed.text("description")), PlainText.clean(typed.text("photo")))));
        } catch (Typed.Wrong e) {
            return Outcome.refused(e.refusal());
        }
    }

    private static Stream<String> parts(Typed typed, String field) {
        return COMMA.splitAsStream(typed.text(field)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static List<Unit> units(Typed typed) {
        List<Unit> units = new ArrayList<>();
        parts(typed, "units").forEach(part -> units.add(unit(part, "units")));
        return units;
    }

    /** A name, and how many smallest units it is where that is not one. */
    private static Unit unit(String text, String field) {
        Last last = Last.of(text);
        long factor = last.number().orElse(1L);
        if (last.name().isEmpty() || factor < 1 || factor > LARGEST) {
            throw Typed.wrong(field, "pricing.typed.unit");
        }
        return new Unit(last.name(), factor);
    }

    private static Map<String, Rupiah> levels(Typed typed) {
        Map<String, Rupiah> levels = new LinkedHashMap<>();
        parts(typed, "levels").forEach(part -> {
            Last last = Last.of(part);
            if (last.name().isEmpty() || last.number().isEmpty()) {
                throw Typed.wrong("levels", "pricing.typed.level");
            }
            levels.put(last.name(), Rupiah.of(last.number().get()));
        });
        return levels;
    }

    private static Set<String> tags(Typed typed) {
        Set<String> tags = new LinkedHashSet<>();
        parts(typed, "tags")
                .map(part -> part.startsWith("#") ? part.substring(1) : part)
                .map(part -> PlainText.clean(part).toLowerCase(Locale.ROOT))
                .filter(part -> !part.isEmpty())
                .forEach(tags::add);
        return tags;
    }

    /** Words with a number behind: "kg 1000", "reseller Rp12.000". */
    private record Last(String name, Optional<Long> number) {
        private static final Pattern NUMBER = Pattern.compile("(?i)(?:rp\\.?\\s?)?(\\d{1,9})");

        static Last of(String text) {
            String plain = THOUSANDS.matcher(text.strip()).replaceAll("");
            int blank = plain.lastIndexOf(' ');
            String tail = plain.substring(blank + 1);
            boolean counted = blank > 0 && NUMBER.matcher(tail).matches();
            String digits = counted ? NUMBER.matcher(tail).replaceFirst("$1") : "";
            return new Last(
                    PlainText.clean(counted ? plain.substring(0, blank) : plain),
                    counted ? Optional.of(Long.parseLong(digits)) : Optional.empty());
        }
    }
}
