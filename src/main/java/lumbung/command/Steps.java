package lumbung.command;

import java.util.EnumSet;
import java.util.Set;
import lumbung.backup.Step;
import lumbung.backup.Watch;
import lumbung.i18n.Texts;

/** Says on standard error what is being done, each step once. */
final class Steps implements Watch {
    private final Texts texts;
    private final Page err;
    private final Set<Step> said = EnumSet.noneOf(Step.class);

    Steps(Desk.Voice voice) {
        this(voice.spoken().texts(), voice.err());
    }

    Steps(Texts texts, Page err) {
        this.texts = texts;
        this.err = err;
    }

    @Override
    public void at(Step step, long done, long of) {
        if (said.add(step)) {
            err.line(texts.of(step.said()));
            err.flush();
        }
    }
}
