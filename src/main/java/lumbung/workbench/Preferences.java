package lumbung.workbench;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lumbung.i18n.Language;
import lumbung.message.Outcome;
import lumbung.settings.PcSettings;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Event;
import lumbung.workbench.widget.Looks;
import lumbung.workbench.widget.Theme;

/** What somebody chooses for this PC while working: it holds at once, and a job keeps it for the next start. */
final class Preferences {
    private final Consumer<Boolean> mouse;
    private final Function<UnaryOperator<PcSettings>, Outcome<PcSettings>> file;
    private Looks looks;
    private boolean listening;

    /**
     * As the program was started.
     *
     * @param looks the ones worn now
     * @param listening whether the mouse is on
     * @param mouse turns it on or off
     * @param file changes what is kept for the next start
     */
    Preferences(
            Looks looks,
            boolean listening,
            Consumer<Boolean> mouse,
            Function<UnaryOperator<PcSettings>, Outcome<PcSettings>> file) {
        this.looks = looks;
        this.listening = listening;
        this.mouse = mouse;
        this.file = file;
    }

    Looks looks() {
        return looks;
    }

    Effect speak(Language language) {
        return kept(PcSettings.LANGUAGE, language.code());
    }

    Effect mouse() {
        listening = !listening;
        mouse.accept(listening);
        return kept(PcSettings.MOUSE, String.valueOf(listening));
    }

    Effect dress(Theme theme) {
        looks = looks.in(theme);
        return kept(PcSettings.THEME, theme.name().toLowerCase(Locale.ROOT));
    }

    Effect ascii() {
        looks = looks.withAscii(!looks.isAscii());
        return kept(PcSettings.ASCII, String.valueOf(looks.isAscii()));
    }

    private Effect kept(String name, String value) {
        return new Effect.Run((desk, progress) -> file.apply(settings -> settings.with(name, value))
                .fold(
                        done -> Event.Wishes.of(),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }
}
