package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.pricing.RuleSentence;
import lumbung.pricing.calendar.Season;
import lumbung.pricing.goods.Product;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.Standing;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.pricing.typed.Codes;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.RoleKind;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;

/**
 * What a rule can speak of, as it is called.
 *
 * @param traits those that buyers can have; people and households are found as one types
 * @param areas those alone that are areas
 * @param goods what a rule can be about
 * @param products what a rule can give
 * @param levels the names of further prices
 * @param seasons the names of the seasons
 * @param called what else the rule speaks of, by its code
 */
record RuleWords(
        List<Option> traits,
        List<Option> areas,
        List<Option> goods,
        List<Option> products,
        List<String> levels,
        List<String> seasons,
        Map<String, Message> called) {
    private static final int PEOPLE = 8;

    /** All that the register has, and what a rule speaks of beyond. */
    static RuleWords of(Desk desk, PriceRule rule) {
        Trade trade = new Trade(desk.session());
        Directory directory = desk.people().directory();
        RuleSentence sentence = new RuleSentence(trade.keys());
        List<Product> products = trade.prices().sold();
        return new RuleWords(
                traits(directory, sentence),
                areas(directory),
                goods(products, directory, sentence),
                products.stream()
                        .map(it -> option(String.valueOf(it.id()), Strip.literal(it.name())))
                        .toList(),
                new ArrayList<>(products.stream()
                        .flatMap(it -> it.prices().levels().keySet().stream())
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll)),
                trade.prices().almanac().seasons().stream().map(Season::name).toList(),
                called(rule, sentence));
    }

    static Option option(String value, Message label) {
        return new Option(value, label, List.of());
    }

    private static List<Option> areas(Directory directory) {
        return directory.areas().stream()
                .map(it -> area(it, directory))
                .sorted(Comparator.comparing(it -> it.words().get(0)))
                .toList();
    }

    private static Option area(Area area, Directory directory) {
        Option named = PersonOptions.area(area, directory);
        return new Option(Codes.of(new Trait.InArea(area.id())), named.label(), named.words());
    }

    private static List<Option> traits(Directory directory, RuleSentence sentence) {
        Stream<Trait> roles = Arrays.stream(RoleKind.values()).map(kind -> new Trait.Role(kind, Trait.Role.ANY));
        Stream<Trait> circles = directory.communities().stream().map(it -> new Trait.InCommunity(it.id()));
        Stream<Trait> segments = directory.segments().stream().map(it -> new Trait.Found(it.id()));
        Stream<Trait> states =
                Arrays.stream(Standing.values()).map(state -> new Trait.Lifecycle(state, Trait.Role.ANY));
        Stream<Trait> ofBusinesses = directory.businesses().stream()
                .flatMap(of -> Arrays.stream(RoleKind.values()).map(kind -> new Trait.Role(kind, of.id())));
        Stream<Trait> statesThere = directory.businesses().stream()
                .flatMap(of -> Arrays.stream(Standing.values()).map(state -> new Trait.Lifecycle(state, of.id())));
        List<Option> all = new ArrayList<>();
        Stream.of(roles, circles, segments, states, ofBusinesses, statesThere, Stream.<Trait>of(new Trait.Social()))
                .flatMap(it -> it)
                .forEach(it -> all.add(option(Codes.of(it), sentence.trait(it))));
        all.addAll(areas(directory));
        return List.copyOf(all);
    }

    private static Stream<Trait> traits(PriceRule rule) {
        return Stream.of(rule.who().any(), rule.who().all(), rule.who().none()).flatMap(it -> it.stream());
    }

    private static List<Option> goods(List<Product> products, Directory directory, RuleSentence sentence) {
        Stream<What> all = Stream.of(
                        products.stream().<What>map(it -> new What.OneProduct(it.id())),
                        products.stream()
                                .flatMap(it -> What.of(it).stream())
                                .filter(What.Tagged.class::isInstance)
                                .distinct(),
                        directory.businesses().stream().map(Business::id).<What>map(What.OfBusiness::new),
                        Stream.of(What.everything()))
                .flatMap(it -> it);
        return all.map(it -> option(Codes.of(it), sentence.what(it))).toList();
    }

    private static Map<String, Message> called(PriceRule rule, RuleSentence sentence) {
        Map<String, Message> called = new HashMap<>();
        traits(rule).forEach(it -> called.put(Codes.of(it), sentence.trait(it)));
        called.put(Codes.of(rule.what()), sentence.what(rule.what()));
        return called;
    }

    /** What a trait is called that stands in the rule already. */
    Option trait(String code) {
        return traits.stream()
                .filter(it -> it.value().equals(code))
                .findFirst()
                .orElseGet(() -> option(code, called.getOrDefault(code, Strip.literal(code))));
    }

    /** The goods with those of the rule among them, though they are sold no longer. */
    List<Option> goodsWith(String code) {
        boolean known =
                code.isEmpty() || goods.stream().anyMatch(it -> it.value().equals(code));
        if (known) {
            return goods;
        }
        List<Option> more = new ArrayList<>(goods);
        more.add(option(code, called.getOrDefault(code, Strip.literal(code))));
        return more;
    }

    /** People and their households, as they are found while one types. */
    record Found(String letters, List<Option> people) implements Event.Answer {}

    static Effect find(String letters) {
        return new Effect.Look((desk, progress) -> {
            List<Option> people = new ArrayList<>();
            for (Card card : desk.search().find(letters, PEOPLE)) {
                person(card, letters, desk, people);
            }
            return new Found(letters, List.copyOf(people));
        });
    }

    private static void person(Card card, String letters, Desk desk, List<Option> people) {
        String name = card.person().naming().shown();
        Option found = PersonOptions.found(card, letters, desk.people().directory());
        people.add(new Option(Codes.of(new Trait.Named(card.id())), found.label(), found.words()));
        long home = card.person().dwelling().householdId();
        desk.people()
                .household(home)
                .ifPresent(it -> people.add(new Option(
                        Codes.of(new Trait.OfHousehold(home)),
                        Message.of("pricing.said.household", it.name()),
                        ChoiceField.words(Stream.of(it.name(), name, letters.strip())))));
    }

    /** The traits, with people behind them. */
    List<Option> traitsWith(List<Option> people) {
        List<Option> all = new ArrayList<>(traits);
        all.addAll(people);
        return all;
    }
}
