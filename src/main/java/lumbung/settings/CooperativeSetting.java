package lumbung.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.message.PlainText;

/** The settings of a cooperative that its officers choose, modules apart ({@link Module}). */
public enum CooperativeSetting {
    NAME("cooperative.name", "", text(1)),
    LEGAL_NAME("cooperative.legal-name", "", text(0)),
    /** The names of the area levels from the widest, separated by commas. */
    AREA_LEVELS("area.levels", "Desa,Dusun,RW,RT", CooperativeSetting::levels),
    /** After how many minutes without a key the screen locks; 0 for never. */
    LOCK_MINUTES("lock.minutes", "0", number(0, 1_440)),
    /** After how many days without a backup the screen warns. */
    BACKUP_DAYS("warn.backup-days", "3", number(1, 60)),
    /** How many messages a person gets in seven days, over all businesses: R051. */
    WEEKLY_MESSAGES("messages.weekly-limit", "3", number(1, 100)),
    /** How many broadcasts WhatsApp lets a phone send in a month, as far as one hears. */
    MONTHLY_BROADCASTS("messages.monthly-cap", "35", number(1, 9_999)),
    /** From how many characters on a message is called long. */
    MESSAGE_LENGTH("messages.length", "1000", number(50, 8_000)),
    /** What must be left above cost, in percent, over all price rules together. */
    PRICE_MARGIN("price.margin", "0", CooperativeSetting::percent),
    /** To how many rupiah totals are rounded; 1 for not at all. */
    PRICE_CASH("price.cash-rounding", "1", number(1, 10_000)),
    /** Which of two price rules goes first that are otherwise alike: N03. */
    PRICE_PREFERENCE("price.preference", "pembeli", CooperativeSetting::preference),
    /** How much of a line's price a clerk may take off by hand, in percent: R061. */
    PRICE_HAND_PERCENT("price.hand-percent", "10", CooperativeSetting::percent),
    /** How many rupiah clerks may take off by hand in a day, for each business: R061. */
    PRICE_HAND_DAY("price.hand-day", "50000", number(0, 999_999)),
    /** How many orders make a regular: R058. */
    REGULAR_ORDERS("lifecycle.orders", "3", number(1, 100)),
    /** Within how many days they must lie. */
    REGULAR_DAYS("lifecycle.days", "90", number(1, 3_650)),
    /** After how many days without an order somebody counts as long gone. */
    DORMANT_DAYS("lifecycle.dormant-days", "180", number(1, 3_650)),
    /** After how many minutes a message that waits is shown as one to be answered soon: R024. */
    ANSWER_MINUTES("answer.soon-minutes", "60", number(1, 10_080)),
    /** After how many it is late. */
    LATE_MINUTES("answer.late-minutes", "1440", number(1, 100_000)),
    /** Within how many days a complaint is answered: R095. */
    COMPLAINT_DAYS("complaint.days", "3", number(1, 365)),
    /** Within how many days a special request or a call for help is answered. */
    REQUEST_DAYS("request.days", "7", number(1, 365)),
    /** Within how many days an idea is answered. */
    IDEA_DAYS("idea.days", "30", number(1, 365)),
    /** What complaints come from, separated by commas: R096. */
    CAUSES("complaint.causes", "rasa,rusak,terlambat,kurang,harga,pelayanan,lain-lain", CooperativeSetting::causes),
    /** What can be done for who orders, beside bringing it; separated by commas, empty for nothing: R081. */
    EXTRAS("order.extras", "kemas hadiah", CooperativeSetting::extras),
    /** How many days after an order was handed over it is asked how it was, where a business wants that: R082. */
    AFTERSALES_DAYS("aftersales.days", "7", number(1, 90)),
    /** After how many days without a touch somebody who orders regularly is worth a look. */
    SILENT_DAYS("touch.silent-days", "60", number(1, 3_650)),
    /** After how many years without a word the record of somebody is to be looked at again. */
    RETENTION_YEARS("retention.years", "5", number(1, 100)),
    /** How many of a hundred lines of a visit round may be keyed wrong before all are keyed twice: N12. */
    ROUND_FAULTS("visit.faults-percent", "5", number(0, 100)),
    /** More than so many in a hundred of those called must come, or a meeting decides nothing; cooperatives differ. */
    QUORUM("quorum.percent", "50", number(0, 99)),
    /** So many days before a meeting it is to be called. */
    INVITATION_DAYS("invitation.days", "7", number(0, 90)),
    /** For how many rupiah of an order there is a point; 0 for none: R068. */
    POINTS_RUPIAH("points.rupiah", "0", number(0, 999_999)),
    /** Whether all businesses share their points, or each has its own. */
    POINTS_FOR("points.for", CooperativeSetting.TOGETHER, CooperativeSetting::points);

    /** How it is kept that all businesses share their points. */
    public static final String TOGETHER = "bersama";

    private static final int LONGEST = 200;
    private static final int MOST_LEVELS = 8;
    private static final int LONGEST_LEVEL = 30;
    private static final int LONGEST_CAUSE = 60;
    private static final int MOST_EXTRAS = 5;
    private static final int LONGEST_EXTRA = 30;

    private final String code;
    private final String usual;

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final Function<String, Outcome<String>> reading;

    CooperativeSetting(String code, String usual, Function<String, Outcome<String>> reading) {
        this.code = code;
        this.usual = usual;
        this.reading = reading;
    }

    /** The name under which it is kept. */
    public String code() {
        return code;
    }

    /** What holds where nobody chose. */
    public String usual() {
        return usual;
    }

    public static Optional<CooperativeSetting> coded(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** A typed value as it is kept. */
    public Outcome<String> read(String typed) {
        return reading.apply(PlainText.clean(typed));
    }

    /** A kept list of names, one by one. */
    public static List<String> names(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The kept value, the usual one for what is none. */
    public String kept(Settings settings) {
        return read(settings.value(this)).fold(read -> read, refusal -> usual);
    }

    /** A kept number, the usual one for what is none. */
    public int number(Settings settings) {
        return Integer.parseInt(kept(settings));
    }

    private static Function<String, Outcome<String>> text(int least) {
        return text -> text.length() >= least && text.length() <= LONGEST
                ? Outcome.done(text)
                : Outcome.refused("settings.refused.text", least, LONGEST);
    }

    private static Function<String, Outcome<String>> number(int least, int most) {
        return text -> {
            int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
            return number >= least && number <= most
                    ? Outcome.done(String.valueOf(number))
                    : Outcome.refused("settings.refused.number", least, most);
        };
    }

    /** Up to 999.99, with a point. */
    private static Outcome<String> percent(String text) {
        return text.matches("[0-9]{1,3}([.,][0-9]{1,2})?%?")
                ? Outcome.done(text.replace(',', '.').replace("%", ""))
                : Outcome.refused("settings.refused.percent");
    }

    /** Kept by its Indonesian word. */
    private static Outcome<String> preference(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "pembeli", "buyer" -> Outcome.done("pembeli");
            case "usaha", "business" -> Outcome.done("usaha");
            case "terlama", "oldest" -> Outcome.done("terlama");
            default -> Outcome.refused("settings.refused.preference", text);
        };
    }

    /** Kept by its Indonesian word. */
    private static Outcome<String> points(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case TOGETHER, "together" -> Outcome.done(TOGETHER);
            case "usaha", "business" -> Outcome.done("usaha");
            default -> Outcome.refused("settings.refused.points", text);
        };
    }

    private static Outcome<String> causes(String text) {
        List<String> names = names(text);
        boolean fits = !names.isEmpty()
                && names.stream().distinct().count() == names.size()
                && text.length() <= LONGEST
                && names.stream().allMatch(name -> name.length() <= LONGEST_CAUSE);
        return fits
                ? Outcome.done(String.join(",", names))
                : Outcome.refused("settings.refused.causes", LONGEST_CAUSE, LONGEST);
    }

    private static Outcome<String> extras(String text) {
        List<String> names = names(text);
        boolean fits = names.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == names.size()
                && names.size() <= MOST_EXTRAS
                && names.stream().allMatch(name -> name.length() <= LONGEST_EXTRA);
        return fits
                ? Outcome.done(String.join(",", names))
                : Outcome.refused("settings.refused.extras", MOST_EXTRAS, LONGEST_EXTRA);
    }

    private static Outcome<String> levels(String text) {
        List<String> names = names(text);
        long different = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        boolean fits = !names.isEmpty()
                && names.size() <= MOST_LEVELS
                && different == names.size()
                && names.stream().allMatch(name -> name.length() <= LONGEST_LEVEL);
        return fits
                ? Outcome.done(names.stream().collect(Collectors.joining(",")))
                : Outcome.refused("settings.refused.levels", MOST_LEVELS, LONGEST_LEVEL);
    }
}
