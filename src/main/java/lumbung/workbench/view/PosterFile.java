package lumbung.workbench.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.SendingPhone;

/** Writes the poster that asks people to save a number, or its cards, into a folder. It holds nobody's data. */
final class PosterFile {
    private PosterFile() {}

    static Effect writing(String folder, SendingPhone phone, boolean cards) {
        return Checking.deed(desk -> TypedPath.of(folder, "")
                .then(there -> desk.traffic()
                        .papers()
                        .get()
                        .poster(phone, cards)
                        .then(page -> write(there, cards ? "kartu" : "poster", phone, page))));
    }

    /** A file of that name is never overwritten: it may have been changed by hand. */
    private static Outcome<Message> write(Path folder, String kind, SendingPhone phone, String page) {
        if (!Files.isDirectory(folder)) {
            return Outcome.refused("broadcast.refused.folder", folder.toString());
        }
        Path file = folder.resolve(kind + "-" + phone.e164().substring(1) + ".html");
        try {
            Files.writeString(file, page, StandardOpenOption.CREATE_NEW);
            return Outcome.done(Message.of("sending.poster.done", file.toString()));
        } catch (IOException e) {
            return Files.exists(file)
                    ? Outcome.refused("print.refused.exists", file.toString())
                    : Outcome.refused("broadcast.refused.disk", folder.toString(), String.valueOf(e.getMessage()));
        }
    }
}
