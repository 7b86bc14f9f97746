package lumbung.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.workbench.view.TypedPath;

/** The file in which refused rows wait to be mended. */
final class MendFile {
    private MendFile() {}

    /**
     * A file beside the list that is not there yet: what somebody began to mend is never overwritten.
     *
     * @param words a message in the clerk's language
     */
    static Path beside(String path, Function<Message, String> words) {
        Path source = TypedPath.of(path, "").get().toAbsolutePath();
        Path folder = source.getParent();
        Path there = folder != null && Files.isWritable(folder) ? folder : Path.of(System.getProperty("user.home"));
        String whole = String.valueOf(source.getFileName());
        String stem = whole.contains(".") ? whole.substring(0, whole.lastIndexOf('.')) : whole;
        String name = stem + "-" + words.apply(Message.of("transfer.verdict.refused"));
        Path file = there.resolve(name + ".csv");
        for (int number = 2; Files.exists(file); number++) {
            file = there.resolve(name + "-" + number + ".csv");
        }
        return file;
    }
}
