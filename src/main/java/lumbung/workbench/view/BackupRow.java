package lumbung.workbench.view;

import lumbung.backup.Backup;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A backup in a list.
 *
 * @param where where it lies, in few words
 */
record BackupRow(Backup backup, Message where) {
    private static final int WHEN = 2;
    private static final int WHEN_WIDTH = 29;
    private static final int PEOPLE = 32;
    private static final int PEOPLE_WIDTH = 13;
    private static final int PLACE = 46;

    /** When it was made, for who looks for a day. */
    String title(Scene scene) {
        return scene.say("backup.view.when", backup.manifest().made());
    }

    /** Why it was made, how large it is, where its file is, and what tells it from others. */
    Message told() {
        return Message.of(
                "backup.view.told",
                Message.of("backup.reason.".concat(backup.manifest().reason().code())),
                backup.file(),
                backup.fingerprint(),
                Math.max(1, backup.size() >> 20));
    }

    void draw(Canvas row, boolean chosen, Scene scene) {
        Ink ink = chosen ? Ink.FOCUS : Ink.TEXT;
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(WHEN, 0, ink, title(scene), WHEN_WIDTH);
        long people = backup.manifest().state().people();
        row.put(PEOPLE, 0, Ink.TEXT, scene.say("backup.view.people", scene.number(people)), PEOPLE_WIDTH);
        String lock = backup.sealed() ? ", ".concat(scene.say("backup.view.locked")) : "";
        String reason =
                scene.say("backup.reason.".concat(backup.manifest().reason().code()));
        row.put(PLACE, 0, Ink.DIM, scene.texts().of(where) + lock + ", " + reason, row.width() - PLACE);
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }
}
