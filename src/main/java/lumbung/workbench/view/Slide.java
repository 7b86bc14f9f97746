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

    /** A part of a review. */
    record Figures(Message title, Message days, List<Bars> bars) implements Slide {
        public Figures {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A figure with what it was before.
     *
     * @param large what is read from afar; empty where nothing is known
     */
    record Bars(Message name, Optional<Message> large, Bar now, Bar before) {}

    /**
     * A bar.
     *
     * @param value how long it is; 0 for none where there is nothing to compare with
     * @param said what stands behind it
     */
    record Bar(long value, Message said) {}

    /** How many orders there were in each of some equal parts of the days. */
    record Course(Message days, List<Long> orders) implements Slide {
        public Course {
            orders = List.copyOf(orders);
        }
    }

    /** What was decided. */
    record Closing(List<Proposal> proposals) implements Slide {}
}
