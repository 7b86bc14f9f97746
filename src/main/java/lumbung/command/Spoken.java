package lumbung.command;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;

/** In which form to answer: known before the words are understood, so that misunderstandings can be told in it. */
record Spoken(Language language, Texts texts, boolean json) {
    private static final String OPTION = "--lang";

    static Spoken of(List<String> words, Map<String, String> environment) {
        Language language = Language.of(asked(words, environment)).orElse(Language.INDONESIAN);
        return new Spoken(language, new Texts(language, ZoneId.systemDefault()), words.contains("--json"));
    }

    private static String asked(List<String> words, Map<String, String> environment) {
        String asked = environment.getOrDefault("LUMBUNG_LANG", "");
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(OPTION + "=")) {
                asked = words.get(i).substring(OPTION.length() + 1);
            } else if (words.get(i).equals(OPTION) && i + 1 < words.size()) {
                asked = words.get(i + 1);
            }
        }
        return asked;
    }

    Spoken in(ZoneId zone) {
        return new Spoken(language, new Texts(language, zone), json);
    }
}
