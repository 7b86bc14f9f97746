package lumbung.workbench.view;

import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;

/** Contact files for a phone. */
public interface Exporting {
    /**
     * What is wanted, as typed.
     *
     * @param query whom
     * @param business who writes to them
     * @param purpose what about: promo, pesanan, rapat
     * @param folder where the files go
     * @param tag the word behind the names of the list
     */
    record Order(String query, String business, String purpose, String folder, String tag) {}

    /**
     * Whom it would reach.
     *
     * @param reached how many people
     * @param leftOut how many not, by reason as codes of text keys
     */
    record Reach(long reached, Map<String, Long> leftOut) {}

    /** Whom the files would reach; refused with the field's name as the place. */
    Outcome<Reach> preview(Order order, Progress progress);

    /** Writes the files and answers their names; all or none. */
    Outcome<List<String>> make(Order order, Progress progress);
}
