package lumbung.pricing.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.journal.Entity;
import lumbung.message.Refusal;
import lumbung.pricing.calendar.Season;
import lumbung.pricing.calendar.Stretch;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Unit;
import lumbung.pricing.json.PriceFile;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;

/** A file beside the register: what is new, what differs, what cannot be. */
final class Comparison {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_LIST = 1_500;
    private static final int LONGEST_CARE = 1_000;
    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LONGEST_PHOTO = 500;
    private static final int MOST_DAYS = 300;

    private final Map<Long, KeptProduct> products;
    private final Map<RuleVersion, KeptRule> rules;
    private final Map<String, KeptSeason> seasons;
    private final Set<Long> numbers = new HashSet<>();
    private final Map<String, Long> names = new HashMap<>();
    private final LongSupplier newId;
    private final List<Plan.Step> steps = new ArrayList<>();
    private int same;

    Comparison(Prices prices, LongSupplier newId) {
        this.products = by(prices.products(), KeptProduct::id);
        this.rules = by(prices.rules(), it -> it.rule().version());
        this.seasons = by(prices.seasons(), it -> it.season().name());
        this.newId = newId;
        rules.keySet().forEach(version -> numbers.add(version.rule()));
        prices.products().forEach(it -> names.put(title(it.product()), it.id()));
        prices.rules().forEach(it -> names.put(title(it.rule()), it.number()));
    }

    private static <K, T> Map<K, T> by(List<T> all, Function<T, K> key) {
        Map<K, T> map = new HashMap<>();
        all.forEach(it -> map.put(key.apply(it), it));
        return map;
    }

    /** The file is without mistakes of its own, so that its lists are as long as those that were read. */
    Plan plan(PriceFile file, List<Refusal> mistakes) {
        for (int at = 0; at < file.products().size(); at++) {
            told("products[" + at + "]", product(file.products().get(at)), mistakes);
        }
        for (int at = 0; at < file.rules().size(); at++) {
            told("rules[" + at + "]", rule(file.rules().get(at)), mistakes);
        }
        file.almanac().seasons().forEach(it -> told("seasons", season(it), mistakes));
        return new Plan(steps, same);
    }

    private static void told(String place, Optional<Refusal> mistake, List<Refusal> mistakes) {
        mistake.map(it -> new Refusal(it.place().isEmpty() ? place : place + "." + it.place(), it.reason()))
                .ifPresent(mistakes::add);
    }

    private Optional<Refusal> product(Product said) {
        KeptProduct before = products.get(said.id());
        step(before == null ? new KeptProduct(0, true, said) : before.saying(said), Optional.ofNullable(before));
        return taken(title(said), said.id(), said.name()).or(() -> flaw(said));
    }

    /** A product's name is its own within its business. */
    private static String title(Product product) {
        return "product " + product.businessId() + " " + product.name().toLowerCase(Locale.ROOT);
    }

    private static String title(PriceRule rule) {
        return "rule " + rule.name().toLowerCase(Locale.ROOT);
    }

    /** Two of one name could not be told apart when the file comes again. */
    private Optional<Refusal> taken(String title, long id, String name) {
        Long owner = names.putIfAbsent(title, id);
        return owner == null || owner == id
                ? Optional.empty()
                : Optional.of(Refusal.at("name", "pricing.kept.taken", name));
    }

    private <E extends Entity> void step(E row, Optional<E> before) {
        if (before.filter(row::equals).isPresent()) {
            same++;
        } else {
            steps.add(new Plan.Step(row, before.isEmpty()));
        }
    }

    /** What is too long to be kept. */
    static Optional<Refusal> flaw(Product said) {
        Stream<Unit> units = Stream.concat(Stream.of(said.unit()), said.others().stream());
        return Stream.of(
                        tooLong("name", said.name(), LONGEST_NAME),
                        tooLong("care", said.care().words(), LONGEST_CARE),
                        tooLong("description", said.about().description(), LONGEST_DESCRIPTION),
                        tooLong("photo", said.about().photo(), LONGEST_PHOTO),
                        tooLong("units", units.map(Unit::name).collect(Collectors.joining("     ")), LONGEST_LIST),
                        tooLong("unit", said.unit().name(), LONGEST_UNIT),
                        tooLong("tags", String.join(" ", said.tags()), LONGEST_LIST),
                        tooLong(
                                "levels",
                                String.join(
                                        "           ", said.prices().levels().keySet()),
                                LONGEST_LIST))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> tooLong(String place, String text, int most) {
        return text.length() <= most ? Optional.empty() : Optional.of(Refusal.at(place, "pricing.kept.long", most));
    }

    private Optional<Refusal> rule(PriceRule said) {
        KeptRule before = rules.get(said.version());
        if (before == null) {
            long number = said.version().rule();
            KeptRule fresh = new KeptRule(numbers.add(number) ? number : newId.getAsLong(), 0, said);
            step(fresh, Optional.empty());
            return taken(title(said), number, said.name()).or(fresh::flaw);
        }
        KeptRule after = stays(before, said) ? before : before.with(said);
        step(after, Optional.of(before));
        return after.whyNotAfter(before)
                .or(() -> taken(title(after.rule()), after.number(), said.name()))
                .or(after::flaw);
    }

    /** A file from before the meeting does not take back what the meeting decided, nor when a rule was proposed. */
    private static boolean stays(KeptRule before, PriceRule said) {
        boolean draft = said.authority() instanceof Authority.Draft && !before.isDraft();
        boolean proposed = said.authority() instanceof Authority.Proposed && !before.isDraft();
        return before.saysLike(said) && (draft || proposed);
    }

    /** Only what somebody told. */
    private Optional<Refusal> season(Season said) {
        List<Stretch> told = said.stretches().stream().filter(Stretch::told).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Season season = new Season(said.name(), told);
        KeptSeason before = seasons.get(said.name());
        step(
                before == null
                        ? new KeptSeason(newId.getAsLong(), 0, season)
                        : new KeptSeason(before.id(), before.version(), season),
                Optional.ofNullable(before));
        return flaw(season);
    }

    /** What is too much to be kept. */
    static Optional<Refusal> flaw(Season said) {
        return tooLong("name", said.name(), LONGEST_NAME)
                .or(() -> said.stretches().size() <= MOST_DAYS
                        ? Optional.empty()
                        : Optional.of(Refusal.at("days", "pricing.kept.days", MOST_DAYS)));
    }
}
