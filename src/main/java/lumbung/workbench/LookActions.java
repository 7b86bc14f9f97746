package lumbung.workbench;

import java.util.List;
import lumbung.i18n.Language;
import lumbung.keymap.Keys;
import lumbung.workbench.view.Effect;
import lumbung.workbench.widget.Theme;

/** The actions on what the program looks like on this PC; behind one list, since they are seldom wanted. */
final class LookActions {
    private LookActions() {}

    static List<Action> of(Actions actions) {
        return List.of(
                Action.of("looks", Keys.of("", "Ctrl+T W"), Action.popUp(frame -> Lists.looks(actions))),
                theme("dark", "D", Theme.DARK),
                theme("light", "L", Theme.LIGHT),
                theme("contrast", "K", Theme.CONTRAST),
                theme("plain", "P", Theme.PLAIN),
                Action.of("ascii", Keys.of("", "Ctrl+T W A"), Action.wishing(new Effect.Ascii())),
                Action.of("mouse", Keys.of("", "Ctrl+T W M"), Action.wishing(new Effect.Mouse())),
                language("id", "I", Language.INDONESIAN),
                language("en", "E", Language.ENGLISH));
    }

    private static Action theme(String code, String letter, Theme theme) {
        Keys keys = Keys.of("", "Ctrl+T W ".concat(letter));
        return Action.of("theme.".concat(code), keys, Action.wishing(new Effect.Dress(theme)));
    }

    private static Action language(String code, String letter, Language language) {
        Keys keys = Keys.of("", "Ctrl+T W ".concat(letter));
        return Action.of("language.".concat(code), keys, Action.wishing(new Effect.Speak(language)));
    }
}
