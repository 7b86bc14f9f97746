package lumbung.workbench.view;

import lumbung.backup.Backup;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A backup in a list.
 *
 * @param here whether it lies on this PC
 */
record BackupRow(Backup backup, boolean here) {
    private static final int WHEN = 2;
    private static final int WHEN_WIDTH = 30;
    private static final int PEOPLE = 33;
    private static final int PEOPLE_WIDTH = 14;
    private static final int PLACE = 48;

    /** When it was made, for who looks for a day. */
    String title(Scene scene) {
        return scene.say("backup.view.when", backup.manifest().made());
    }

    void draw(Canvas row, boolean chosen, Scene scene) {
        Ink ink = chosen ? Ink.FOCUS : Ink.TEXT;
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(WHEN, 0, ink, title(scene), WHEN_WIDTH);
        long people = backup.manifest().state().people();
        row.put(PEOPLE, 0, Ink.TEXT, scene.say("backup.view.people", scene.number(people)), PEOPLE_WIDTH);
        String place =
                here ? scene.say("backup.view.here") : backup.file().getParent().toString();
        String reason = scene.say("backup.reason." + backup.manifest().reason().code());
        String lock = backup.sealed() ? ", " + scene.say("backup.view.locked") : "";
        row.put(PLACE, 0, Ink.DIM, place + ", " + reason + lock, row.width() - PLACE);
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }
}
