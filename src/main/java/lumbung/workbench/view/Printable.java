package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import lumbung.broadcast.ExportProfile;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.Voucher;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewSheet;
import lumbung.message.Message;
import lumbung.report.Book;
import lumbung.report.Loss;
import lumbung.report.MeetingPaper;
import lumbung.report.StudySheet;
import lumbung.search.Selection;

/** What a view can bring on paper. */
public sealed interface Printable {
    /** How files are called, {@code print.file.NAME}. */
    Map<Class<? extends Printable>, String> FILES = Map.ofEntries(
            Map.entry(Found.class, "list"),
            Map.entry(Marked.class, "list"),
            Map.entry(OnePerson.class, "person"),
            Map.entry(Copy.class, "copy"),
            Map.entry(Done.class, "changes"),
            Map.entry(Steps.class, "steps"),
            Map.entry(Rules.class, "rules"),
            Map.entry(Reviewed.class, "review"),
            Map.entry(Pattern.class, "pattern"),
            Map.entry(Studied.class, "study"),
            Map.entry(Nota.class, "receipt"),
            Map.entry(Member.class, "member"),
            Map.entry(Slip.class, "voucher"),
            Map.entry(Route.class, "route"),
            Map.entry(Sheet.class, "sheet"),
            Map.entry(Lost.class, "breach"),
            Map.entry(OfMeeting.class, "meeting"),
            Map.entry(Shelf.class, "book"),
            Map.entry(Recovery.class, "recovery"));

    /** Everybody whom a query finds. */
    record Found(String query) implements Printable {}

    /** Those who are marked. */
    record Marked(Selection people) implements Printable {}

    record OnePerson(long id) implements Printable {}

    /** Everything that is held about somebody, for them. */
    record Copy(long id) implements Printable {}

    /** What was done lately. */
    record Done() implements Printable {}

    /**
     * The steps on the phone of a profile, as it would be made now.
     *
     * @param folder where the files are or will be; empty while nobody knows
     * @param reason why people are written to beyond the limit of a week; empty to let them rest
     * @param everybody whether the files hold everybody again
     */
    record Steps(ExportProfile profile, String folder, String reason, boolean everybody) implements Printable {}

    /** All price rules, those for single people first: for the meeting that looks at them. */
    record Rules() implements Printable {}

    /**
     * How it went since the last meeting.
     *
     * @param review empty until it was read
     * @param sheet the sheet of it that is meant; empty for all of it
     */
    record Reviewed(Optional<Review> review, Optional<ReviewSheet> sheet) implements Printable {
        @Override
        public Message fileName() {
            return sheet.map(it -> Message.of("print.file.".concat(it.name()))).orElseGet(Printable.super::fileName);
        }
    }

    /**
     * From where the orders of a year came.
     *
     * @param business of one business alone; empty for of all
     */
    record Pattern(OptionalLong business) implements Printable {}

    /**
     * What if, and how evenly what is given is spread.
     *
     * @param sheet empty until it was read
     */
    record Studied(Optional<StudySheet> sheet) implements Printable {}

    /** The receipt of an order. */
    record Nota(long orderId) implements Printable {}

    /** A card with a member's number. */
    record Member(MemberCard card) implements Printable {}

    /** A voucher. */
    record Slip(Voucher voucher) implements Printable {}

    /** Where goods are to be brought on a day. */
    record Route(LocalDate day) implements Printable {}

    /** The sheet of a round of visits. */
    record Sheet(long roundId) implements Printable {}

    /** What was on something that was lost. */
    record Lost() implements Printable {}

    /** One of the papers of a meeting. */
    record OfMeeting(long id) implements Printable {}

    /** One of the books of the cooperative. */
    record Shelf() implements Printable {}

    /** The code with which an officer gets back in. */
    record Recovery(String code) implements Printable {}

    /** Which of several papers it can be, by their codes, with what each is called; empty where there is only one. */
    default Map<String, Message> papers() {
        Map<String, Message> papers = new LinkedHashMap<>();
        if (this instanceof OfMeeting) {
            Stream.of(MeetingPaper.values()).forEach(it -> papers.put(it.name(), Message.of(it.key())));
        }
        if (this instanceof Lost) {
            Stream.of(Loss.values()).forEach(it -> papers.put(it.name(), Message.of(it.key())));
        }
        if (this instanceof Shelf) {
            Stream.of(Book.values()).forEach(it -> papers.put(it.name(), Message.of(it.key())));
        }
        return papers;
    }

    /** Whether it is a list of people, of which one chooses the columns. */
    default boolean isList() {
        return this instanceof Found || this instanceof Marked;
    }

    /** Whether names and numbers leave the house with it, so that it is asked what for: not those of who takes the paper along. */
    default boolean leaves() {
        return !(this instanceof Nota
                || this instanceof Rules
                || this instanceof Reviewed
                || this instanceof Pattern
                || this instanceof Studied
                || this instanceof Member
                || this instanceof Slip
                || this instanceof Recovery);
    }

    /** How a file with it is called, without its ending. */
    default Message fileName() {
        return Message.of("print.file.".concat(FILES.get(getClass())));
    }
}
