package lumbung.broadcast;

import java.util.regex.Pattern;
import lumbung.message.Outcome;

/**
 * The word behind the names of a list, by which the lists are found again on the phone: {@code PKK} in
 * {@code Siti Nurjanah PKK-03}. It names the files too, so it is letters and digits only.
 */
public record ListTag(String word) {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,14}");

    /** Refused for anything but a letter and up to 14 letters and digits: no folder, no link, no formula. */
    public static Outcome<ListTag> of(String word) {
        return WORD.matcher(word).matches()
                ? Outcome.done(new ListTag(word))
                : Outcome.refused("broadcast.refused.tag", word);
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
