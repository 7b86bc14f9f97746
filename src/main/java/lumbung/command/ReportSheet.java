package lumbung.command;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.access.Reviews;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewJson;
import lumbung.meeting.review.ReviewSheet;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.value.Funnel.Span;
import lumbung.register.Business;
import lumbung.report.ReviewCsv;
import lumbung.report.ReviewPaper;
import lumbung.report.ReviewText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A page of a month, of the cooperative and of each business: R047, R048, R128, R132. */
@Command(name = "sheet")
final class ReportSheet implements Task {
    @Parameters(paramLabel = "SHEET", descriptionKey = "sheet.which")
    private String which = "";

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "sheet.month")
    private String month = "";

    @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "sheet.business")
    private String business = "";

    @Option(names = "--format", paramLabel = "text|html|csv|json", descriptionKey = "pack.format")
    private String format = "text";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return ReviewSheet.coded(which.strip())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("sheet", "review.refused.sheet", which)))
                .then(sheet -> ReviewShape.of(format, desk)
                        .then(shape -> month(desk)
                                .then(days -> new CareDesk(desk)
                                        .business(business)
                                        .then(whose -> told(sheet, reviews(sheet, whose, days, desk), shape, desk)))));
    }

    private Outcome<Span> month(Desk desk) {
        LocalDate today = desk.session().today();
        if (month.isBlank()) {
            return Outcome.done(Reviews.month(YearMonth.from(today), today));
        }
        try {
            YearMonth asked = YearMonth.parse(month.strip());
            return asked.isAfter(YearMonth.from(today))
                    ? Outcome.refused(Refusal.at("--month", "review.refused.month", month))
                    : Outcome.done(Reviews.month(asked, today));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Refusal.at("--month", "review.refused.month", month));
        }
    }

    /** That of a business; else the cooperative's, and behind it that of each business where the sheet is about one. */
    private List<Review> reviews(ReviewSheet sheet, long whose, Span days, Desk desk) {
        Reviews reviews = new Reviews(desk.session());
        List<Review> all = new ArrayList<>(List.of(reviews.of(whose, days)));
        if (business.isBlank() && all.get(0).of().businessId() == 0 && sheet != ReviewSheet.GOALS) {
            desk.directory().businesses().stream()
                    .sorted(Comparator.comparing(Business::name, String.CASE_INSENSITIVE_ORDER))
                    .forEach(it -> all.add(reviews.of(it.id(), days)));
        }
        return all.stream().map(sheet::of).toList();
    }

    private static Outcome<Integer> told(ReviewSheet sheet, List<Review> reviews, ReviewShape shape, Desk desk) {
        return switch (shape) {
            case JSON -> ReviewShape.lines(List.of(json(sheet, reviews)), desk);
            case CSV -> ReviewShape.lines(ReviewCsv.of(reviews), desk);
            case HTML ->
                ReviewShape.html(
                        new ReviewPaper(desk.session(), desk.texts())
                                .sheet(sheet, reviews)
                                .document(),
                        desk);
            case TEXT -> {
                ReviewText text = new ReviewText(desk.texts(), false);
                List<String> lines = new ArrayList<>();
                for (Review review : reviews) {
                    lines.addAll(lines.isEmpty() ? List.of() : List.of(""));
                    lines.addAll(text.sheet(sheet, review));
                }
                yield ReviewShape.lines(lines, desk);
            }
        };
    }

    private static String json(ReviewSheet sheet, List<Review> reviews) {
        return "{\"sheet\":\"" + sheet.code() + "\",\"reviews\":"
                + reviews.stream().map(ReviewJson::of).collect(Collectors.joining(",", "[", "]")) + "}";
    }
}
