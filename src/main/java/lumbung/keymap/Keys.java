package lumbung.keymap;

import java.util.ArrayList;
import java.util.List;
import lumbung.terminal.Key;

/**
 * How an action is reached.
 *
 * @param main keys that arrive in every terminal, the one to show first
 * @param extra keys that some terminal or desktop keeps for itself: never the only way
 * @param chord a list's key and letters in it, such as {@code Ctrl+T U}; empty for none
 */
public record Keys(List<Key> main, List<Key> extra, String chord) {
    /** Keys by name, extras behind a bar, {@code "F2 | F4"}, and a chord or none. */
    public static Keys of(String names, String chord) {
        List<Key> main = new ArrayList<>();
        List<Key> extra = new ArrayList<>();
        List<Key> to = main;
        for (int from = 0; from < names.length(); ) {
            int blank = names.indexOf(' ', from);
            int end = blank < 0 ? names.length() : blank;
            String name = names.substring(from, end);
            if (name.equals("|")) {
                to = extra;
            } else {
                to.add(Key.named(name));
            }
            from = end + 1;
        }
        return new Keys(List.copyOf(main), List.copyOf(extra), chord);
    }

    public boolean has(Key key) {
        return main.contains(key) || extra.contains(key);
    }

    /** The letter in the list that {@code opener} opens; 0 for none. */
    public char letterAfter(String opener) {
        boolean opens = chord.length() == opener.length() + 2 && chord.startsWith(opener);
        return opens ? chord.charAt(chord.length() - 1) : 0;
    }

    /** What to show: a key by itself before a chord; of the extras only function keys, which most terminals let pass. */
    public String shown() {
        if (!main.isEmpty()) {
            return main.get(0).name();
        }
        boolean functionKey = !extra.isEmpty() && extra.get(0).code() <= Key.F1;
        return functionKey ? extra.get(0).name() : chord;
    }

    /** Every way by name, in the order to show them. */
    public List<String> ways() {
        List<String> ways = new ArrayList<>();
        main.forEach(key -> ways.add(key.name()));
        if (!chord.isEmpty()) {
            ways.add(chord);
        }
        extra.forEach(key -> ways.add(key.name()));
        return List.copyOf(ways);
    }

    /** Whether something reaches it in every terminal. */
    boolean arrive() {
        return !main.isEmpty() || !chord.isEmpty();
    }

    Keys withChord(String other) {
        return new Keys(main, extra, other);
    }
}
