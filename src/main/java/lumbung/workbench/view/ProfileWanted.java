package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Dispatch;

/**
 * How a profile is to be made this time, and what came of it.
 *
 * @param folder where to, empty to be asked
 * @param reason why people are written to beyond the limit of a week; empty to let them rest
 * @param everybody whether the files are to hold everybody again
 * @param making whether it is made as soon as it is known how
 * @param made what was made
 */
record ProfileWanted(
        String folder, String reason, boolean everybody, boolean making, Optional<ProfileWanted.Made> made) {
    /** What was made. */
    record Made(long broadcastId, int people, String folder, List<String> files) implements Event.Answer {
        static Made of(Dispatch.Sent sent) {
            List<Path> files = sent.made().files();
            String folder = files.isEmpty() ? "" : String.valueOf(files.get(0).getParent());
            return new Made(
                    sent.broadcast().id(),
                    sent.made().entry().count(),
                    folder,
                    files.stream().map(it -> it.getFileName().toString()).toList());
        }
    }

    static ProfileWanted usual(String folder) {
        return new ProfileWanted(folder, "", false, false, Optional.empty());
    }

    ProfileWanted into(String other) {
        return new ProfileWanted(other, reason, everybody, making, made);
    }

    ProfileWanted because(String other) {
        return new ProfileWanted(folder, other, everybody, making, made);
    }

    ProfileWanted everybody(boolean all) {
        return new ProfileWanted(folder, reason, all, making, made);
    }

    ProfileWanted making(boolean now) {
        return new ProfileWanted(folder, reason, everybody, now, made);
    }

    /** What was made is told of only as long as the phone's news of it is waited for. */
    ProfileWanted asFarAs(ProfileFacts facts) {
        long open = facts.plan()
                .fold(Dispatch.Plan::open, refusal -> Optional.<Broadcast>empty())
                .map(Broadcast::id)
                .orElse(0L);
        boolean waits = made.filter(it -> it.broadcastId() == open).isPresent();
        return waits ? this : new ProfileWanted(folder, reason, everybody, making, Optional.empty());
    }

    /** After it was made all is as usual again. */
    ProfileWanted with(Made what) {
        return new ProfileWanted(folder, "", false, false, Optional.of(what));
    }
}
