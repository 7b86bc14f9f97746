package lumbung.keymap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.terminal.Key;

/**
 * Lays a person's keys over the usual ones. What cannot stand gives way to the usual keys of that action alone, so that
 * one slip takes nothing else along.
 */
final class Rebinding {
    /** The lists that chords begin with. */
    private static final List<String> OPENERS = List.of("search", "actions", "windows");

    private final Map<String, Keys> usual = new LinkedHashMap<>();
    private final List<Message> slips = new ArrayList<>();

    Rebinding(List<Binding> bindings) {
        bindings.forEach(binding -> usual.put(binding.id(), binding.keys()));
    }

    /** A wish whose keys could all be read. */
    private record Claim(Wish wish, Keys keys) {}

    Keymap with(List<Wish> wishes) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            Outcome<Keys> keys = claims.containsKey(wish.id())
                    ? Outcome.refused("keymap.twice", wish.line(), wish.id())
                    : new Allowed(usual).keys(wish);
            if (keys instanceof Outcome.Done<Keys> done) {
                claims.put(wish.id(), new Claim(wish, done.value()));
            }
            keys.ifRefused(refusal -> slips.add(refusal.reason()));
        }
        for (Optional<Claim> clash = clash(claims); clash.isPresent(); clash = clash(claims)) {
            claims.remove(clash.get().wish().id());
        }
        return new Keymap(bindings(claims), List.copyOf(slips));
    }

    /** The first claim to a key that another action has; told. */
    private Optional<Claim> clash(Map<String, Claim> claims) {
        Map<String, String> taken = new HashMap<>();
        usual.forEach((id, keys) -> {
            if (!claims.containsKey(id)) {
                keys.ways().forEach(way -> taken.put(way, id));
            }
        });
        for (Claim claim : claims.values()) {
            for (String way : claim.keys().ways()) {
                String other = taken.put(way, claim.wish().id());
                if (other != null && !other.equals(claim.wish().id())) {
                    Message name = Message.of("workbench.action.".concat(other));
                    slips.add(Message.of("keymap.taken", claim.wish().line(), way, name));
                    return Optional.of(claim);
                }
            }
        }
        return Optional.empty();
    }

    private List<Binding> bindings(Map<String, Claim> claims) {
        Map<String, Keys> own = new LinkedHashMap<>(usual);
        claims.forEach((id, claim) -> own.put(id, claim.keys()));
        List<Binding> bindings = new ArrayList<>();
        own.forEach((id, keys) -> bindings.add(new Binding(id, opened(keys, own))));
        return List.copyOf(bindings);
    }

    /** A chord begins with the key that opens its list now. */
    private Keys opened(Keys keys, Map<String, Keys> own) {
        for (String opener : OPENERS) {
            List<Key> before = usual.containsKey(opener) ? usual.get(opener).main() : List.of();
            List<Key> now = before.isEmpty() ? before : own.get(opener).main();
            if (!now.isEmpty() && keys.chord().startsWith(before.get(0).name().concat(" "))) {
                String rest = keys.chord().substring(before.get(0).name().length());
                return keys.withChord(now.get(0).name().concat(rest));
            }
        }
        return keys;
    }
}
