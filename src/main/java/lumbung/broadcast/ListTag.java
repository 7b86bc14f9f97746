package lumbung.broadcast;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lumbung.message.Outcome;

/**
 * The word behind the names of a list, by which the lists are found again on the phone: {@code PKK} in
 * {@code Siti Nurjanah PKK-03}. It names the files too, so it is letters and digits only.
 */
public record ListTag(String word) {
    private static final int LONGEST = 15;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,14}");

    /** Refused for anything but a letter and up to 14 letters and digits: no folder, no link, no formula. */
    public static Outcome<ListTag> of(String word) {
        return WORD.matcher(word).matches()
                ? Outcome.done(new ListTag(word))
                : Outcome.refused("broadcast.refused.tag", word);
    }

    /**
     * A tag made of a name: its first word, as much more of it as is needed to tell it from those that are taken.
     *
     * @return empty where the name has no letters to make one of
     */
    public static Optional<ListTag> proposed(String name, Collection<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String tag = "";
        for (String word : plain.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+", -1)) {
            String longer = tag.isEmpty() ? word.replaceFirst("^[0-9]+", "") : tag + word;
            tag = longer.substring(0, Math.min(longer.length(), LONGEST));
            if (!tag.isEmpty() && taken.stream().noneMatch(tag::equalsIgnoreCase)) {
                return Optional.of(new ListTag(tag));
            }
        }
        return tag.isEmpty() ? Optional.empty() : numberedBehind(tag, taken);
    }

    private static Optional<ListTag> numberedBehind(String tag, Collection<String> taken) {
        String begin = tag.substring(0, Math.min(tag.length(), LONGEST - 2));
        return IntStream.range(2, 100)
                .mapToObj(number -> begin + number)
                .filter(word -> taken.stream().noneMatch(word::equalsIgnoreCase))
                .findFirst()
                .map(ListTag::new);
    }

    /** {@code PKK-03} for list number 3. */
    public String numbered(int list) {
        return word + (list < 10 ? "-0" : "-") + list;
    }

    /** {@code PKK-03-baru}: what the file of a list is called that holds only what is new or changed. */
    public String changes(int list) {
        return numbered(list) + "-baru";
    }
}
