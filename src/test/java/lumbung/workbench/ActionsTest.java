package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.keymap.Keys;
import lumbung.terminal.Key;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.View;
import org.junit.jupiter.api.Test;

final class ActionsTest {
    private static final List<String> NEVER_BOUND =
            List.of("Ctrl+B", "Ctrl+H", "Ctrl+I", "Ctrl+J", "Ctrl+M", "Ctrl+\\", "Ctrl+Space", "Ctrl+C");

    private final Rooms rooms = new Rooms();
    private final Actions actions = new Actions(rooms);

    @Test
    void every_action_has_a_key_outside_the_extras() {
        for (Action action : actions.all()) {
            Keys keys = action.keys();
            assertFalse(keys.main().isEmpty() && keys.chord().isEmpty(), action.id());
        }
    }

    @Test
    void extras_are_keys_that_some_terminal_keeps_and_main_keys_are_not() {
        List<String> kept = List.of("F1", "F10", "F11", "Alt+", "Shift+F10", "Insert", "Delete", "Ctrl+Shift+");
        for (Action action : actions.all()) {
            for (Key key : action.keys().main()) {
                assertTrue(kept.stream().noneMatch(name -> key.name().equals(name)), key.name());
                assertFalse(key.name().startsWith("Alt+"), key.name());
            }
        }
    }

    @Test
    void no_key_has_two_meanings_in_one_place() {
        Map<String, String> taken = new HashMap<>();
        for (Action action : actions.all()) {
            List<String> ways = new ArrayList<>();
            action.keys().main().forEach(key -> ways.add(key.name()));
            action.keys().extra().forEach(key -> ways.add(key.name()));
            ways.add(action.keys().chord());
            for (String way : ways) {
                String other = way.isEmpty() ? null : taken.put(way, action.id());
                assertTrue(other == null, way + ": " + other + " and " + action.id());
            }
        }
    }

    @Test
    void digits_are_for_what_mends() {
        for (Action action : actions.all()) {
            assertFalse(Character.isDigit(action.keys().letterAfter("Ctrl+T")), action.id());
        }
    }

    @Test
    void keys_that_terminals_confuse_are_never_bound() {
        for (Action action : actions.all()) {
            for (String name : NEVER_BOUND) {
                assertFalse(action.keys().has(Key.named(name)), name + " is bound to " + action.id());
            }
        }
    }

    @Test
    void a_key_is_read_as_it_is_named() {
        for (Action action : actions.all()) {
            for (Key key : action.keys().main()) {
                assertEquals(key, Key.named(key.name()));
            }
        }
    }

    @Test
    void every_action_is_named_in_both_languages() {
        for (Language language : Language.values()) {
            Texts texts = new Texts(language, ZoneOffset.UTC);
            for (Action action : actions.all()) {
                assertTrue(texts.has(action.title()), action.title() + " " + language);
            }
        }
    }

    @Test
    void what_the_foot_reminds_of_is_in_the_table() {
        List<View> views = new ArrayList<>();
        for (Place place : Place.values()) {
            views.add(rooms.window(place));
        }
        views.addAll(List.of(rooms.person(1), rooms.newPerson(""), rooms.quickLook(1), rooms.history(1)));
        for (View view : views) {
            view.reminders().forEach(actions::byId);
        }
    }
}
