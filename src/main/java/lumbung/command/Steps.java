package lumbung.command;

import java.util.EnumSet;
import java.util.Set;
import lumbung.backup.Step;
import lumbung.backup.Watch;

/** Says on standard error what is being done, each step once; to programs nothing. */
final class Steps implements Watch {
    private final Desk.Voice voice;
    private final Set<Step> said = EnumSet.noneOf(Step.class);

    Steps(Desk.Voice voice) {
        this.voice = voice;
    }

    @Override
    public void at(Step step, long done, long of) {
        if (said.add(step) && !voice.spoken().json()) {
            voice.err().line(voice.spoken().texts().of(step.said()));
            voice.err().flush();
        }
    }
}
