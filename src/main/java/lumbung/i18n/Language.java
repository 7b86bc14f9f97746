package lumbung.i18n;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the program; the first is the default. */
public enum Language {
    INDONESIAN("id"),
    ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, which is also the ending of the text files. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return this == INDONESIAN
                ? new Locale.Builder().setLanguage("id").setRegion("ID").build()
                : Locale.ENGLISH;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}
