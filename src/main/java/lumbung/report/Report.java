package lumbung.report;

import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A document about people, and what the journal will have of it.
 *
 * @param whom a query in canonical form, or people's ids; none where the document is about nobody
 * @param people how many people it named, known once its rows were walked
 */
public record Report(Document document, Optional<String> whom, LongSupplier people) {
    static Report aboutNobody(Document document) {
        return new Report(document, Optional.empty(), () -> 0);
    }
}
