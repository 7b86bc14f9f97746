package lumbung.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.pricing.goods.Split;

/**
 * Step 6: no line goes below cost and margin, the goods that it brought counted, and none is raised above its list price for
 * it: where even that would not pay for the goods, fewer are given. Rules that may go below take their own part out of it.
 */
final class Floor {
    private final Percent margin;
    private final Tracer tracer;
    private final long[] carried;

    /**
     * A floor on which nothing lies yet.
     *
     * @param lines how many there are
     */
    Floor(Percent margin, int lines, Tracer tracer) {
        this.carried = new long[lines];
        this.margin = margin;
        this.tracer = tracer;
    }

    /** Raises what is too low, and answers the goods that may be given. */
    List<Gift> hold(List<WorkingLine> lines, List<Gift> gifts) {
        List<Gift> given = new ArrayList<>();
        for (Gift gift : gifts) {
            Gift left = gift.rule().rule().combination().belowFloor() ? gift : paidFor(gift);
            if (left.pieces() > 0) {
                given.add(left);
            }
        }
        lines.forEach(this::raise);
        return given;
    }

    /** The least that a line may cost. */
    long of(WorkingLine line) {
        long own = Math.min(own(line), line.listed() - line.takenBelowFloor());
        return Math.max(0, Math.min(line.listed(), own + carried[line.place()]));
    }

    private long own(WorkingLine line) {
        return Math.min(line.listed(), least(line.product(), line.quantity()));
    }

    private Gift paidFor(Gift gift) {
        long each = each(gift);
        if (each <= 0) {
            return gift;
        }
        long[] room = gift.lines().stream().mapToLong(this::room).toArray();
        long all = Arrays.stream(room).sum();
        long pieces = Math.min(gift.pieces(), all / each);
        long[] shares = Split.of(pieces * each, room, Comparator.comparing(gift.lines()::get, WorkingLine.BY_CONTENT));
        for (int at = 0; at < shares.length; at++) {
            carried[gift.lines().get(at).place()] += shares[at];
        }
        if (pieces < gift.pieces()) {
            tracer.figure(
                    Optional.empty(),
                    Message.of("pricing.floor"),
                    Message.of("pricing.floor.pieces", pieces, gift.pieces()),
                    gift.effect().token().amount() * pieces);
        }
        return gift.only(pieces);
    }

    /** What one piece must be paid with by the lines that brought it. */
    private long each(Gift gift) {
        Product product = gift.product();
        return least(product, product.unit().factor()) - gift.effect().token().amount();
    }

    /** Cost and margin; nothing where the cost is not known. */
    private long least(Product product, long quantity) {
        return margin.onTopOf(product.costOf(quantity).orElse(0));
    }

    /** How much a line can carry beside its own floor. */
    private long room(WorkingLine line) {
        return line.listed() - own(line) - carried[line.place()];
    }

    private void raise(WorkingLine line) {
        long least = of(line);
        if (line.running() < least) {
            line.become(Label.of(new Quote.Cause.ByFloor(), Message.of("pricing.floor")), least);
            tracer.figure(
                    Optional.of(line.place()),
                    Message.of("pricing.floor"),
                    Message.of("pricing.floor.raised", Rupiah.of(least)),
                    least);
        }
    }
}
