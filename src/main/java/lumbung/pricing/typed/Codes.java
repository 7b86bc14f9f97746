package lumbung.pricing.typed;

import java.util.Optional;
import java.util.regex.Pattern;
import lumbung.pricing.rule.Standing;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.What;
import lumbung.register.RoleKind;

/** Traits and goods in a word each, with numbers: {@code ROLE RESELLER 12}, {@code TAG kue/basah}. */
public final class Codes {
    private static final Pattern BLANK = Pattern.compile(" ");

    private Codes() {}

    public static String of(Trait trait) {
        if (trait instanceof Trait.Role role) {
            return "ROLE " + role.kind().name() + " " + role.business();
        }
        if (trait instanceof Trait.Lifecycle lifecycle) {
            return "STATE " + lifecycle.state().name() + " " + lifecycle.business();
        }
        if (trait instanceof Trait.Found found) {
            return "QUERY " + found.query();
        }
        if (trait instanceof Trait.InCommunity in) {
            return "COMMUNITY " + in.community();
        }
        if (trait instanceof Trait.InArea in) {
            return "AREA " + in.area();
        }
        if (trait instanceof Trait.OfHousehold of) {
            return "HOUSEHOLD " + of.household();
        }
        return trait instanceof Trait.Named named ? "PERSON " + named.person() : "SOCIAL";
    }

    /** The trait of a word; empty where it is none. */
    public static Optional<Trait> trait(String code) {
        String[] words = BLANK.split(code, 2);
        String rest = words.length == 2 ? words[1] : "";
        try {
            return Optional.ofNullable(
                    switch (words[0]) {
                        case "ROLE" -> role(rest);
                        case "STATE" -> lifecycle(rest);
                        case "QUERY" -> new Trait.Found(Long.parseLong(rest));
                        case "COMMUNITY" -> new Trait.InCommunity(Long.parseLong(rest));
                        case "AREA" -> new Trait.InArea(Long.parseLong(rest));
                        case "HOUSEHOLD" -> new Trait.OfHousehold(Long.parseLong(rest));
                        case "PERSON" -> new Trait.Named(Long.parseLong(rest));
                        case "SOCIAL" -> new Trait.Social();
                        default -> null;
                    });
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Trait role(String rest) {
        String[] words = BLANK.split(rest, 2);
        return new Trait.Role(RoleKind.valueOf(words[0]), business(words));
    }

    private static Trait lifecycle(String rest) {
        String[] words = BLANK.split(rest, 2);
        return new Trait.Lifecycle(Standing.valueOf(words[0]), business(words));
    }

    private static long business(String[] words) {
        return words.length == 2 ? Long.parseLong(words[1]) : Trait.Role.ANY;
    }

    public static String of(What what) {
        if (what instanceof What.OneProduct one) {
            return "PRODUCT " + one.product();
        }
        if (what instanceof What.Tagged tagged) {
            return "#" + tagged.tag();
        }
        return what instanceof What.OfBusiness of ? "BUSINESS " + of.business() : "EVERYTHING";
    }

    /** The goods of a word; empty where it is none. A tag may be written as people write it. */
    public static Optional<What> what(String code) {
        if (code.startsWith("#")) {
            return Optional.of(code.substring(1).strip())
                    .filter(tag -> !tag.isEmpty())
                    .map(What.Tagged::new);
        }
        String[] words = BLANK.split(code, 2);
        try {
            return Optional.ofNullable(
                    switch (words[0]) {
                        case "PRODUCT" -> new What.OneProduct(Long.parseLong(words[1]));
                        case "BUSINESS" -> new What.OfBusiness(Long.parseLong(words[1]));
                        case "EVERYTHING" -> What.everything();
                        default -> null;
                    });
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
