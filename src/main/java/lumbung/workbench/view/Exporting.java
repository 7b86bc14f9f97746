package lumbung.workbench.view;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lumbung.message.Outcome;
import lumbung.search.Selection;

/** Contact files for a phone. */
public interface Exporting {
    /**
     * What is wanted, as typed.
     *
     * @param whom those a query finds, or those who were marked
     * @param business who writes to them; empty for the cooperative itself
     * @param purpose what about: promo, pesanan, rapat
     * @param folder where the files go
     * @param tag the word behind the names of the list
     * @param replacing whether older files of the same names may be replaced
     */
    record Order(Selection whom, String business, String purpose, String folder, String tag, boolean replacing) {
        /** The place of a refusal that the clerk may overrule by replacing what is there. */
        public static final String REPLACING = "replacing";

        Order replace() {
            return new Order(whom, business, purpose, folder, tag, true);
        }
    }

    /**
     * Whom it would reach.
     *
     * @param reached how many people
     * @param leftOut the others
     */
    record Reach(long reached, List<Left> leftOut) {
        /** How many were left out, by reason. */
        Map<String, Long> reasons() {
            Map<String, Long> reasons = new TreeMap<>();
            leftOut.forEach(left -> reasons.merge(left.reason(), 1L, Long::sum));
            return reasons;
        }
    }

    /**
     * Somebody who is left out.
     *
     * @param reason as the last part of the key of its text
     */
    record Left(long personId, String name, String reason) {}

    /** Whom the files would reach; refused with the field's name as the place, or as cancelled. */
    Outcome<Reach> preview(Order order, Progress progress);

    /** Writes the files and answers their names; all or none, and none if it was cancelled. */
    Outcome<List<String>> make(Order order, Progress progress);
}
