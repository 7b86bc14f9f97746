package lumbung.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Unit;
import lumbung.register.Business;
import lumbung.register.Directory;
import lumbung.search.Nearest;

/** Reads what somebody wants: {@code bolu}, {@code bolu:3}, {@code kopi:2,5 kg}. */
public final class Wanted {
    private static final Pattern WRITTEN =
            Pattern.compile("([^:]+)(?::\\s*(\\d{1,18}(?:[.,]\\d{1,3})?)\\s*(\\p{L}.*)?)?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,18}(?:[.,]\\d{1,3})?)?\\s*(\\p{L}.*)?");
    private static final int DIGITS = 3;
    private static final int OFFERED = 10;
    /** In the unit in which it is priced; more is a slip of the finger. */
    private static final long MOST = 99_999;

    private final Collection<Product> products;
    private final Directory directory;

    /**
     * Reads what is wanted of these.
     *
     * @param directory for the names of their businesses
     */
    public Wanted(Collection<Product> products, Directory directory) {
        this.products = List.copyOf(products);
        this.directory = directory;
    }

    public Outcome<Basket.Line> line(String text) {
        Matcher parts = WRITTEN.matcher(text.strip());
        if (!parts.matches()) {
            return Outcome.refused("pricing.wanted.form", text);
        }
        String number = Optional.ofNullable(parts.group(2)).orElse("1");
        String unit = Optional.ofNullable(parts.group(3)).orElse("");
        return product(parts.group(1).strip())
                .then(product -> unit(product, unit.strip())
                        .then(of -> quantity(new BigDecimal(number.replace(',', '.')), product, of)));
    }

    /** So much of one product: {@code 3}, {@code 2,5 kg}; nothing written is one. */
    public static Outcome<Basket.Line> amount(Product product, String text) {
        Matcher parts = AMOUNT.matcher(text.strip());
        if (!parts.matches()) {
            return Outcome.refused("pricing.wanted.form", text);
        }
        String number = Optional.ofNullable(parts.group(1)).orElse("1");
        return unit(product, Optional.ofNullable(parts.group(2)).orElse("").strip())
                .then(of -> quantity(new BigDecimal(number.replace(',', '.')), product, of));
    }

    /** As one would type it: in the unit in which it is priced, else in the first in which it is whole. */
    public static String typed(Product product, long quantity) {
        BigDecimal units = BigDecimal.valueOf(quantity)
                .divide(BigDecimal.valueOf(product.unit().factor()), DIGITS, RoundingMode.DOWN);
        boolean exact =
                units.multiply(BigDecimal.valueOf(product.unit().factor())).compareTo(BigDecimal.valueOf(quantity))
                        == 0;
        return product.others().stream()
                .filter(other -> !exact && quantity % other.factor() == 0)
                .findFirst()
                .map(other -> quantity / other.factor() + " " + other.name())
                .orElseGet(() -> units.stripTrailingZeros().toPlainString().replace('.', ','));
    }

    private static Outcome<Basket.Line> quantity(BigDecimal number, Product product, Unit unit) {
        BigDecimal smallest = number.multiply(BigDecimal.valueOf(unit.factor())).stripTrailingZeros();
        BigDecimal most = BigDecimal.valueOf(product.unit().factor()).multiply(BigDecimal.valueOf(MOST));
        if (smallest.compareTo(most) > 0) {
            return Outcome.refused(
                    "pricing.wanted.most", product.name(), MOST, product.unit().name());
        }
        return smallest.signum() > 0 && smallest.scale() <= 0
                ? Outcome.done(new Basket.Line(product, smallest.longValueExact(), Optional.empty()))
                : Outcome.refused("pricing.wanted.quantity", product.name(), number, unit.name());
    }

    private static Outcome<Unit> unit(Product product, String name) {
        List<Unit> units = Stream.concat(Stream.of(product.unit()), product.others().stream())
                .toList();
        return units.stream()
                .filter(it -> name.isEmpty() || it.name().equalsIgnoreCase(name))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(
                        "pricing.wanted.unit",
                        product.name(),
                        name,
                        units.stream().map(Unit::name).collect(Collectors.joining(", "))));
    }

    /** By its whole name, else by its beginning, else by the beginnings of its words, else by its tag; refused with the candidates. */
    public Outcome<Product> product(String text) {
        String sought = text.toLowerCase(Locale.ROOT);
        List<Product> found = Stream.<Predicate<Product>>of(
                        it -> it.name().equalsIgnoreCase(sought) || titled(it).equalsIgnoreCase(sought),
                        it -> it.name().toLowerCase(Locale.ROOT).startsWith(sought),
                        it -> begins(it.name().toLowerCase(Locale.ROOT), sought),
                        it -> it.tags().contains(sought))
                .map(fits -> products.stream().filter(fits).toList())
                .filter(all -> !all.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (found.size() == 1) {
            return Outcome.done(found.get(0));
        }
        List<String> names =
                (found.isEmpty() ? products : found).stream().map(this::titled).toList();
        String key = found.isEmpty() ? "pricing.wanted.none" : "pricing.wanted.several";
        return Outcome.refused(Refusal.of(key, text, Nearest.listed(text, names, OFFERED)));
    }

    private static boolean begins(String name, String sought) {
        List<String> words = List.of(name.split(" ", -1));
        return Stream.of(sought.split(" ", -1)).allMatch(part -> words.stream().anyMatch(it -> it.startsWith(part)));
    }

    /** So much of a product, for people to read; what is weighed has its unit. */
    public static String said(Product product, long quantity) {
        String typed = typed(product, quantity);
        boolean bare = typed.chars().noneMatch(Character::isLetter);
        String unit = bare && product.unit().factor() > 1 ? " " + product.unit().name() : "";
        return typed + unit + " " + product.name();
    }

    /** "2 Bolu pandan, 2,5 kg Kopi": what was ordered in a line. */
    public static String said(Receipt receipt) {
        return receipt.lines().stream()
                .map(it -> said(it.product(), it.quantity()))
                .collect(Collectors.joining(", "));
    }

    /** The same with what comes along. */
    public static String saidWhole(Receipt receipt) {
        return Stream.concat(
                        Stream.of(said(receipt)),
                        receipt.gifts().stream()
                                .map(it -> it.given().pieces() + " "
                                        + it.given().product().name()))
                .collect(Collectors.joining(", "));
    }

    /** With its business where another has one of the same name. */
    public String titled(Product product) {
        boolean alone = products.stream()
                        .filter(it -> it.name().equalsIgnoreCase(product.name()))
                        .count()
                == 1;
        return alone
                ? product.name()
                : directory
                        .business(product.businessId())
                        .map(Business::name)
                        .map(owner -> product.name() + " (" + owner + ")")
                        .orElse(product.name());
    }
}
