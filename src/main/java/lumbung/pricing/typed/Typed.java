package lumbung.pricing.typed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;

/** What stands in some fields, read one by one; what cannot be read ends the reading with a refusal at its field. */
final class Typed {
    /** No figure is larger, so that nothing that is computed from them can overflow. */
    static final long MOST = 1_000_000_000_000L;

    private static final long DEAREST = 1_000_000_000;
    private static final int STEEPEST = 1_000;
    private static final Pattern RUPIAH = Pattern.compile("(?:rp\\.? ?)?(\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,15})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,15}");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,2})?) ?%?");
    private static final Pattern LINES = Pattern.compile("\n");

    private final Map<String, String> texts;

    Typed(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Ends the reading; never leaves this package. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Refusal refusal;

        Wrong(Refusal refusal) {
            super(refusal.place());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    static Wrong wrong(String field, String key, Object... arguments) {
        return new Wrong(new Refusal(field, Message.of(key, arguments)));
    }

    String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    String needed(String field) {
        if (!has(field)) {
            throw wrong(field, "pricing.typed.missing");
        }
        return text(field);
    }

    /** What stands in the field, where anything does. */
    <T> Optional<T> maybe(String field, Function<String, T> reading) {
        return has(field) ? Optional.of(reading.apply(field)) : Optional.empty();
    }

    List<String> lines(String field) {
        return LINES.splitAsStream(text(field)).filter(line -> !line.isBlank()).toList();
    }

    boolean yes(String field) {
        return text(field).equals("ya");
    }

    long whole(String field, long least) {
        return whole(field, least, MOST);
    }

    long whole(String field, long least, long most) {
        String text = needed(field);
        long number = WHOLE.matcher(text).matches() ? Long.parseLong(text.replace(".", "")) : -1;
        if (number < least || number > most) {
            throw wrong(field, "pricing.typed.whole", least, most);
        }
        return number;
    }

    /** The number of something in the register. */
    long id(String field) {
        String text = needed(field);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Wrong(Refusal.at(field, "pricing.typed.choice", text));
        }
    }

    int small(String field, int least) {
        return (int) whole(field, least, Integer.MAX_VALUE);
    }

    /** A price, or what is taken off one. */
    Rupiah rupiah(String field) {
        return rupiah(field, DEAREST);
    }

    /** What many orders come to. */
    Rupiah sum(String field) {
        return rupiah(field, MOST);
    }

    private Rupiah rupiah(String field, long most) {
        Matcher amount = RUPIAH.matcher(needed(field).toLowerCase(Locale.ROOT));
        long number = amount.matches() ? Long.parseLong(amount.group(1).replace(".", "")) : -1;
        if (number < 0 || number > most) {
            throw wrong(field, "pricing.typed.rupiah", Rupiah.of(most));
        }
        return Rupiah.of(number);
    }

    Percent percent(String field) {
        return percent(field, STEEPEST);
    }

    /** A percentage of what there is: all of it at most. */
    Percent part(String field) {
        return percent(field, 100);
    }

    private Percent percent(String field, int most) {
        Matcher matcher = PERCENT.matcher(needed(field));
        Optional<Percent> percent =
                matcher.matches() ? Percent.of(new BigDecimal(matcher.group(1).replace(',', '.'))) : Optional.empty();
        return percent.filter(it -> it.basisPoints() <= most * (Percent.WHOLE / 100))
                .orElseThrow(() -> wrong(field, "pricing.typed.percent", most));
    }

    LocalDate day(String field) {
        try {
            return LocalDate.parse(needed(field));
        } catch (DateTimeException e) {
            throw new Wrong(Refusal.at(field, "pricing.typed.day"));
        }
    }

    <E extends Enum<E>> E one(String field, Class<E> type) {
        return one(field, needed(field), type);
    }

    static <E extends Enum<E>> E one(String field, String word, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw wrong(field, "pricing.typed.choice", word);
    }
}
