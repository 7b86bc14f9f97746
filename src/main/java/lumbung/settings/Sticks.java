package lumbung.settings;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The flash disks that are plugged in, where systems usually show them: each a folder one can write to. */
public final class Sticks {
    /** Names the only folder to look into, so that tests see no stick of the PC they run on. */
    private static final String ELSEWHERE = "lumbung.sticks";

    private static final List<String> SHELVES = Optional.ofNullable(System.getProperty(ELSEWHERE))
            .map(List::of)
            .orElse(List.of("/run/media", "/media", "/Volumes"));

    private Sticks() {}

    /** Those there are now, in order of their paths. */
    public static List<Path> mounted() {
        String user = System.getProperty("user.name");
        Stream<Path> shelves = SHELVES.stream().flatMap(shelf -> Stream.of(Path.of(shelf, user), Path.of(shelf)));
        return Stream.concat(shelves.flatMap(shelf -> inside(shelf).stream()), drives())
                .filter(place -> Files.isDirectory(place) && Files.isWritable(place) && isMounted(place))
                .distinct()
                .sorted()
                .toList();
    }

    /** A folder that a stick left behind when it was pulled out lies on the PC's own disk, as the folder around it does. */
    private static boolean isMounted(Path place) {
        Path around = place.getParent();
        try {
            return around == null
                    || !Files.getFileStore(place).equals(Files.getFileStore(around))
                    || !Objects.equals(device(place), device(around));
        } catch (IOException e) {
            return false;
        }
    }

    private static Object device(Path place) throws IOException {
        boolean unix = place.getFileSystem().supportedFileAttributeViews().contains("unix");
        return unix ? Files.getAttribute(place, "unix:dev") : "";
    }

    /** On Windows every drive but the first two letters and the system's. */
    private static Stream<Path> drives() {
        return File.separatorChar == '\\'
                ? Stream.of(File.listRoots())
                        .map(File::toPath)
                        .filter(it -> "ABC".indexOf(it.toString().charAt(0)) < 0)
                : Stream.empty();
    }

    private static List<Path> inside(Path shelf) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(shelf)) {
            try (DirectoryStream<Path> places = Files.newDirectoryStream(shelf)) {
                places.forEach(found::add);
            } catch (IOException e) {
                // Somebody else's shelf: nothing of ours is on it.
                return List.of();
            }
        }
        return found;
    }
}
