package lumbung.keymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.terminal.Key;

/** Which keys a person may give to which action. */
final class Allowed {
    /** Terminals confuse these with other keys, or never send them; Ctrl+C is Esc. */
    private static final Set<String> CONFUSED =
            Set.of("Ctrl+B", "Ctrl+C", "Ctrl+H", "Ctrl+I", "Ctrl+J", "Ctrl+M", "Ctrl+\\", "Ctrl+[", "Ctrl+Space");

    /** What stays as it is, so that there is always a way in and out. */
    private static final Set<String> FIXED = Set.of("open", "back");

    private final Map<String, Keys> usual;

    Allowed(Map<String, Keys> usual) {
        this.usual = usual;
    }

    /** The keys that somebody wished for, refused with the line and the reason. */
    Outcome<Keys> keys(Wish wish) {
        Keys before = usual.get(wish.id());
        if (before == null) {
            return Outcome.refused("keymap.action", wish.line(), wish.id());
        }
        boolean same = before.ways().containsAll(wish.ways());
        if (FIXED.contains(wish.id()) && !same) {
            return Outcome.refused("keymap.fixed", wish.line(), Message.of("workbench.action.".concat(wish.id())));
        }
        List<Key> main = new ArrayList<>();
        List<Key> extra = new ArrayList<>();
        String chord = "";
        for (String way : wish.ways()) {
            if (before.chord().equals(way) || isChord(way)) {
                chord = way;
            } else {
                Outcome<Key> key = key(wish, way, before);
                if (key instanceof Outcome.Refused<Key> refused) {
                    return Outcome.refused(refused.refusal());
                }
                Key done = ((Outcome.Done<Key>) key).value();
                (isExtra(done) ? extra : main).add(done);
            }
        }
        Keys keys = new Keys(List.copyOf(main), List.copyOf(extra), chord);
        return keys.arrive()
                ? Outcome.done(keys)
                : Outcome.refused("keymap.extra", wish.line(), Message.of("workbench.action.".concat(wish.id())));
    }

    private static Outcome<Key> key(Wish wish, String way, Keys before) {
        Key key;
        try {
            key = Key.named(way);
        } catch (IllegalArgumentException e) {
            return Outcome.refused("keymap.key", wish.line(), way);
        }
        if (before.has(key)) {
            return Outcome.done(key);
        }
        boolean bare = key.types() || (key.modifiers() == 0 && key.code() < 0 && key.code() > Key.F1);
        boolean shifted = key.modifiers() == Key.SHIFT && key.code() < 0 && key.code() > Key.F1;
        return bare || shifted || CONFUSED.contains(key.name())
                ? Outcome.refused("keymap.forbidden", wish.line(), way)
                : Outcome.done(key);
    }

    /** A list's key, a blank, a capital letter or digit; perhaps one more. */
    private boolean isChord(String way) {
        for (String opener : List.of("actions", "windows")) {
            Keys keys = usual.get(opener);
            if (keys != null && way.startsWith(keys.shown().concat(" "))) {
                String letters = way.substring(keys.shown().length());
                return letters.matches("( [A-Z0-9]){1,2}");
            }
        }
        return false;
    }

    private static boolean isExtra(Key key) {
        int number = Key.F1 - key.code() + 1;
        return (key.modifiers() & Key.ALT) != 0
                || key.modifiers() == (Key.CTRL | Key.SHIFT)
                || key.is(Key.INSERT)
                || key.is(Key.DELETE)
                || (key.code() <= Key.F1 && (key.modifiers() != 0 || number == 1 || number >= 10));
    }
}
