package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Dispatch;
import lumbung.message.Message;

/**
 * How a profile is to be made this time, and what came of it.
 *
 * @param folder where to, empty to be asked
 * @param reason why people are written to beyond the limit of a week; empty to let them rest
 * @param everybody whether the files are to hold everybody again
 * @param making what was typed since somebody asked for it, for the questions to come; empty where nobody did
 * @param made what was made
 * @param wrong why it could not be made
 */
record ProfileWanted(
        String folder,
        String reason,
        boolean everybody,
        Optional<TypedAhead> making,
        Optional<ProfileWanted.Made> made,
        Optional<Message> wrong) {
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
        return new ProfileWanted(folder, "", false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    ProfileWanted into(String other) {
        return new ProfileWanted(other, reason, everybody, making, made, Optional.empty());
    }

    ProfileWanted because(String other) {
        return new ProfileWanted(folder, other, everybody, making, made, wrong);
    }

    ProfileWanted everybody(boolean all) {
        return new ProfileWanted(folder, reason, all, making, made, wrong);
    }

    /** To be made as soon as it is known how, or not. */
    ProfileWanted making(boolean now) {
        Optional<TypedAhead> ahead = now ? Optional.of(TypedAhead.NOTHING) : Optional.empty();
        return new ProfileWanted(folder, reason, everybody, ahead, made, Optional.empty());
    }

    /** With something typed before there was a question to answer. */
    ProfileWanted typed(Event event) {
        return new ProfileWanted(folder, reason, everybody, making.map(it -> it.and(event)), made, wrong);
    }

    ProfileWanted wrong(Message why) {
        return new ProfileWanted(folder, reason, everybody, making, made, Optional.of(why));
    }

    /** What was made is told of only as long as the phone's news of it is waited for. */
    ProfileWanted asFarAs(ProfileFacts facts) {
        long open = facts.plan()
                .fold(Dispatch.Plan::open, refusal -> Optional.<Broadcast>empty())
                .map(Broadcast::id)
                .orElse(0L);
        Optional<Made> waiting = made.filter(it -> it.broadcastId() == open);
        return new ProfileWanted(folder, reason, everybody, making, waiting, wrong);
    }

    /** After it was made all is as usual again. */
    ProfileWanted with(Made what) {
        return new ProfileWanted(folder, "", false, Optional.empty(), Optional.of(what), Optional.empty());
    }
}
