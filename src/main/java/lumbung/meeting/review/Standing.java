package lumbung.meeting.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lumbung.search.Query;

/** Counts how the register stands today: how it stood on an earlier day is not kept. */
final class Standing {
    private static final String COMPLETE = "lengkap:ya";
    private static final String REACHABLE = "promo:ya";
    private static final int WHOLE = 100;

    private final Reviewing.Ports ports;
    private final Review.Whose whose;

    Standing(Reviewing.Ports ports, Review.Whose whose) {
        this.ports = ports;
        this.whose = whose;
    }

    Map<ReviewFigure, Long> all() {
        Map<ReviewFigure, Long> figures = new EnumMap<>(ReviewFigure.class);
        boolean ofBusiness = whose.businessId() != 0;
        String their = ofBusiness ? "usaha:\"" + whose.name() + "\"" : "";
        String where = ofBusiness ? "@\"" + whose.name() + "\"" : "";
        Optional<Long> people = count(their);
        Optional<Long> complete = count(their + " " + COMPLETE);
        people.ifPresent(it -> figures.put(ReviewFigure.PEOPLE, it));
        count(their + " " + REACHABLE + where).ifPresent(it -> figures.put(ReviewFigure.REACHABLE, it));
        if (people.isPresent() && complete.isPresent() && people.get() > 0) {
            figures.put(ReviewFigure.IDENTIFIED, Math.round((double) WHOLE * complete.get() / people.get()));
            figures.put(ReviewFigure.INCOMPLETE, people.get() - complete.get());
        }
        return figures;
    }

    private Optional<Long> count(String query) {
        return ports.finder()
                .parse(query.strip())
                .<Optional<Query>>fold(Optional::of, refusal -> Optional.empty())
                .map(it -> ports.finder().count(it, Long.MAX_VALUE));
    }
}
