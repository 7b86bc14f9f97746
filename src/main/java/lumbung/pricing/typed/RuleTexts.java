package lumbung.pricing.typed;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.rule.Authority;
import lumbung.pricing.rule.Combination;
import lumbung.pricing.rule.HowMuch;
import lumbung.pricing.rule.Limits;
import lumbung.pricing.rule.PriceRule;
import lumbung.pricing.rule.RuleVersion;
import lumbung.pricing.rule.Tier;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;
import lumbung.register.Term;

/**
 * A rule as one types it: texts by the names of fields. Several values of one field stand in lines; what is usual is an empty
 * text. The fields of a tier end with its number: {@code min.0}.
 */
public final class RuleTexts {
    /** A rule that is kept has no more tiers: its text is not long enough. */
    public static final int MOST_TIERS = 300;

    private RuleTexts() {}

    /** What a rule says, but by what right. */
    public static Map<String, String> of(PriceRule rule) {
        Map<String, String> texts = new HashMap<>();
        texts.put("name", rule.name());
        who(rule.who(), texts);
        texts.put("what", Codes.of(rule.what()));
        texts.put(
                "count",
                rule.howMuch().over().name() + " " + rule.howMuch().measure().name());
        texts.put("days", unless(0, rule.howMuch().days()));
        for (int at = 0; at < rule.tiers().size(); at++) {
            Tier tier = rule.tiers().get(at);
            String end = end(at);
            texts.put("min".concat(end), unless(0, tier.min()));
            texts.put("max".concat(end), unless(Tier.OPEN, tier.max()));
            EffectTexts.write(tier.effect(), end, texts);
        }
        when(rule.when(), texts);
        limits(rule.limits(), texts);
        texts.put("group", rule.combination().group());
        texts.put("priority", unless(0, rule.combination().priority()));
        texts.put("floor", rule.combination().belowFloor() ? "ya" : "");
        return texts;
    }

    /** How the names of a tier's fields end. */
    public static String end(int tier) {
        return "." + tier;
    }

    private static String unless(long usual, long number) {
        return number == usual ? "" : String.valueOf(number);
    }

    private static void who(Who who, Map<String, String> texts) {
        List<Trait> areas =
                who.all().stream().filter(Trait.InArea.class::isInstance).toList();
        boolean alone = areas.size() == 1;
        texts.put("who", lines(who.any(), Codes::of));
        texts.put("area", alone ? Codes.of(areas.get(0)) : "");
        texts.put(
                "also",
                lines(
                        who.all().stream()
                                .filter(it -> !alone || !areas.contains(it))
                                .toList(),
                        Codes::of));
        texts.put("not", lines(who.none(), Codes::of));
    }

    private static <T> String lines(Collection<T> all, Function<T, String> word) {
        return all.stream().map(word).sorted().collect(Collectors.joining("\n"));
    }

    private static <E extends Enum<E>> String listed(Set<E> all) {
        return all.stream().sorted().map(Enum::name).collect(Collectors.joining("\n"));
    }

    /** A first and a last day, by the names of their fields. */
    public static Map<String, String> days(Term term) {
        return Map.of(
                "from", term.since().map(LocalDate::toString).orElse(""),
                "until", term.until().map(LocalDate::toString).orElse(""));
    }

    private static void when(When when, Map<String, String> texts) {
        texts.putAll(days(when.dates()));
        texts.put("weekdays", listed(when.weekdays()));
        texts.put("hours", when.hours().map(it -> it.from() + "-" + it.until()).orElse(""));
        texts.put("market", listed(when.marketDays()));
        texts.put("seasons", lines(when.seasons(), Function.identity()));
        texts.put("birthday", when.birthday() ? "ya" : "");
    }

    private static void limits(Limits limits, Map<String, String> texts) {
        texts.put("person", open(limits.perPerson()));
        texts.put("household", open(limits.perHousehold()));
        texts.put("times", open(limits.times()));
        texts.put(
                "within",
                limits.days().isPresent() ? String.valueOf(limits.days().getAsInt()) : "");
        texts.put(
                "budget", limits.budget().map(it -> String.valueOf(it.amount())).orElse(""));
    }

    private static String open(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }

    /** The draft that fields say; refused at the first field that cannot be read. */
    public static Outcome<PriceRule> read(Map<String, String> texts, RuleVersion version) {
        Typed typed = new Typed(texts);
        try {
            return Outcome.done(new PriceRule(
                    version,
                    typed.needed("name"),
                    who(typed),
                    Codes.what(typed.needed("what"))
                            .orElseThrow(() -> Typed.wrong("what", "pricing.typed.choice", typed.text("what"))),
                    when(typed),
                    howMuch(typed),
                    tiers(typed),
                    limits(typed),
                    combination(typed),
                    Authority.draft()));
        } catch (Typed.Wrong e) {
            return Outcome.refused(e.refusal());
        }
    }

    private static Who who(Typed typed) {
        Set<Trait> all = new HashSet<>(traits(typed, "also"));
        all.addAll(traits(typed, "area"));
        return new Who(traits(typed, "who"), all, traits(typed, "not"));
    }

    private static Set<Trait> traits(Typed typed, String field) {
        return typed.lines(field).stream()
                .map(code -> Codes.trait(code).orElseThrow(() -> Typed.wrong(field, "pricing.typed.choice", code)))
                .collect(Collectors.toSet());
    }

    private static When when(Typed typed) {
        Term dates = new Term(typed.maybe("from", typed::day), typed.maybe("until", typed::day));
        if (dates.since().isPresent()
                && dates.until()
                        .filter(last -> last.isBefore(dates.since().get()))
                        .isPresent()) {
            throw Typed.wrong(
                    "until",
                    "pricing.authority.order",
                    dates.since().get(),
                    dates.until().get());
        }
        return new When(
                dates,
                constants(typed, "weekdays", DayOfWeek.class),
                typed.maybe("hours", field -> hours(typed)),
                constants(typed, "market", Pasaran.class),
                new HashSet<>(typed.lines("seasons")),
                typed.yes("birthday"));
    }

    private static <E extends Enum<E>> Set<E> constants(Typed typed, String field, Class<E> type) {
        return typed.lines(field).stream()
                .map(word -> Typed.one(field, word, type))
                .collect(Collectors.toSet());
    }

    /** "16:00-18:00", "16.00 - 18.00", "8-12". */
    private static When.Hours hours(Typed typed) {
        String[] ends = typed.text("hours").split("-", -1);
        try {
            LocalTime from = time(ends[0]);
            LocalTime until = time(ends[ends.length - 1]);
            if (ends.length == 2 && from.isBefore(until)) {
                return new When.Hours(from, until);
            }
        } catch (DateTimeException e) {
            throw new Typed.Wrong(Refusal.at("hours", "pricing.typed.hours"));
        }
        throw Typed.wrong("hours", "pricing.typed.hours");
    }

    private static LocalTime time(String text) {
        String plain = text.strip().replace('.', ':');
        String whole = plain.contains(":") ? plain : plain + ":00";
        return LocalTime.parse(whole.indexOf(':') == 1 ? "0" + whole : whole);
    }

    private static HowMuch howMuch(Typed typed) {
        String[] words = typed.has("count") ? typed.text("count").split(" ", 2) : new String[] {"LINE", "QUANTITY"};
        HowMuch.Over over = Typed.one("count", words[0], HowMuch.Over.class);
        HowMuch.Measure measure = Typed.one("count", words[words.length - 1], HowMuch.Measure.class);
        if (measure == HowMuch.Measure.ORDERS && over != HowMuch.Over.PERIOD) {
            throw Typed.wrong("count", "pricing.typed.choice", typed.text("count"));
        }
        return new HowMuch(measure, over, over == HowMuch.Over.PERIOD ? typed.small("days", 1) : 0);
    }

    private static List<Tier> tiers(Typed typed) {
        List<Tier> tiers = new ArrayList<>();
        for (int at = 0; at < MOST_TIERS; at++) {
            String end = end(at);
            if (at == 0 || typed.has("kind".concat(end))) {
                tiers.add(tier(typed, end));
            } else if (typed.has("min".concat(end))) {
                throw Typed.wrong("kind".concat(end), "pricing.typed.missing");
            }
        }
        PriceRule.flaw(tiers).ifPresent(flaw -> {
            throw Typed.wrong(flaw.endsWith("overlap") ? "min.1" : "kind.1", flaw);
        });
        return tiers;
    }

    private static Tier tier(Typed typed, String end) {
        long min = typed.maybe("min".concat(end), it -> typed.whole(it, 0)).orElse(0L);
        long max = typed.maybe("max".concat(end), it -> typed.whole(it, min)).orElse(Tier.OPEN);
        return new Tier(min, max, EffectTexts.read(typed, end));
    }

    private static Limits limits(Typed typed) {
        return new Limits(
                number(typed, "person"),
                number(typed, "household"),
                number(typed, "times"),
                typed.has("within") ? OptionalInt.of(typed.small("within", 1)) : OptionalInt.empty(),
                typed.maybe("budget", typed::sum));
    }

    private static OptionalLong number(Typed typed, String field) {
        return typed.has(field) ? OptionalLong.of(typed.whole(field, 1)) : OptionalLong.empty();
    }

    private static Combination combination(Typed typed) {
        int priority = typed.maybe("priority", it -> typed.small(it, 0)).orElse(0);
        return new Combination(typed.text("group"), priority, typed.yes("floor"));
    }

    /** All that stands behind a value of a field, in its lines. */
    public static List<String> values(String text) {
        return Stream.of(text.split("\n", -1)).filter(it -> !it.isBlank()).toList();
    }

    /** The field of the form in which an inspection's part of a rule is mended. */
    public static String field(String part) {
        return switch (part) {
            case "combination.priority" -> "priority";
            case "authority.until" -> "until";
            case "limits.budget" -> "budget";
            case "tiers.cap" -> "cap.0";
            default -> tierField(part);
        };
    }

    /** {@code tiers[1].min} is {@code min.1}. */
    private static String tierField(String part) {
        int open = part.indexOf('[');
        int close = part.indexOf(']');
        if (open > 0 && close > open) {
            return part.substring(close + 2) + "." + part.substring(open + 1, close);
        }
        return part.equals("tiers") ? "kind.0" : part;
    }
}
