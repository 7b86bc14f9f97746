package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewFigure;
import lumbung.meeting.review.ReviewSheet;
import lumbung.message.Message;
import lumbung.report.ReviewText;
import lumbung.report.Strokes;
import lumbung.workbench.widget.Ink;

/** A review in lines: each figure with what it was before and a small bar. */
final class ReviewLines {
    /** Where the columns end, from the right edge. */
    static final int NOW = 23;

    static final int BEFORE = 7;

    private static final int BAR = 6;

    private ReviewLines() {}

    static Message title(Review review) {
        return Message.of("review.title", ReviewText.whose(review));
    }

    static Message explained(Review.Line line) {
        return Message.of("review.explained", line.name(), line.definition());
    }

    /** Fills both lists: a strip, and the figure it is about. */
    static void of(Review review, List<Strip> strips, List<Optional<Review.Line>> lines) {
        if (!review.orders().isEmpty()) {
            Message course = Strip.literal(Strokes.line(review.orders(), false));
            add(Strip.of(Ink.DIM, "review.course").ending(0, Ink.TEXT, course), Optional.empty(), strips, lines);
        }
        for (ReviewFigure.Section section : ReviewFigure.Section.values()) {
            add(Strip.GAP.and(0, Ink.TITLE, ReviewText.title(section)), Optional.empty(), strips, lines);
            review.lines(section).forEach(it -> add(figure(it), Optional.of(it), strips, lines));
        }
        part("review.rules", review.rules().stream().map(Review.Given::said).toList(), strips, lines);
        part("review.news", review.news().stream().map(Review.News::said).toList(), strips, lines);
        part("review.areas", review.shares().stream().map(ReviewText::said).toList(), strips, lines);
    }

    /** A sheet of it. */
    static void of(ReviewSheet sheet, Review review, List<Strip> strips, List<Optional<Review.Line>> lines) {
        for (ReviewSheet.Group group : sheet.groups()) {
            add(Strip.GAP.and(0, Ink.TITLE, group.title()), Optional.empty(), strips, lines);
            group.figures().stream().map(review::line).forEach(it -> add(figure(it), Optional.of(it), strips, lines));
        }
    }

    private static void part(String title, List<Message> said, List<Strip> strips, List<Optional<Review.Line>> lines) {
        if (!said.isEmpty()) {
            add(Strip.of(Ink.TITLE, title), Optional.empty(), strips, lines);
            said.forEach(it -> add(Strip.GAP.and(2, Ink.TEXT, it), Optional.empty(), strips, lines));
        }
    }

    private static void add(
            Strip strip, Optional<Review.Line> line, List<Strip> strips, List<Optional<Review.Line>> lines) {
        strips.add(strip);
        lines.add(line);
    }

    private static Strip figure(Review.Line line) {
        Ink ink = line.figure().isTyped() ? Ink.KEY : Ink.TEXT;
        String bar = ReviewText.bar(line, BAR, false);
        return Strip.GAP
                .and(2, Ink.DIM, line.name())
                .ending(-NOW, line.now().isPresent() ? ink : Ink.DIM, line.nowSaid())
                .ending(-BEFORE, Ink.DIM, line.beforeSaid())
                .ending(0, Ink.DIM, Strip.literal(bar + " ".repeat(BAR - bar.length())))
                .entering(new Effect.Tell(Effect.Tone.NEWS, explained(line)));
    }
}
