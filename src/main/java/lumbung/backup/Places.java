package lumbung.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.settings.Home;
import lumbung.settings.PcFile;
import lumbung.settings.PcSettings;
import lumbung.settings.Sticks;

/** Where this PC's backups lie: its own shelf, the second place that was chosen, and the sticks that are plugged in. */
public final class Places {
    /** How it is said that copies go to whichever stick is plugged in. */
    public static final String STICK = "flashdisk";

    private static final String FOLDER = "Lumbung";

    private final Home home;

    public Places(Home home) {
        this.home = home;
    }

    /** The second place as it was chosen: a folder, {@link #STICK}, or nothing. */
    public String chosen() {
        return new PcFile(home.pcSettings())
                .read()
                .fold(settings -> settings, refusal -> PcSettings.NONE)
                .text(PcSettings.BACKUP_PLACE)
                .orElse("");
    }

    /** Whether copies go to a stick, and none is plugged in. */
    public boolean misses() {
        return chosen().equals(STICK) && Sticks.mounted().isEmpty();
    }

    /** Why copies go nowhere now, though a place was chosen: no stick is plugged in, or the folder is gone. */
    public Optional<Refusal> missing() {
        if (misses()) {
            return Optional.of(Refusal.of("backup.view.no-stick"));
        }
        return second().stream()
                .filter(folder -> !chosen().equals(STICK) && !Files.isDirectory(folder))
                .findFirst()
                .map(folder -> Refusal.of("backup.refused.folder", folder));
    }

    /** The folders where copies go now. */
    public List<Path> second() {
        String place = chosen();
        if (place.isEmpty()) {
            return List.of();
        }
        try {
            return place.equals(STICK) ? sticks() : List.of(Path.of(place));
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    /** Where copies on sticks lie. */
    public static List<Path> sticks() {
        return Sticks.mounted().stream().map(stick -> stick.resolve(FOLDER)).toList();
    }

    /** All in a folder, newest first; of a stick, in its folder of copies as well. */
    public static List<Backup> in(Path folder) {
        return found(Set.of(folder, folder.resolve(FOLDER)));
    }

    /** Files in these that are named as backups and are none. */
    public static List<Shelf.Flawed> flawedIn(Path folder) {
        return flawed(Set.of(folder, folder.resolve(FOLDER)));
    }

    /** All there are here and there, newest first; of two of one content the one on this PC comes first. */
    public List<Backup> all() {
        return found(folders());
    }

    /** Files there that are named as backups and are none. */
    public List<Shelf.Flawed> flawed() {
        return flawed(folders());
    }

    private static List<Shelf.Flawed> flawed(Set<Path> folders) {
        return folders.stream()
                .flatMap(folder -> new Shelf(folder).flawed().stream())
                .toList();
    }

    private Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>(List.of(home.backups()));
        folders.addAll(second());
        folders.addAll(sticks());
        return folders;
    }

    private static List<Backup> found(Set<Path> folders) {
        List<Backup> found = new ArrayList<>();
        folders.forEach(folder -> found.addAll(new Shelf(folder).all()));
        found.sort(Comparator.comparing((Backup backup) -> backup.manifest().made())
                .reversed());
        return List.copyOf(found);
    }

    /** Where one lies, in few words: on this PC, on which stick, in which folder. */
    public Message where(Backup backup) {
        if (backup.file().startsWith(home.backups())) {
            return Message.of("backup.view.here");
        }
        Path folder = backup.file().toAbsolutePath().getParent();
        return Sticks.mounted().stream()
                .filter(folder::startsWith)
                .findFirst()
                .map(stick -> Message.of("backup.view.stick", name(stick)))
                .orElseGet(() -> Message.of("backup.view.folder", name(folder)));
    }

    /** The root of a drive has no name of its own. */
    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? folder.toString() : name.toString();
    }
}
