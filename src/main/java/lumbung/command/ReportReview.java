package lumbung.command;

import java.util.List;
import java.util.Optional;
import lumbung.access.Reviews;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.ReviewPack;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewJson;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.value.Funnel.Span;
import lumbung.report.ReviewCsv;
import lumbung.report.ReviewPaper;
import lumbung.report.ReviewText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How it went since the last meeting: R115, R130. */
@Command(name = "review")
final class ReportReview implements Task {
    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "pack.from")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "pack.to")
    private String to = "";

    @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "pack.business")
    private String business = "";

    @Option(names = "--format", paramLabel = "text|html|csv|json", descriptionKey = "pack.format")
    private String format = "text";

    @Option(names = "--all", descriptionKey = "pack.all")
    private boolean all;

    @Option(names = "--meeting", paramLabel = "MEETING", descriptionKey = "pack.meeting")
    private String meeting = "";

    @Option(names = "--freeze", descriptionKey = "pack.freeze")
    private boolean freeze;

    @Override
    public Outcome<Integer> run(Desk desk) {
        return ReviewShape.of(format, desk)
                .then(shape -> new CareDesk(desk)
                        .business(business)
                        .then(whose -> review(whose, desk))
                        .then(review -> told(review, shape, desk)));
    }

    private Outcome<Review> review(long whose, Desk desk) {
        if (meeting.isBlank()) {
            return freeze
                    ? Outcome.refused(Refusal.at("--meeting", "review.refused.meeting"))
                    : fresh(whose, new Reviews(desk.session()).span(), desk);
        }
        return MeetingDesk.of(desk)
                .meeting(meeting)
                .then(of -> freeze ? frozen(of, whose, desk) : kept(of, whose, desk));
    }

    private Outcome<Review> fresh(long whose, Span usual, Desk desk) {
        CareDesk care = new CareDesk(desk);
        return Said.or(to, usual.until(), text -> care.day(text, "--to"))
                .then(until -> Said.or(from, usual.from(), text -> care.day(text, "--from"))
                        .then(first -> first.isAfter(until)
                                ? Outcome.refused(Refusal.at("--from", "review.refused.days", first, until))
                                : Outcome.done(new Reviews(desk.session()).of(whose, new Span(first, until)))));
    }

    private Outcome<Review> frozen(Meeting of, long whose, Desk desk) {
        Reviews reviews = new Reviews(desk.session());
        return fresh(whose, reviews.span(of), desk)
                .then(review -> reviews.freezing()
                        .freeze(of, review, desk.session().today())
                        .map(pack -> review));
    }

    /** As the meeting saw it; the newest where several were frozen. */
    private static Outcome<Review> kept(Meeting of, long whose, Desk desk) {
        Optional<ReviewPack> pack = desk.session().meetings().packs(of.id()).stream()
                .filter(it -> it.businessId() == whose)
                .reduce((older, newer) -> newer);
        return pack.map(it -> Outcome.done(ReviewJson.read(it.content())))
                .orElseGet(() -> Outcome.refused(Refusal.at("--meeting", "review.refused.none", of.day())));
    }

    private Outcome<Integer> told(Review review, ReviewShape shape, Desk desk) {
        return switch (shape) {
            case JSON -> ReviewShape.lines(List.of(ReviewJson.of(review)), desk);
            case CSV -> ReviewShape.lines(ReviewCsv.of(List.of(review)), desk);
            case HTML ->
                ReviewShape.html(
                        new ReviewPaper(desk.session(), desk.texts()).of(review).document(), desk);
            case TEXT -> ReviewShape.lines(lines(review, desk), desk);
        };
    }

    private List<String> lines(Review review, Desk desk) {
        ReviewText text = new ReviewText(desk.texts(), false);
        return all ? text.all(review) : text.page(review);
    }
}
