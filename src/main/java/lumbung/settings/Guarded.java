package lumbung.settings;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Makes files and folders for their owner alone; inside a folder that a group shares, as the one for all users of a PC, for
 * that group as well. Whoever else has an account on the PC reads nothing of the register. Where the disk knows no owners,
 * as on Windows, they are as its folder is.
 */
public final class Guarded {
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> SHARED = PosixFilePermissions.fromString("rw-rw----");

    private static final Set<PosixFilePermission> GROUP = PosixFilePermissions.fromString("---rwx---");
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("------rwx");

    private Guarded() {}

    /** A folder with all above it that are missing; one that is there stays as it is. */
    public static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path above = folder.toAbsolutePath().getParent();
        if (above != null) {
            folder(above);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            return folder;
        }
        close(folder);
        return folder;
    }

    /** An empty file, unless it is there. */
    public static Path file(Path file) throws IOException {
        if (Files.exists(file)) {
            return file;
        }
        try {
            boolean posix = posix(file.toAbsolutePath().getParent());
            // Made closed and opened to the group afterwards: it is never open to all, however short.
            if (posix) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWN));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            return file;
        }
        if (isShared(file.toAbsolutePath().getParent())) {
            close(file);
        }
        return file;
    }

    /**
     * Takes the folder of a register, where an older program or somebody's hand left it open, from all others; from its group as
     * well unless that may write there. Nothing where it is another account's.
     */
    public static void home(Path folder) {
        try {
            if (!posix(folder)) {
                return;
            }
            Set<PosixFilePermission> now = Files.getPosixFilePermissions(folder);
            Set<PosixFilePermission> kept = EnumSet.copyOf(now);
            kept.removeAll(OTHERS);
            if (!isShared(folder)) {
                kept.removeAll(GROUP);
            }
            if (!kept.equals(now)) {
                Files.setPosixFilePermissions(folder, kept);
            }
        } catch (IOException e) {
            // Whose it is may close it; the files in it are closed one by one.
            return;
        }
    }

    /** Whether a group shares a folder: then what is made in it is the group's too. */
    public static boolean isShared(Path folder) throws IOException {
        if (!posix(folder)) {
            return false;
        }
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(folder);
        return now.contains(PosixFilePermission.GROUP_WRITE) && !now.contains(PosixFilePermission.OTHERS_WRITE);
    }

    /** Takes a file or folder that is there from all others; what its owner may do stays. */
    public static void close(Path path) throws IOException {
        Path above = path.toAbsolutePath().getParent();
        if (above == null || !posix(path)) {
            return;
        }
        Set<PosixFilePermission> wanted = EnumSet.copyOf(isShared(above) ? SHARED : OWN);
        if (Files.isDirectory(path)) {
            wanted.add(PosixFilePermission.OWNER_EXECUTE);
            if (wanted.contains(PosixFilePermission.GROUP_READ)) {
                wanted.add(PosixFilePermission.GROUP_EXECUTE);
            }
        }
        Files.setPosixFilePermissions(path, wanted);
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
