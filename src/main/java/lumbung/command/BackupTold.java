package lumbung.command;

import java.util.Map;
import lumbung.backup.Backup;
import lumbung.i18n.Texts;

/** A backup as the command line tells of it. */
final class BackupTold {
    private static final long MEGABYTE = 1L << 20;

    private BackupTold() {}

    static Map<String, Object> json(Backup backup) {
        return Json.object(
                "file", backup.file().toString(),
                "made", backup.manifest().made().toString(),
                "reason", backup.manifest().reason().code(),
                "people", backup.manifest().state().people(),
                "seal", backup.manifest().state().seal().written(),
                "intact", backup.manifest().state().intact(),
                "size", backup.size(),
                "locked", backup.sealed(),
                "whole", backup.manifest().isBackup(),
                "fingerprint", backup.fingerprint());
    }

    /** In one line: when, why, how many people, how large, where. */
    static String line(Backup backup, Texts texts) {
        String reason = texts.of("backup.reason." + backup.manifest().reason().code());
        String form = texts.of(backup.sealed() ? "command.backup.locked" : "command.backup.open");
        return texts.of(
                "command.backup.line",
                backup.manifest().made(),
                reason,
                backup.manifest().state().people(),
                Math.max(1, backup.size() / MEGABYTE),
                form,
                backup.file());
    }
}
