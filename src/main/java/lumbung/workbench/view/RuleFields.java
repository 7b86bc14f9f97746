package lumbung.workbench.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lumbung.message.Message;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.typed.EffectTexts;
import lumbung.pricing.typed.RuleTexts;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.ChoiceField.Option;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FoldField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.PickField;
import lumbung.workbench.widget.RupiahField;
import lumbung.workbench.widget.TextField;

/**
 * The brackets of a rule's sentence: which there are follows from what stands in some of them. Fields of one line are a group.
 *
 * @param words what the rule can speak of
 */
record RuleFields(RuleWords words, LocalDate today) {
    static final Set<String> PEOPLE = Set.of("who", "also", "not");

    private static final List<String> COUNTS = List.of(
            "LINE QUANTITY",
            "TOGETHER QUANTITY",
            "ORDER QUANTITY",
            "PERIOD QUANTITY",
            "LINE AMOUNT",
            "TOGETHER AMOUNT",
            "ORDER AMOUNT",
            "PERIOD AMOUNT",
            "PERIOD ORDERS");
    private static final Set<String> NUMBERS = Set.of("every", "free", "cap", "after", "ask");
    private static final Map<String, List<String>> FOLDED = folded();
    private static final int TIERS = 10;
    private static final int BEHIND = TIERS + RuleTexts.MOST_TIERS;

    private static Map<String, List<String>> folded() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put("people", List.of("also", "not"));
        lines.put("days", List.of("weekdays", "market"));
        lines.put("times", List.of("hours", "seasons", "birthday"));
        lines.put("limits", List.of("person", "household", "times", "within"));
        lines.put("others", List.of("group", "priority", "floor"));
        return lines;
    }

    /** Whether anything stands in what is folded away. */
    private static boolean isFoldedFilled(Map<String, String> texts) {
        return FOLDED.values().stream()
                .flatMap(List::stream)
                .anyMatch(name -> !texts.getOrDefault(name, "").isEmpty());
    }

    /** The form of a rule, as it is opened. */
    Form form(Map<String, String> texts) {
        Form form = Form.of(rows(texts, Map.of()));
        return isFoldedFilled(texts) ? unfolded(form, true) : form;
    }

    static Form unfolded(Form form, boolean open) {
        return form.find("fold", -1)
                .map(at -> form.with(at, form.rows().get(at).with(new FoldField(open, Message.of("rule.folded")))))
                .orElse(form);
    }

    /** The form with the brackets that belong to what stands in it, the keyboard where it was. */
    Form shaped(Form form) {
        Map<String, FormRow> known = new HashMap<>();
        form.rows().forEach(row -> known.put(row.key().name(), row));
        Map<String, String> texts = texts(form);
        form.rows().forEach(row -> figured(row, texts, known));
        List<FormRow> rows = rows(texts, known);
        if (rows.equals(form.rows())) {
            return form;
        }
        String name = form.current().key().name();
        Form shaped = new Form(rows, 0, form.unfolded());
        return shaped.at(shaped.find(name, -1).orElse(0));
    }

    /** A figure that was typed for what a rule does goes into its bracket. */
    private static void figured(FormRow row, Map<String, String> texts, Map<String, FormRow> known) {
        if (row.field() instanceof KindField kind && !kind.figure().isEmpty()) {
            String name = row.key().name();
            String bracket = kind.bracket().concat(name.substring(bare(name).length()));
            texts.put(bracket, kind.value());
            known.remove(bracket);
            known.put(name, row.with(kind.told()));
        }
    }

    /** The field with the keyboard, with something else in it. */
    FormField filled(Form form, RuleMend mend) {
        Map<String, String> texts = texts(form);
        texts.put(mend.field(), mend.value());
        return field(mend.field(), texts);
    }

    /** What stands in the brackets. */
    static Map<String, String> texts(Form form) {
        Map<String, String> texts = new HashMap<>();
        form.rows().forEach(row -> texts.put(row.key().name(), row.field().text()));
        return texts;
    }

    private List<FormRow> rows(Map<String, String> texts, Map<String, FormRow> known) {
        Rows rows = new Rows(texts, known);
        rows.add(0, "name");
        rows.add(1, "who");
        rows.add(1, "area");
        rows.add(2, "what");
        rows.add(2, "count");
        if (texts.getOrDefault("count", "").startsWith("PERIOD")) {
            rows.add(2, "days");
        }
        int tier = 0;
        for (boolean more = true; more && tier < RuleTexts.MOST_TIERS; tier++) {
            more = tier(rows, tier);
        }
        rows.add(BEHIND, "from");
        rows.add(BEHIND, "until");
        rows.add(BEHIND, "budget");
        rows.add(BEHIND + 1, "fold");
        int group = BEHIND + 2;
        for (List<String> line : FOLDED.values()) {
            for (String name : line) {
                rows.add(group, name);
            }
            group++;
        }
        return List.copyOf(rows.all);
    }

    /** The brackets of a tier; answers whether there is another, be it an empty one to begin. */
    private static boolean tier(Rows rows, int tier) {
        String end = RuleTexts.end(tier);
        String kind = rows.texts.getOrDefault("kind".concat(end), "");
        boolean begun = !kind.isEmpty() || !rows.text("min".concat(end)).isEmpty();
        rows.add(TIERS + tier, "min".concat(end));
        if (tier == 0 || begun) {
            rows.add(TIERS + tier, "max".concat(end));
            rows.add(TIERS + tier, "kind".concat(end));
            EffectTexts.fields(kind).forEach(field -> rows.add(TIERS + tier, field.concat(end)));
        }
        String next = RuleTexts.end(tier + 1);
        boolean said = !rows.text("min".concat(next)).isEmpty()
                || !rows.text("kind".concat(next)).isEmpty();
        return said
                || (!kind.isEmpty()
                        && (tier > 0 || !rows.text("max".concat(end)).isEmpty()));
    }

    /** Rows being gathered: those that are there stay as they are. */
    private final class Rows {
        private final Map<String, String> texts;
        private final Map<String, FormRow> known;
        private final List<FormRow> all = new ArrayList<>();

        Rows(Map<String, String> texts, Map<String, FormRow> known) {
            this.texts = texts;
            this.known = known;
        }

        String text(String name) {
            return texts.getOrDefault(name, "");
        }

        void add(int group, String name) {
            FormRow.Key key = key(name, group, texts);
            FormRow before = known.get(name);
            boolean fits = before != null && isSameKind(name, before);
            all.add(
                    fits
                            ? new FormRow(key, before.field(), before.wrong(), before.serious())
                            : FormRow.of(key, field(name, texts)));
        }

        /** Numbers become rupiah where the rule counts those. */
        private boolean isSameKind(String name, FormRow before) {
            boolean counted = bare(name).equals("min") || bare(name).equals("max");
            return !counted || before.field() instanceof RupiahField == countsMoney(texts);
        }
    }

    private static String bare(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static boolean countsMoney(Map<String, String> texts) {
        return texts.getOrDefault("count", "").endsWith("AMOUNT");
    }

    private static FormRow.Key key(String name, int group, Map<String, String> texts) {
        String end = name.substring(bare(name).length());
        String kind = texts.getOrDefault("kind".concat(end), "");
        boolean ofEffect = !end.isEmpty() && EffectTexts.fields(kind).contains(bare(name));
        String label = ofEffect ? "rule.label.".concat(kind).concat(".").concat(bare(name)) : label(name);
        FormRow.Place place = group > BEHIND + 1 ? FormRow.Place.FOLDED : FormRow.Place.LEAD;
        String about = "rule.about.".concat(bare(name));
        return new FormRow.Key(name, group, place, Message.of(label), tail(bare(name)), Message.of(about));
    }

    private static String label(String name) {
        boolean first = name.endsWith(".0");
        return first ? "rule.label.first.".concat(bare(name)) : "rule.label.".concat(bare(name));
    }

    /** The text key in which a value has words behind it; empty where it has none. */
    private static String tail(String bare) {
        return switch (bare) {
            case "days", "within", "ask" -> "rule.said.days";
            case "percent" -> "rule.said.percent";
            case "person", "household", "times" -> "rule.said.orders";
            default -> "";
        };
    }

    private FormField field(String name, Map<String, String> texts) {
        String text = texts.getOrDefault(name, "");
        String bare = bare(name);
        if (NUMBERS.contains(bare) || bare.equals("min") || bare.equals("max")) {
            boolean money = countsMoney(texts) && !NUMBERS.contains(bare);
            return money ? RupiahField.of(text.isEmpty() ? "" : RupiahField.written(amount(text))) : TextField.of(text);
        }
        return switch (bare) {
            case "who" -> people(text, "rule.everybody");
            case "also", "not" -> people(text, "rule.nobody");
            case "area" -> choice(text, words.areas(), "rule.everywhere");
            case "what" -> ChoiceField.of(text, words.goodsWith(text));
            case "count" -> ChoiceField.of(text, coded("rule.count.", COUNTS.stream()));
            case "kind" -> KindField.of(text, coded("rule.kind.", EffectTexts.kinds().stream()));
            case "level" -> ChoiceField.of(text, literal(words.levels().stream()));
            case "product" -> choice(text, words.products(), "rule.same");
            case "amount", "token", "budget" -> RupiahField.of(text.isEmpty() ? "" : RupiahField.written(amount(text)));
            case "from", "until" -> DateField.of(text, today);
            case "weekdays" -> picked(text, constants("pricing.day.", DayOfWeek.values()));
            case "market" -> picked(text, constants("pricing.pasaran.", Pasaran.values()));
            case "seasons" ->
                picked(
                        text,
                        literal(Stream.concat(words.seasons().stream(), RuleTexts.values(text).stream())
                                .distinct()));
            case "repeat", "birthday", "floor" -> ChoiceField.of(text, answers());
            case "fold" -> new FoldField(false, Message.of("rule.folded"));
            default -> TextField.of(text);
        };
    }

    private static long amount(String text) {
        return Long.parseLong(text);
    }

    private PickField people(String text, String empty) {
        List<Option> taken = RuleTexts.values(text).stream().map(words::trait).toList();
        return PickField.of(taken, words.traits()).offering(RuleWords.option("", Message.of(empty)));
    }

    private static FormField choice(String text, List<Option> options, String empty) {
        return new OfferField(ChoiceField.of(text, options), Message.of(empty));
    }

    private static PickField picked(String text, List<Option> options) {
        List<Option> taken = RuleTexts.values(text).stream()
                .flatMap(code -> options.stream().filter(it -> it.value().equals(code)))
                .toList();
        return PickField.of(taken, options).offering(RuleWords.option("", Message.of("rule.any")));
    }

    private static List<Option> constants(String prefix, Enum<?>... all) {
        return coded(prefix, Arrays.stream(all).map(Enum::name));
    }

    private static List<Option> coded(String prefix, Stream<String> codes) {
        return codes.map(code -> RuleWords.option(code, Message.of(prefix.concat(code.replace(' ', '.')))))
                .toList();
    }

    private static List<Option> literal(Stream<String> words) {
        return words.map(word -> RuleWords.option(word, Strip.literal(word))).toList();
    }

    private static List<Option> answers() {
        return coded("rule.answer.", Stream.of("ya", "tidak"));
    }
}
