package lumbung.register.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name as it is compared: lower case, without marks, titles and degrees, in today's spelling, short forms written out.
 *
 * @param words in their order; none when nothing of a name was written
 * @param byname whose name it may be instead of the person's own; takes no part in {@link #key}
 */
public record FoldedName(List<String> words, Optional<Byname> byname) {
    /** Written apart or together as the clerk likes: {@code Nur Aminah}, {@code Nuraminah}. */
    private static final Set<String> GLUED = Set.of("nur", "sri", "tri", "dwi");

    public FoldedName {
        words = List.copyOf(words);
    }

    /**
     * The one text for a name in all its spellings: {@code nuraminah} for {@code Hj. Noer Aminah, S.Pd}. It sorts and is
     * searched by prefix; empty for an unknown name, which equals no other.
     */
    public String key() {
        StringBuilder key = new StringBuilder();
        String before = "";
        for (String word : words) {
            append(key, word, key.isEmpty() || GLUED.contains(before) ? "" : " ");
            before = word;
        }
        return key.toString();
    }

    /** The words without any space, for names that differ by spaces only. */
    public String glued() {
        StringBuilder glued = new StringBuilder();
        words.forEach(word -> append(glued, word, ""));
        return glued.toString();
    }

    /** Letters are never doubled: {@code Nur Rohmah} is {@code Nurohmah} as {@code Nurrohmah} is. */
    private static void append(StringBuilder text, String word, String between) {
        boolean doubled = between.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) == word.charAt(0);
        text.append(between).append(word, doubled ? 1 : 0, word.length());
    }

    public boolean isUnknown() {
        return words.isEmpty();
    }
}
