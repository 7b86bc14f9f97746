package lumbung.pricing.kept;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lumbung.pricing.json.Keys;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.register.Segment;

/**
 * The register's own words: names where they mean one thing only, else the name with the number behind it, {@code Bolu
 * #181234567890123456}. A number alone will do too. What a file describes it may call as it likes.
 */
public final class RegisterKeys implements Keys {
    private static final Pattern NUMBERED = Pattern.compile("(?s)(.*?)\\s*#(\\d{1,18}|[1-8]\\d{18})");

    private final Directory directory;
    private final Prices prices;
    private final Residents residents;
    private final LongSupplier newId;
    private final Map<Kind, Map<String, Long>> described = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<Long, String>> names = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, List<Long>>> numbers = new EnumMap<>(Kind.class);
    private final Map<Long, Optional<String>> people = new HashMap<>();
    private final Map<Long, Long> owners = new HashMap<>();

    /**
     * Knows a register as it is when first asked.
     *
     * @param newId makes numbers for what is described for the first time
     */
    public RegisterKeys(Directory directory, Prices prices, Residents residents, LongSupplier newId) {
        this.directory = directory;
        this.prices = prices;
        this.residents = residents;
        this.newId = newId;
    }

    /** For who only reads: nothing is described. */
    public static RegisterKeys reading(Directory directory, Prices prices, Residents residents) {
        return new RegisterKeys(directory, prices, residents, () -> {
            throw new IllegalStateException("nothing is described here");
        });
    }

    @Override
    public Optional<Long> number(Kind kind, String word) {
        return Optional.ofNullable(described.getOrDefault(kind, Map.of()).get(word))
                .or(() -> numbered(kind, word))
                .or(() -> named(kind, word));
    }

    private Optional<Long> numbered(Kind kind, String word) {
        Matcher matcher = NUMBERED.matcher(word);
        return matcher.matches()
                ? Optional.of(Long.parseLong(matcher.group(2)))
                        .filter(id -> name(kind, id).isPresent())
                : Optional.empty();
    }

    private Optional<Long> named(Kind kind, String word) {
        if (kind == Kind.PERSON) {
            return residents.person(word);
        }
        Optional<Long> whole = only(numbers(kind).getOrDefault(folded(word), List.of()));
        return whole.isPresent() || kind != Kind.AREA ? whole : areaByBareName(word);
    }

    private Optional<Long> areaByBareName(String word) {
        return only(directory.areas().stream()
                .filter(area -> area.name().equalsIgnoreCase(word))
                .map(Area::id)
                .toList());
    }

    private static Optional<Long> only(List<Long> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public String of(Kind kind, long id) {
        Optional<String> name = name(kind, id);
        return name.filter(it -> number(kind, it).filter(found -> found == id).isPresent())
                .orElseGet(() -> name.map(it -> it + " ").orElse("") + "#" + id);
    }

    private Optional<String> name(Kind kind, long id) {
        return switch (kind) {
            case PERSON -> people.computeIfAbsent(id, residents::person);
            case HOUSEHOLD -> residents.household(id);
            default -> Optional.ofNullable(names(kind).get(id));
        };
    }

    @Override
    public long described(Kind kind, Described it) {
        Map<String, Long> local = described.computeIfAbsent(kind, any -> new HashMap<>());
        Long before = local.get(it.word());
        if (before != null) {
            return before;
        }
        long id = known(kind, it).orElseGet(newId::getAsLong);
        local.put(it.word(), id);
        return id;
    }

    /** By its number, by the word that the register would use, by its name. */
    private Optional<Long> known(Kind kind, Described it) {
        return numbered(kind, it.word())
                .or(() -> owned(kind, it.word(), it.business()))
                .or(() -> owned(kind, it.name(), it.business()));
    }

    private Optional<Long> owned(Kind kind, String name, long business) {
        List<Long> all = numbers(kind).getOrDefault(folded(name), List.of());
        return kind == Kind.PRODUCT
                ? only(all.stream().filter(id -> owner(id) == business).toList())
                : only(all);
    }

    private long owner(long product) {
        if (owners.isEmpty()) {
            prices.products().forEach(it -> owners.put(it.id(), it.product().businessId()));
        }
        return owners.getOrDefault(product, 0L);
    }

    private Map<Long, String> names(Kind kind) {
        return names.computeIfAbsent(kind, this::read);
    }

    private Map<Long, String> read(Kind kind) {
        Map<Long, String> all = new LinkedHashMap<>();
        switch (kind) {
            case BUSINESS -> directory.businesses().forEach((Business it) -> all.put(it.id(), it.name()));
            case COMMUNITY -> directory.communities().forEach((Community it) -> all.put(it.id(), it.name()));
            case AREA -> directory.areas().forEach(it -> all.put(it.id(), directory.address(it.id())));
            case QUERY -> directory.segments().forEach((Segment it) -> all.put(it.id(), it.name()));
            case PRODUCT -> prices.products().forEach(it -> all.put(it.id(), it.name()));
            // A rule is called as its last wording says.
            case RULE ->
                prices.rules().forEach(it -> all.put(it.number(), it.rule().name()));
            default -> {
                return all;
            }
        }
        return all;
    }

    private Map<String, List<Long>> numbers(Kind kind) {
        return numbers.computeIfAbsent(
                kind,
                any -> names(any).entrySet().stream()
                        .collect(Collectors.groupingBy(
                                it -> folded(it.getValue()),
                                Collectors.mapping(Map.Entry::getKey, Collectors.toList()))));
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
