package lumbung.workbench.view;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/** Reads a path as people type, paste or drop it: in quotes, with blanks escaped, from the home folder, as a link. */
public final class TypedPath {
    private TypedPath() {}

    /** Refused at a field where no path can be made of it. */
    public static Outcome<Path> of(String typed, String field) {
        try {
            return Outcome.done(path(unquoted(typed.strip())));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Outcome.refused(Refusal.at(field, "workbench.wrong.path", typed));
        }
    }

    private static Path path(String text) {
        if (text.startsWith("file:")) {
            return Path.of(URI.create(text));
        }
        boolean atHome = text.equals("~") || text.startsWith("~/");
        Path plain = Path.of(atHome ? System.getProperty("user.home") + text.substring(1) : text);
        return plain.toFile().exists() ? plain : Path.of(plain.toString().replace("\\ ", " "));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
