package lumbung.pricing.json;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.pricing.Names;
import lumbung.pricing.Names.Kind;
import lumbung.pricing.rule.Standing;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.register.RoleKind;

/** How a file speaks of goods and of people: {@code tag:kue}, {@code role:reseller@sigendo}. */
final class References {
    private static final String EVERYTHING = "everything";
    private static final String SOCIAL = "social";

    private References() {}

    /** The number of a word; a word that nothing is called by is a mistake. */
    static long number(Part part, Kind kind, String word, Keys keys) {
        return keys.number(kind, word).orElseThrow(() -> part.wrong("pricing.file.nothing.".concat(kind.name()), word));
    }

    static long product(Part part, Keys keys) {
        return number(part, Kind.PRODUCT, part.text(), keys);
    }

    static What what(Part part, Keys keys) {
        String said = part.text();
        if (said.equals(EVERYTHING)) {
            return What.everything();
        }
        String word = said.substring(said.indexOf(':') + 1);
        return switch (said.substring(0, Math.max(0, said.indexOf(':')))) {
            case "product" -> new What.OneProduct(number(part, Kind.PRODUCT, word, keys));
            case "tag" -> new What.Tagged(tag(word));
            case "business" -> new What.OfBusiness(number(part, Kind.BUSINESS, word, keys));
            default -> throw part.wrong("pricing.file.what", said);
        };
    }

    static String tag(String word) {
        return (word.startsWith("#") ? word.substring(1) : word).toLowerCase(Locale.ROOT);
    }

    static String written(What what, Names names) {
        if (what instanceof What.OneProduct product) {
            return "product:" + names.of(Kind.PRODUCT, product.product());
        }
        if (what instanceof What.Tagged tagged) {
            return "tag:" + tagged.tag();
        }
        return what instanceof What.OfBusiness of ? "business:" + names.of(Kind.BUSINESS, of.business()) : EVERYTHING;
    }

    static Trait trait(Part part, Keys keys) {
        String said = part.text();
        if (said.equals(SOCIAL)) {
            return new Trait.Social();
        }
        String word = said.substring(said.indexOf(':') + 1);
        return switch (said.substring(0, Math.max(0, said.indexOf(':')))) {
            case "role" -> role(part, word, keys);
            case "state" -> lifecycle(part, word, keys);
            case "query" -> new Trait.Found(number(part, Kind.QUERY, word, keys));
            case "community" -> new Trait.InCommunity(number(part, Kind.COMMUNITY, word, keys));
            case "area" -> new Trait.InArea(number(part, Kind.AREA, word, keys));
            case "household" -> new Trait.OfHousehold(number(part, Kind.HOUSEHOLD, word, keys));
            case "person" -> new Trait.Named(number(part, Kind.PERSON, word, keys));
            default -> throw part.wrong("pricing.file.trait", said);
        };
    }

    /** {@code reseller} of whichever business, {@code reseller@sigendo} of one. */
    static Trait.Role role(Part part, String said, Keys keys) {
        return new Trait.Role(one(part, said, RoleKind.class), business(part, said, keys));
    }

    /** {@code regular} of all together, {@code regular@vanara} of one business. */
    static Trait.Lifecycle lifecycle(Part part, String said, Keys keys) {
        return new Trait.Lifecycle(one(part, said, Standing.class), business(part, said, keys));
    }

    private static <E extends Enum<E>> E one(Part part, String said, Class<E> type) {
        String word = said.split("@", 2)[0];
        return Stream.of(type.getEnumConstants())
                .filter(it -> Part.word(it).equals(word))
                .findFirst()
                .orElseThrow(() -> part.wrong(
                        "pricing.file.one",
                        word,
                        Stream.of(type.getEnumConstants()).map(Part::word).collect(Collectors.joining(", "))));
    }

    private static long business(Part part, String said, Keys keys) {
        String[] words = said.split("@", 2);
        return words.length == 1 ? Trait.Role.ANY : number(part, Kind.BUSINESS, words[1], keys);
    }

    static List<String> written(Set<Trait> traits, Names names) {
        return traits.stream().map(trait -> written(trait, names)).sorted().toList();
    }

    private static String written(Trait trait, Names names) {
        if (trait instanceof Trait.Role role) {
            return "role:" + Part.word(role.kind()) + at(role.business(), names);
        }
        if (trait instanceof Trait.Lifecycle lifecycle) {
            return "state:" + Part.word(lifecycle.state()) + at(lifecycle.business(), names);
        }
        if (trait instanceof Trait.Found found) {
            return "query:" + names.of(Kind.QUERY, found.query());
        }
        if (trait instanceof Trait.InCommunity in) {
            return "community:" + names.of(Kind.COMMUNITY, in.community());
        }
        if (trait instanceof Trait.InArea in) {
            return "area:" + names.of(Kind.AREA, in.area());
        }
        if (trait instanceof Trait.OfHousehold of) {
            return "household:" + names.of(Kind.HOUSEHOLD, of.household());
        }
        return trait instanceof Trait.Named named ? "person:" + names.of(Kind.PERSON, named.person()) : SOCIAL;
    }

    private static String at(long business, Names names) {
        return business == Trait.Role.ANY ? "" : "@" + names.of(Kind.BUSINESS, business);
    }
}
