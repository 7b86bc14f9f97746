package lumbung.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.access.Reviews;
import lumbung.i18n.Texts;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.ReviewPack;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewJson;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.value.Funnel.Span;
import lumbung.report.Form;
import lumbung.report.PageRange;
import lumbung.report.Paper;
import lumbung.report.ReviewCsv;
import lumbung.report.ReviewPaper;
import lumbung.report.ReviewText;
import lumbung.report.Typesetter;
import lumbung.settings.Printing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How it went since the last meeting: R115, R130. */
@Command(name = "review")
final class ReportReview implements Task {
    /** How a review is told. */
    private enum Shape {
        TEXT,
        HTML,
        CSV,
        JSON;

        private static Outcome<Shape> of(String word) {
            for (Shape shape : values()) {
                if (shape.name().equalsIgnoreCase(word.strip())) {
                    return Outcome.done(shape);
                }
            }
            return Outcome.refused(Refusal.at("--format", "review.refused.format", word.toLowerCase(Locale.ROOT)));
        }
    }

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
        return Shape.of(desk.json() ? "json" : format)
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

    private Outcome<Integer> told(Review review, Shape shape, Desk desk) {
        switch (shape) {
            case JSON -> desk.out().write(ReviewJson.of(review) + "\n");
            case CSV -> ReviewCsv.of(review).forEach(desk.out()::line);
            case HTML -> {
                return html(review, desk);
            }
            case TEXT -> lines(review, desk).forEach(it -> desk.out().line(it.isEmpty() ? " " : it));
        }
        return Outcome.done(Exit.DONE);
    }

    private List<String> lines(Review review, Desk desk) {
        ReviewText text = new ReviewText(desk.texts(), false);
        return all ? text.all(review) : text.page(review);
    }

    private static Outcome<Integer> html(Review review, Desk desk) {
        desk.out().flush();
        Texts texts = desk.texts();
        Paper paper =
                new Paper(Form.HTML, PageRange.ALL, Printing.of(desk.session().home()));
        return new Typesetter(paper, texts)
                .write(
                        new ReviewPaper(desk.session(), texts).of(review).document(),
                        desk.streams().out())
                .map(pages -> Exit.DONE);
    }
}
