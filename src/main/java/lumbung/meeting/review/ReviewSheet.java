package lumbung.meeting.review;

import static lumbung.meeting.review.ReviewFigure.*;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;

/** A page of a month for those who compare cooperatives: some figures of a review, grouped as the papers about customers group them. */
public enum ReviewSheet {
    /** The seven activities under their two factors: R047, R048. */
    ACTIVITIES(
            "activities",
            group("HEARING", LISTENING, EMBRACING, GREETING, RESPONDING, HEARING),
            group("SERVING", SUPPORTING, ENERGISING, TALKING, SERVING),
            group("CONTACTS", CONTACTS)),
    /** Identification, attraction, retention: R128. */
    PILLARS(
            "pillars",
            group("IDENTIFICATION", PEOPLE, IDENTIFIED, REACHABLE),
            group("ATTRACTION", NEW, RETURNED, ATTRACTED, COST_PER_NEW),
            group("RETENTION", AGAIN, REGULARS, RETAINED, QUIETENED, LOST)),
    /** What a village office asks of the goals 8, 9 and 12: R132. */
    GOALS(
            "sdg",
            group("WORK", BUSINESSES, JOBS, SALES),
            group("REACH", PEOPLE, BUYERS, MESSAGES),
            group("CONSUMPTION", AGAIN, REPEAT_RATE, COMPLAINTS, ANSWERED));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // of records of enums, in a list that nobody can change
    private final List<Group> groups;

    ReviewSheet(String code, Group... groups) {
        this.code = code;
        this.groups = List.of(groups);
    }

    /** Figures under a title. */
    public record Group(String name, List<ReviewFigure> figures) {
        public Message title() {
            return Message.of("review.group.".concat(name));
        }
    }

    private static Group group(String name, ReviewFigure... figures) {
        return new Group(name, List.of(figures));
    }

    /** Its name on the command line and in files. */
    public String code() {
        return code;
    }

    public static Optional<ReviewSheet> coded(String code) {
        for (ReviewSheet sheet : values()) {
            if (sheet.code.equals(code)) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }

    public List<Group> groups() {
        return groups;
    }

    public Message title() {
        return Message.of("review.sheet.".concat(name()));
    }

    /** What stands on it, of a review. */
    public Review of(Review review) {
        return new Review(
                review.of(),
                review.period(),
                review.before(),
                groups.stream()
                        .flatMap(it -> it.figures.stream())
                        .map(review::line)
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
