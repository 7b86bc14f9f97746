package lumbung.care.kept;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * A complaint, an idea, a special request or a call for help, from when it came in until somebody answered it and knows how the
 * answer was taken. Rows R010, R044, R045, R093 to R099.
 *
 * @param from who said it, and by which way
 * @param matter what it is about
 * @param handling where it stands
 * @param change the improvement that came of it; 0 for none
 * @param told when that was told to whoever said it
 */
public record Concern(
        long id,
        long version,
        TouchKind kind,
        LocalDateTime at,
        From from,
        Matter matter,
        Handling handling,
        long change,
        Optional<LocalDate> told)
        implements CareRow {
    public static final int LONGEST = 2_000;
    public static final int LONGEST_CAUSE = 60;

    /** What can be a concern. */
    public static final Set<TouchKind> KINDS =
            Set.of(TouchKind.COMPLAINT, TouchKind.IDEA, TouchKind.REQUEST, TouchKind.HELP);

    public Concern {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " is no concern");
        }
    }

    /**
     * Who said it.
     *
     * @param personId 0 for somebody who is not named
     * @param communityId of which circle somebody unnamed is; 0 for none
     * @param clerkId who noted it
     */
    public record From(long personId, long communityId, Medium medium, long clerkId) {}

    /**
     * What it is about.
     *
     * @param businessId 0 for the cooperative
     * @param productId 0 for none
     * @param cause one of the cooperative's list of causes; empty for none yet
     */
    public record Matter(long businessId, long productId, String words, String cause) {}

    /** How far it is. */
    public enum Stage {
        RECEIVED,
        HANDLED,
        ANSWERED,
        CLOSED
    }

    /** What good handling goes through, as the clerk ticks it: R099. */
    public enum Step {
        /** Dengarkan. */
        HEARD,
        /** Minta maaf. */
        APOLOGISED,
        /** Solusi. */
        SOLVED,
        /** Tindak lanjut. */
        FOLLOWED_UP
    }

    /**
     * Where it stands.
     *
     * @param ownerId the clerk who looks after it; 0 for nobody yet
     * @param due by when it is to be answered
     * @param mood how the answer was taken; known at the latest once it is closed, if at all
     */
    public record Handling(
            Stage stage,
            long ownerId,
            Optional<LocalDate> due,
            Set<Step> steps,
            Optional<Answer> answer,
            Mood mood,
            Optional<LocalDate> closed) {
        public Handling {
            steps = Set.copyOf(steps);
        }

        /** Nobody has it in hand yet. */
        public static Handling fresh(Optional<LocalDate> due) {
            return new Handling(Stage.RECEIVED, 0, due, Set.of(), Optional.empty(), Mood.UNKNOWN, Optional.empty());
        }
    }

    /** What was answered, by which clerk, on which day. */
    public record Answer(String words, long clerkId, LocalDate day) {}

    @Override
    public long personId() {
        return from.personId();
    }

    @Override
    public long businessId() {
        return matter.businessId();
    }

    public boolean isOpen() {
        return handling.stage() != Stage.CLOSED;
    }

    /** Whether it still waits for its answer. */
    public boolean isUnanswered() {
        return handling.answer().isEmpty() && isOpen();
    }

    /** Whether it waits for longer than it may. */
    public boolean isOverdue(LocalDate today) {
        return isUnanswered() && handling.due().filter(today::isAfter).isPresent();
    }

    public Concern with(Handling now) {
        return new Concern(id, version, kind, at, from, matter, now, change, told);
    }

    public Concern with(Matter now) {
        return new Concern(id, version, kind, at, from, now, handling, change, told);
    }

    /** What came of it. */
    public Concern ledTo(long improvementId) {
        return new Concern(id, version, kind, at, from, matter, handling, improvementId, told);
    }

    public Concern told(LocalDate day) {
        return new Concern(id, version, kind, at, from, matter, handling, change, Optional.of(day));
    }

    /** Of somebody who is not in the register any more. */
    public Concern unnamed() {
        From nobody = new From(0, from.communityId(), from.medium(), from.clerkId());
        return new Concern(id, version, kind, at, nobody, matter, handling, change, told);
    }

    /** As it is first kept. */
    public Concern noted(long newId, long clerk) {
        From by = new From(from.personId(), from.communityId(), from.medium(), clerk);
        return new Concern(newId, 0, kind, at, by, matter, handling, change, told);
    }
}
