package lumbung.command;

import lumbung.backup.Restored;
import lumbung.i18n.Texts;

/** What came back, as the command line tells of it. */
final class RestoredTold {
    private static final double SECOND = 1_000.0;

    private RestoredTold() {}

    static int tell(Restored restored, boolean rehearsed, Desk.Voice voice) {
        Page out = voice.out();
        if (voice.spoken().json()) {
            out.json(Json.object(
                    "from", BackupTold.json(restored.from()),
                    "rehearsed", rehearsed,
                    "fromLines", restored.fromLines(),
                    "erased", restored.erased(),
                    "seconds", restored.took().toMillis() / SECOND,
                    "before", restored.before().map(Object::toString).orElse("")));
            return Exit.DONE;
        }
        Texts texts = voice.spoken().texts();
        out.line(texts.of(
                rehearsed ? "command.restore.rehearsed" : "command.restore.done",
                restored.from().manifest().made(),
                restored.from().manifest().state().people(),
                (restored.took().toMillis() + 999) / 1_000));
        restored.remarks().forEach(remark -> out.line(texts.of(remark)));
        restored.before().ifPresent(before -> out.line(texts.of("command.restore.before", before)));
        return Exit.DONE;
    }
}
