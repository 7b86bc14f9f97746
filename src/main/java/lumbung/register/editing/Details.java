package lumbung.register.editing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.register.Term;

/**
 * A value with details behind it: {@code PKK Bongas, ketua, sejak:2024}. Only details known by name are taken off its end, so
 * that a comma in the value itself does no harm.
 *
 * @param value what stands before the details
 * @param named each detail by its canonical name
 */
record Details(String value, Map<Name, String> named) {
    /** The details there are. */
    enum Name {
        SINCE("sejak", "since"),
        UNTIL("sampai", "until"),
        WHATSAPP("wa", "whatsapp"),
        SHARED("bersama", "shared"),
        REPLACES("ganti", "replaces"),
        PROOF("bukti", "proof"),
        NOTE("ket", "detail"),
        ON("tanggal", "on"),
        POST("jabatan", "post"),
        REASON("alasan", "reason");

        private final String word;
        private final String english;

        Name(String word, String english) {
            this.word = word;
            this.english = english;
        }

        String word() {
            return word;
        }

        static Optional<Name> of(String word) {
            String sought = word.strip().toLowerCase(Locale.ROOT);
            return List.of(values()).stream()
                    .filter(name -> name.word.equals(sought) || name.english.equals(sought))
                    .findFirst();
        }
    }

    static Details of(String text) {
        Map<Name, String> named = new HashMap<>();
        String value = text;
        for (int comma = value.lastIndexOf(','); comma >= 0; comma = value.lastIndexOf(',')) {
            String detail = value.substring(comma + 1);
            int colon = detail.indexOf(':');
            Optional<Name> name = Name.of(colon < 0 ? detail : detail.substring(0, colon));
            if (name.isEmpty()) {
                break;
            }
            named.put(name.get(), colon < 0 ? "ya" : detail.substring(colon + 1).strip());
            value = value.substring(0, comma);
        }
        return new Details(value.strip(), Map.copyOf(named));
    }

    Optional<String> get(Name name) {
        return Optional.ofNullable(named.get(name));
    }

    /** A detail that is one of a few words. */
    <T extends Enum<T>> Outcome<T> choice(Name name, Choices<T> choices, T otherwise, Field.Key key) {
        Optional<String> typed = get(name);
        if (typed.isEmpty()) {
            return Outcome.done(otherwise);
        }
        return choices.find(typed.get())
                .map(Outcome::done)
                .orElseGet(() -> key.refused("choice", typed.get(), choices.list()));
    }

    Outcome<LocalDate> on(LocalDate today, Field.Key key) {
        Optional<String> typed = get(Name.ON);
        if (typed.isEmpty()) {
            return Outcome.done(today);
        }
        return Days.read(typed.get(), today)
                .filter(day -> !day.isAfter(today))
                .map(Outcome::done)
                .orElseGet(() -> key.refused("day", typed.get()));
    }

    /** From when until when; what is not said stays as it was. */
    Outcome<Term> term(Term before, LocalDate today, Field.Key key) {
        Optional<String> since = get(Name.SINCE);
        Optional<String> until = get(Name.UNTIL);
        Optional<LocalDate> first = since.map(text -> Days.first(text, today)).orElse(before.since());
        Optional<LocalDate> last = until.map(text -> Days.last(text, today)).orElse(before.until());
        if (since.filter(text -> !text.isEmpty()).isPresent() && first.isEmpty()) {
            return key.refused("day", since.get());
        }
        if (until.filter(text -> !text.isEmpty()).isPresent() && last.isEmpty()) {
            return key.refused("day", until.get());
        }
        boolean backwards = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
        return backwards ? key.refused("term", first.get(), last.get()) : Outcome.done(new Term(first, last));
    }

    static String written(Term term) {
        String since = term.since().map(day -> ", sejak:" + day).orElse("");
        return since + term.until().map(day -> ", sampai:" + day).orElse("");
    }
}
