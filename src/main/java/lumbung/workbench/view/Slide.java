package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.meeting.kept.Proposal;
import lumbung.message.Message;

/** One picture of a meeting that is read from the back of the room. */
sealed interface Slide {
    /** What kind of meeting, where, how many came. */
    record Opening() implements Slide {}

    /**
     * Something to decide.
     *
     * @param place which of how many, counted from 1
     * @param says what a rule says, a sentence a part
     * @param newer a wording of the rule that was written since; empty for none
     * @param names of people it is about
     * @param impact what it would have done; empty until it was read, and for what is not about prices
     */
    record Deciding(
            Proposal proposal,
            int place,
            int all,
            List<Message> says,
            Optional<Proposal.Matter> newer,
            List<String> names,
            Optional<Impact> impact)
            implements Slide {
        Deciding with(Impact read) {
            return new Deciding(proposal, place, all, says, newer, names, Optional.of(read));
        }

        /** Whether orders can tell what it would do. */
        boolean isAboutPrices() {
            return !(proposal.matter() instanceof Proposal.Matter.Other);
        }
    }

    /** What was decided. */
    record Closing(List<Proposal> proposals) implements Slide {}
}
