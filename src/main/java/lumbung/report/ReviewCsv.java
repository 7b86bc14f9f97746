package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.broadcast.CsvCell;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewJson;

/** Reviews as CSV, a figure a line; what is not known is an empty cell. */
public final class ReviewCsv {
    private ReviewCsv() {}

    public static List<String> of(List<Review> reviews) {
        List<String> lines = new ArrayList<>();
        lines.add("business,from,until,section,figure,unit,source,now,before");
        for (Review review : reviews) {
            review.lines().forEach(line -> lines.add(line(review, line)));
        }
        return lines;
    }

    private static String line(Review review, Review.Line line) {
        return Stream.of(
                        review.of().name(),
                        review.period().from().toString(),
                        review.period().until().toString(),
                        ReviewJson.word(line.figure().section()),
                        line.figure().code(),
                        ReviewJson.word(line.figure().unit()),
                        line.figure().isTyped() ? "typed" : "counted")
                .map(CsvCell::text)
                .collect(Collectors.joining(","))
                .concat(number(line.now()))
                .concat(number(line.before()));
    }

    private static String number(OptionalLong value) {
        return value.isPresent() ? "," + value.getAsLong() : ",";
    }
}
