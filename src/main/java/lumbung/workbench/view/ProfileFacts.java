package lumbung.workbench.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Broadcasts;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.MonthlyCap;
import lumbung.message.Outcome;

/**
 * A profile, and how it would be made now.
 *
 * @param plan whom it reaches and what changes on the phone; refused where that cannot be told
 * @param template the name of its message, empty for none
 * @param phone what stands about the phone
 * @param folder where the files are to go
 */
record ProfileFacts(
        ExportProfile profile,
        Outcome<Dispatch.Plan> plan,
        String template,
        ProfileFacts.Phone phone,
        ProfileFacts.Folder folder)
        implements Event.Answer {
    private static final int LOOKED_AT = 500;

    /**
     * The phone that sends.
     *
     * @param label what people call it
     * @param last when the files were made of which somebody last told that they are on it
     * @param month how much of WhatsApp's month is used up
     */
    record Phone(String label, Optional<LocalDate> last, MonthlyCap month) {}

    /**
     * A folder.
     *
     * @param free bytes that are free; empty where there is no such folder
     * @param sticks the flash disks that are there
     */
    record Folder(String path, OptionalLong free, List<Path> sticks) {
        static Folder of(String path, List<Path> sticks) {
            return new Folder(path, path.isEmpty() ? OptionalLong.empty() : free(path), sticks);
        }

        private static OptionalLong free(String path) {
            Outcome<Path> read = TypedPath.of(path, "");
            if (!read.isDone() || !Files.isDirectory(read.get())) {
                return OptionalLong.empty();
            }
            try {
                return OptionalLong.of(Files.getFileStore(read.get()).getUsableSpace());
            } catch (IOException e) {
                // A stick that was pulled out between two looks is not there.
                return OptionalLong.empty();
            }
        }
    }

    /**
     * Looks.
     *
     * @param folder where the files are to go
     */
    static ProfileFacts read(Desk desk, ExportProfile profile, String folder, Dispatch.Wish wish) {
        Broadcasts broadcasts = desk.session().broadcasts();
        String template = broadcasts.templates().stream()
                .filter(it -> it.id() == profile.message().templateId())
                .map(MessageTemplate::name)
                .findFirst()
                .orElse("");
        return new ProfileFacts(
                profile,
                desk.dispatch().plan(profile, wish),
                template,
                phone(desk, profile),
                Folder.of(folder, desk.traffic().sticks().get()));
    }

    private static Phone phone(Desk desk, ExportProfile profile) {
        Broadcasts broadcasts = desk.session().broadcasts();
        Optional<LocalDate> last = broadcasts.newest(LOOKED_AT).stream()
                .filter(it -> it.target().equals(profile.target()) && it.stage() == Broadcast.Stage.DONE)
                .findFirst()
                .map(it -> When.of(it.at(), desk).day());
        String label = BroadcastShelf.phone(profile.target(), desk.people().directory());
        return new Phone(label, last, desk.dispatch().month(profile.target().sendingPhoneId()));
    }
}
