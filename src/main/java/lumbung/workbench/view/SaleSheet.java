package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.OrderDraft;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import lumbung.terminal.Key;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.TextField;

/**
 * An order as it stands on the counter: who, what, how it gets there. The last line is always the one to be typed next.
 *
 * @param buyer by the person's number; empty for pembeli umum
 * @param details when it is needed, how it gets there, a note
 * @param at where the keyboard is
 */
record SaleSheet(ChoiceField buyer, List<SaleLine> lines, Filling details, SaleSheet.Spot at) {
    /** The parts of a counter. */
    enum Zone {
        BUYER,
        GOODS,
        NUMBER,
        DETAILS
    }

    /**
     * Where the keyboard is.
     *
     * @param line in goods and numbers
     */
    record Spot(Zone zone, int line) {}

    private static final Pattern BASKET = Pattern.compile("lines\\[(\\d{1,6})]");
    private static final String LINE = "line ";
    private static final Spot BUYER = new Spot(Zone.BUYER, 0);

    /** Who is not named: pembeli umum. */
    static final ChoiceField.Option ANYBODY =
            new ChoiceField.Option("0", Message.of("orders.anybody"), List.of("umum"));

    SaleSheet {
        lines = List.copyOf(lines);
    }

    static SaleSheet blank(SaleGround ground) {
        return new SaleSheet(
                ChoiceField.of("", List.of()).offering(ANYBODY),
                List.of(SaleLine.empty(ground.options())),
                SaleDetails.blank(ground),
                BUYER);
    }

    /** As it was ordered. */
    static SaleSheet of(Receipt receipt, SaleGround ground) {
        List<SaleLine> lines = new ArrayList<>();
        receipt.basket().lines().forEach(line -> lines.add(SaleLine.of(line, ground.options())));
        lines.add(SaleLine.empty(ground.options()));
        Filling details = SaleDetails.of(receipt.order(), ground);
        return new SaleSheet(ChoiceField.of("", List.of()), lines, details, new Spot(Zone.GOODS, lines.size() - 1));
    }

    /** With goods and rules as they are now. */
    SaleSheet on(SaleGround ground) {
        List<SaleLine> again = lines.stream()
                .map(line -> new SaleLine(line.goods().among(ground.options()), line.number(), line.hand()))
                .toList();
        return new SaleSheet(buyer, again, details, at);
    }

    /** With other goods, the keyboard where the next is typed. */
    SaleSheet with(List<Basket.Line> goods, SaleGround ground) {
        List<SaleLine> other = new ArrayList<>();
        goods.forEach(line -> other.add(SaleLine.of(line, ground.options())));
        other.add(SaleLine.empty(ground.options()));
        return new SaleSheet(buyer, other, details, new Spot(Zone.GOODS, other.size() - 1));
    }

    /** Of somebody; the keyboard goes on to the goods. */
    SaleSheet of(ChoiceField.Option person) {
        Spot next = at.zone == Zone.BUYER ? last() : at;
        return new SaleSheet(buyer.take(person), lines, details, next);
    }

    SaleSheet with(ChoiceField who) {
        return new SaleSheet(who, lines, details, at);
    }

    SaleSheet with(Filling other) {
        return new SaleSheet(buyer, lines, other, at);
    }

    SaleSheet sized(Event.Sized room) {
        return with(details.sized(room));
    }

    SaleSheet at(Spot spot) {
        Filling there = spot.zone == Zone.DETAILS && at.zone != Zone.DETAILS
                ? details.with(details.form().at(0))
                : details;
        return new SaleSheet(buyer, lines, there, spot);
    }

    SaleSheet with(int line, SaleLine other) {
        List<SaleLine> changed = new ArrayList<>(lines);
        changed.set(line, other);
        return new SaleSheet(buyer, changed, details, at);
    }

    long personId() {
        return buyer.taken().map(it -> Long.parseLong(it.value())).orElse(0L);
    }

    boolean isEmpty() {
        return buyer.isEmpty() && lines.size() == 1 && lines.get(0).isEmpty() && !details.dirty();
    }

    boolean hasGoods() {
        return !lines.get(0).isEmpty();
    }

    private Spot last() {
        return new Spot(Zone.GOODS, lines.size() - 1);
    }

    /** The line under the keyboard. */
    Optional<SaleLine> line() {
        boolean there = at.zone == Zone.GOODS || at.zone == Zone.NUMBER;
        return there ? Optional.of(lines.get(at.line)) : Optional.empty();
    }

    /** Which lines say what they are, by their place in the basket. */
    List<Integer> understood(SaleGround ground) {
        return IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isEmpty()
                        && lines.get(line).wanted(ground).isDone())
                .boxed()
                .toList();
    }

    /** What can be priced of it. */
    OrderDraft draft(SaleGround ground) {
        List<Basket.Line> goods = new ArrayList<>();
        understood(ground).forEach(line -> lines.get(line).wanted(ground).map(goods::add));
        return SaleDetails.onto(OrderDraft.begun(ground.at()).of(personId()).with(goods), details);
    }

    /** All of it; refused at what is not understood: {@code buyer}, {@code line 2}, or a field of the details. */
    Outcome<OrderDraft> whole(SaleGround ground) {
        if (buyer.strays()) {
            return Outcome.refused(Refusal.at("buyer", "selling.wrong.buyer", buyer.text()));
        }
        for (int line = 0; line < lines.size(); line++) {
            Optional<Refusal> why = flaw(lines.get(line), ground);
            if (why.isPresent()) {
                return Outcome.refused(at(line, why.get().reason()));
            }
        }
        return SaleDetails.flaw(details)
                .<Outcome<OrderDraft>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(draft(ground)));
    }

    /** Why one cannot go on with Enter: what is typed is nothing that is sold, or not so much of it. */
    Optional<Refusal> stuck(Key key, SaleGround ground) {
        boolean named = at.zone == Zone.NUMBER
                || line().filter(it -> it.product(ground).isEmpty()).isPresent();
        return key.is(Key.ENTER) && named
                ? line().flatMap(it -> flaw(it, ground)).map(it -> at(at.line, it.reason()))
                : Optional.empty();
    }

    private static Optional<Refusal> flaw(SaleLine line, SaleGround ground) {
        return line.isEmpty()
                ? Optional.empty()
                : line.wanted(ground).fold(done -> Optional.<Refusal>empty(), Optional::of);
    }

    /** The line of a basket's refusal, {@code lines[2]}; -1 where it is about none. */
    int line(Refusal refusal, SaleGround ground) {
        Matcher place = BASKET.matcher(refusal.place());
        List<Integer> lines = understood(ground);
        int at = place.matches() ? Integer.parseInt(place.group(1)) : lines.size();
        return at < lines.size() ? lines.get(at) : -1;
    }

    static Refusal at(int line, Message reason) {
        return new Refusal(LINE + line, reason);
    }

    /** An officer agreed with the price by hand of a line. */
    SaleSheet allowed(int line) {
        SaleLine there = lines.get(line);
        return with(
                line, there.at(there.hand().map(it -> new Basket.ByHand(it.each(), it.reason(), it.clerk(), true))));
    }

    /** The keyboard where something is to be mended. */
    SaleSheet refused(Refusal refusal) {
        String place = refusal.place();
        if (place.equals("buyer")) {
            return at(BUYER);
        }
        if (place.startsWith(LINE)) {
            int line = Integer.parseInt(place.substring(LINE.length()));
            Zone zone = lines.get(line).goods().strays() ? Zone.GOODS : Zone.NUMBER;
            return at(new Spot(zone, Math.min(line, lines.size() - 1)));
        }
        return details.form().find(place, -1).isPresent()
                ? at(new Spot(Zone.DETAILS, 0)).with(details.refused(refusal))
                : this;
    }

    SaleSheet typed(Key key) {
        return switch (at.zone) {
            case BUYER -> buyer(key);
            case GOODS -> goods(key);
            case NUMBER -> number(key);
            case DETAILS -> details(key);
        };
    }

    private SaleSheet buyer(Key key) {
        if (buyer.holds(key) || !leaves(key) || key.is(Key.UP)) {
            return with(buyer.typed(key));
        }
        return with(buyer.left(key)).at(key.is(Key.DOWN) ? new Spot(Zone.GOODS, 0) : last());
    }

    private static boolean leaves(Key key) {
        return key.is(Key.ENTER) || key.is(Key.TAB) || key.is(Key.UP) || key.is(Key.DOWN) || isBack(key);
    }

    private static boolean isBack(Key key) {
        return key.equals(new Key(Key.TAB, Key.SHIFT));
    }

    private SaleSheet goods(Key key) {
        SaleLine line = lines.get(at.line);
        boolean counts = key.is(':') && !line.isEmpty();
        if (line.goods().holds(key) || !(leaves(key) || counts)) {
            return with(at.line, line.with(line.goods().typed(key)));
        }
        SaleSheet left = with(at.line, line.with(line.goods().left(Key.of(Key.TAB))));
        if (key.is(Key.UP) || isBack(key)) {
            return left.up();
        }
        if (key.is(Key.DOWN)) {
            return left.down();
        }
        if (line.isEmpty()) {
            return at.line == lines.size() - 1 ? at(new Spot(Zone.DETAILS, 0)) : left.tidied();
        }
        SaleLine taken = left.lines.get(at.line);
        if (taken.goods().strays()) {
            return left;
        }
        TextField number = counts ? TextField.EMPTY : chosen(taken.number());
        return left.with(at.line, taken.with(number)).at(new Spot(Zone.NUMBER, at.line));
    }

    /** What stands there gives way to what is typed next. */
    private static TextField chosen(TextField number) {
        TextField there = number.isEmpty() ? TextField.of("1") : number;
        return there.typed(Key.ctrl('a'));
    }

    private SaleSheet number(Key key) {
        if (key.is(Key.ENTER) || key.is(Key.TAB) || key.is(Key.DOWN)) {
            return down();
        }
        if (isBack(key)) {
            return at(new Spot(Zone.GOODS, at.line));
        }
        return key.is(Key.UP)
                ? up()
                : with(
                        at.line,
                        lines.get(at.line).with(lines.get(at.line).number().typed(key)));
    }

    private SaleSheet up() {
        SaleSheet tidy = tidied();
        return at.line == 0 ? tidy.at(BUYER) : tidy.at(new Spot(Zone.GOODS, at.line - 1));
    }

    /** To the next line; behind the last there is a new one, behind an empty one the details. */
    private SaleSheet down() {
        boolean last = at.line == lines.size() - 1;
        if (last && lines.get(at.line).isEmpty()) {
            return at(new Spot(Zone.DETAILS, 0));
        }
        boolean gone = lines.get(at.line).isEmpty();
        return tidied().at(new Spot(Zone.GOODS, gone ? at.line : at.line + 1));
    }

    /** Without lines from which the goods were taken, and with an empty one at the end. */
    private SaleSheet tidied() {
        List<SaleLine> tidy = new ArrayList<>(lines);
        tidy.removeIf(SaleLine::isEmpty);
        List<ChoiceField.Option> options = lines.get(0).goods().options();
        tidy.add(SaleLine.empty(options));
        Spot there = new Spot(at.zone, Math.min(at.line, tidy.size() - 1));
        return new SaleSheet(buyer, tidy, details, there);
    }

    private SaleSheet details(Key key) {
        boolean first = details.form().focus() == 0 && (key.is(Key.UP) || isBack(key));
        if (first && !details.form().current().field().holds(key)) {
            return at(last());
        }
        return with(details.update(new Event.Typed(key)));
    }

    SaleSheet pasted(String text) {
        return switch (at.zone) {
            case BUYER -> with(buyer.pasted(text));
            case GOODS ->
                with(at.line, lines.get(at.line).with(lines.get(at.line).goods().pasted(text)));
            case NUMBER ->
                with(
                        at.line,
                        lines.get(at.line).with(lines.get(at.line).number().pasted(text)));
            case DETAILS -> with(details.update(new Event.Pasted(text)));
        };
    }
}
