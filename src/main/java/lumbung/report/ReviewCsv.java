package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.broadcast.CsvCell;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewJson;

/** A review as CSV, a figure a line; what is not known is an empty cell. */
public final class ReviewCsv {
    private ReviewCsv() {}

    public static List<String> of(Review review) {
        List<String> lines = new ArrayList<>();
        lines.add("business,from,until,section,figure,unit,source,now,before");
        review.lines()
                .forEach(line -> lines.add(Stream.of(
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
                        .concat(number(line.before()))));
        return lines;
    }

    private static String number(OptionalLong value) {
        return value.isPresent() ? "," + value.getAsLong() : ",";
    }
}
