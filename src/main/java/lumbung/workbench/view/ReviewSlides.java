package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.meeting.review.Review;
import lumbung.meeting.review.ReviewFigure;
import lumbung.message.Message;
import lumbung.report.ReviewText;

/** A review as a room looks at it: its one page a part at a time, how orders went, how evenly was given. R115, R130. */
final class ReviewSlides {
    private static final int MOST = 4;
    private static final int PERCENT = 10;
    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;

    private final Message days;

    private ReviewSlides(Message days) {
        this.days = days;
    }

    /**
     * Its pictures.
     *
     * @param frozen whether its figures stay as they are
     */
    static List<Slide> of(Review review, boolean frozen) {
        Message period = ReviewText.days(review);
        return new ReviewSlides(frozen ? Message.of("meeting.slide.frozen", period) : period).all(review);
    }

    private List<Slide> all(Review review) {
        List<Slide> slides = new ArrayList<>();
        for (ReviewFigure.Section section : ReviewFigure.Section.values()) {
            List<Slide.Bars> bars = review.lines(section).stream()
                    .filter(it -> it.figure().isOnOnePage())
                    .map(ReviewSlides::bars)
                    .toList();
            parts(ReviewText.title(section), bars, slides);
            if (section == ReviewFigure.Section.ORDERS && review.orders().size() > 1) {
                slides.add(new Slide.Course(days, review.orders()));
            }
        }
        if (review.shares().size() > 1) {
            List<Slide.Bars> shares =
                    review.shares().stream().map(ReviewSlides::bars).limit(MOST).toList();
            slides.add(new Slide.Figures(Message.of("meeting.slide.shares"), days, shares));
        }
        return slides;
    }

    private void parts(Message title, List<Slide.Bars> bars, List<Slide> slides) {
        for (int from = 0; from < bars.size(); from += MOST) {
            slides.add(new Slide.Figures(title, days, bars.subList(from, Math.min(bars.size(), from + MOST))));
        }
    }

    private static Slide.Bars bars(Review.Line line) {
        boolean money = line.figure().unit() == ReviewFigure.Unit.RUPIAH;
        Optional<Message> large =
                line.now().isEmpty() ? Optional.empty() : Optional.of(money ? money(line.now()) : line.nowSaid());
        Message now = money || large.isEmpty() ? line.nowSaid() : Strip.literal("");
        Message before = Message.of("meeting.slide.before", line.beforeSaid());
        boolean compared = line.now().isPresent() && line.before().isPresent();
        return new Slide.Bars(
                line.name(),
                large,
                new Slide.Bar(compared ? line.now().getAsLong() : 0, now),
                new Slide.Bar(compared ? line.before().getAsLong() : 0, before));
    }

    /** Of an amount what is read from afar; all of it stands beside. */
    private static Message money(OptionalLong amount) {
        long rupiah = amount.orElseThrow();
        if (Math.abs(rupiah) < MILLION) {
            return Message.of("meeting.slide.thousands", Math.round((double) rupiah / THOUSAND));
        }
        long tenths = Math.round((double) rupiah * PERCENT / MILLION);
        return Message.of("meeting.slide.millions", tenths / PERCENT, Math.abs(tenths % PERCENT));
    }

    private static Slide.Bars bars(Review.Share share) {
        Object name = share.name().isEmpty() ? Message.of("review.nowhere") : share.name();
        return new Slide.Bars(
                Message.of("review.value.text", name),
                Optional.of(percent(share.given())),
                new Slide.Bar(share.given(), Message.of("meeting.slide.given")),
                new Slide.Bar(share.bought(), Message.of("meeting.slide.bought", percent(share.bought()))));
    }

    private static Message percent(int thousandths) {
        return Message.of("review.value.percent", Long.toString(Math.round((double) thousandths / PERCENT)));
    }
}
