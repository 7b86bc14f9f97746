package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Market;
import lumbung.orders.OrderDraft;
import lumbung.orders.Usual;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import lumbung.pricing.Explanation;
import lumbung.pricing.Quote;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.ChoiceField;

/**
 * The counter: who buys what, and at once what it costs and why.
 *
 * @param begun what it was opened for
 * @param ground goods and rules; empty until they were read
 * @param sheet what is typed; empty until then
 * @param told what it costs, as far as it was asked
 * @param said what stands under the goods
 * @param ahead what was typed before there was a counter
 * @param room what it has on the screen
 */
public record CounterView(
        SaleBegun begun,
        Optional<SaleGround> ground,
        Optional<SaleSheet> sheet,
        Optional<CounterJobs.Told> told,
        SaleSaid said,
        TypedAhead ahead,
        Event.Sized room)
        implements Able.Saves, Able.Edits, Able.Backs, Able.Discards, Able.Explains, Able.Repeats, Able.Keeps {
    /** An empty one. */
    public static CounterView start() {
        return of(new SaleBegun(0, false, Optional.empty(), Optional.empty()));
    }

    /** For somebody. */
    public static CounterView of(long personId) {
        return of(new SaleBegun(personId, false, Optional.empty(), Optional.empty()));
    }

    /** With what somebody had the last time. */
    public static CounterView usual(long personId) {
        return of(new SaleBegun(personId, true, Optional.empty(), Optional.empty()));
    }

    /** An order that is changed. */
    static CounterView changing(Receipt receipt) {
        return of(new SaleBegun(receipt.order().personId(), false, Optional.of(receipt), Optional.empty()));
    }

    private static CounterView of(SaleBegun begun) {
        return new CounterView(
                begun,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SaleSaid.NOTHING,
                TypedAhead.NOTHING,
                new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return begun.before()
                .map(it -> Message.of("selling.changing", it.order().number()))
                .orElse(Message.of("selling.new"));
    }

    @Override
    public Object key() {
        return "counter " + begun.orderId() + " " + begun.personId();
    }

    /** What is typed is there again after a restart. */
    @Override
    public Optional<Bookmark> bookmark() {
        boolean own = begun.before().isEmpty() && unsaved();
        return own ? Optional.of(Bookmark.of("counter", begun.personId())) : Optional.empty();
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_ORDERS;
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public List<Effect> opened() {
        return List.of(CounterJobs.open(begun));
    }

    /** Somebody's open counter is filled where it is. */
    @Override
    public Optional<Event> instead() {
        return begun.usual() ? Optional.of(new CounterJobs.Repeating()) : Optional.empty();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Sized sized) {
            return Step.to(new CounterView(begun, ground, sheet.map(it -> it.sized(sized)), told, said, ahead, sized));
        }
        if (event instanceof CounterJobs.Opened opened) {
            return opened(opened);
        }
        if (sheet.isEmpty()) {
            return Step.to(event instanceof Event.Typed || event instanceof Event.Pasted ? waiting(event) : this);
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, CounterJobs.open(begun));
        }
        return event instanceof Event.Answer answer
                ? answered(answer, sheet.get(), ground.get())
                : typed(event, sheet.get());
    }

    private CounterView waiting(Event event) {
        return new CounterView(begun, ground, sheet, told, said, ahead.and(event), room);
    }

    /** The first time what it begins with; later the same on other prices. */
    private Step opened(CounterJobs.Opened opened) {
        SaleGround now = opened.ground();
        if (sheet.isPresent()) {
            CounterView again = new CounterView(
                    begun, Optional.of(now), Optional.of(sheet.get().on(now)), told, said, ahead, room);
            return again.priced();
        }
        SaleSheet blank = opened.blank(begun);
        CounterView there =
                new CounterView(begun, Optional.of(now), Optional.of(blank), told, said, TypedAhead.NOTHING, room);
        Optional<SaleSheet> fits = Optional.of(opened.onto(blank).sized(room));
        SaleSaid says = new SaleSaid(Optional.empty(), opened.said(), -1);
        CounterView first =
                new CounterView(begun.with(there.draft()), there.ground, fits, told, says, TypedAhead.NOTHING, room);
        Step replayed = ahead.into(first);
        Step step = replayed.and(((CounterView) replayed.view()).pricing());
        return begun.usual() ? step.and(CounterJobs.repeat(now, begun.personId())) : step;
    }

    private Step answered(Event.Answer answer, SaleSheet typed, SaleGround now) {
        if (answer instanceof CounterJobs.Told costs) {
            return costs(costs, typed);
        }
        if (answer instanceof CounterJobs.Hits hits) {
            return found(hits, typed);
        }
        if (answer instanceof CounterJobs.Repeated repeated) {
            return repeated.usual().fold(usual -> repeated(usual, typed, now), refusal -> refused(refusal, typed));
        }
        if (answer instanceof CounterJobs.Repeating) {
            return again();
        }
        if (answer instanceof CounterJobs.Handed handed) {
            return handed(handed, typed, now);
        }
        if (answer instanceof CounterJobs.Allowed allowed) {
            return with(typed.allowed(allowed.line())).saying(said.right()).priced();
        }
        if (answer instanceof CounterJobs.Refused no) {
            return refused(no.refusal(), typed);
        }
        return answer instanceof CounterJobs.Kept kept ? new Step(this, kept.after()) : Step.to(this);
    }

    /** Shows why not, the keyboard where it can be mended; a line of the basket is one of the sheet. */
    private Step refused(Refusal refusal, SaleSheet typed) {
        int line = typed.line(refusal, ground.orElseThrow());
        Refusal here = line < 0 ? refusal : SaleSheet.at(line, refusal.reason());
        CounterView there = with(typed.refused(here)).saying(said.wrong(refusal.reason()));
        return AllowView.helps(refusal) && line >= 0
                ? Step.to(there, new Effect.PopUp(AllowView.of(line, refusal.reason())))
                : Step.to(there);
    }

    private Step costs(CounterJobs.Told costs, SaleSheet typed) {
        CounterView known = new CounterView(begun, ground, sheet, Optional.of(costs), said, ahead, room);
        Optional<Refusal> first = costs.priced()
                .fold(priced -> priced.quote().refused().stream().findFirst(), refusal -> Optional.of(refusal));
        boolean asked = said.hand() >= 0 && costs.draft().equals(draft());
        return first.isPresent() && asked ? known.refused(first.get(), typed) : Step.to(known);
    }

    private Step found(CounterJobs.Hits hits, SaleSheet typed) {
        if (!typed.buyer().text().equals(hits.letters())
                || typed.buyer().taken().isPresent()) {
            return Step.to(this);
        }
        if (hits.settling() && !hits.people().isEmpty()) {
            return with(typed.of(hits.people().get(0))).priced();
        }
        return Step.to(with(typed.with(typed.buyer().among(hits.people()))));
    }

    private Step repeated(Usual usual, SaleSheet typed, SaleGround now) {
        SaleSheet filled = typed.with(usual.draft().lines(), now);
        List<Message> changes = usual.changes().isEmpty()
                ? List.of(Message.of("selling.usual.same", usual.last().order().number()))
                : usual.changes();
        return with(filled).saying(new SaleSaid(Optional.empty(), changes, -1)).priced();
    }

    private Step handed(CounterJobs.Handed handed, SaleSheet typed, SaleGround now) {
        Optional<Basket.ByHand> hand =
                handed.each().map(each -> new Basket.ByHand(each, handed.reason(), now.clerk(), false));
        SaleLine line = typed.lines().get(handed.line()).at(hand);
        return with(typed.with(handed.line(), line))
                .saying(said.hand(handed.line()))
                .priced();
    }

    private Step typed(Event event, SaleSheet typed) {
        if (event instanceof Event.Typed key) {
            boolean ends = typed.at().zone() == SaleSheet.Zone.DETAILS
                    && typed.details().ends(event);
            return ends
                    ? save()
                    : typed.stuck(key.key(), ground.orElseThrow())
                            .map(flaw -> refused(flaw, typed))
                            .orElseGet(() -> after(typed, typed.typed(key.key())));
        }
        return event instanceof Event.Pasted pasted ? after(typed, typed.pasted(pasted.text())) : Step.to(this);
    }

    /** What a change asks for: who is meant, what it costs. */
    private Step after(SaleSheet before, SaleSheet next) {
        CounterView changed = with(next);
        CounterView quiet = next.equals(before) || said.wrong().isEmpty() ? changed : changed.saying(said.right());
        ChoiceField buyer = next.buyer();
        boolean left = before.at().zone() == SaleSheet.Zone.BUYER && next.at().zone() != SaleSheet.Zone.BUYER;
        if (buyer.strays() && left) {
            return Step.to(quiet, CounterJobs.find(buyer.text(), true));
        }
        if (buyer.strays() && !buyer.text().equals(before.buyer().text())) {
            return Step.to(quiet, CounterJobs.find(buyer.text(), false));
        }
        Step kept = Step.to(quiet, SaleKept.keep(quiet));
        return quiet.draft().equals(draft()) ? kept : kept.and(quiet.pricing());
    }

    /** What it costs now; until then it is kept as it is. */
    private Step priced() {
        return Step.to(this, pricing(), SaleKept.keep(this));
    }

    private Effect pricing() {
        return CounterJobs.price(ground.orElseThrow(), draft(), begun.orderId());
    }

    /** What can be priced; an order that is changed keeps its moment. */
    OrderDraft draft() {
        OrderDraft now = sheet.orElseThrow().draft(ground.orElseThrow());
        return begun.before().map(it -> now.on(it.order().at())).orElse(now);
    }

    /** What it costs, where that is known. */
    Optional<Quote> quote() {
        return told.flatMap(it -> it.priced().fold(Optional::of, refusal -> Optional.<Market.Priced>empty()))
                .map(Market.Priced::quote);
    }

    private CounterView with(SaleSheet other) {
        return new CounterView(begun, ground, Optional.of(other), told, said, ahead, room);
    }

    private CounterView saying(SaleSaid other) {
        return new CounterView(begun, ground, sheet, told, other, ahead, room);
    }

    /** A price by hand; among the details what there is to open. */
    @Override
    public Step edit() {
        if (sheet.isEmpty()) {
            return Step.to(this);
        }
        SaleSheet typed = sheet.get();
        if (typed.at().zone() == SaleSheet.Zone.DETAILS) {
            return Step.to(
                    with(typed.with(typed.details().with(typed.details().form().opened()))));
        }
        Optional<SaleLine> line =
                typed.line().filter(it -> it.product(ground.get()).isPresent());
        return line.map(it ->
                        Step.to(this, new Effect.PopUp(HandView.of(typed.at().line(), it, ground.get()))))
                .orElse(Step.to(this, new Effect.Tell(Effect.Tone.WARNING, Message.of("selling.hand.where"))));
    }

    @Override
    public Message editing() {
        return Message.of("selling.hand");
    }

    @Override
    public Step save() {
        if (sheet.isEmpty()) {
            return Step.to(this);
        }
        Outcome<OrderDraft> whole = sheet.get().whole(ground.get());
        return whole.fold(
                draft -> Step.to(this, CounterJobs.save(draft(), begun)), refusal -> refused(refusal, sheet.get()));
    }

    @Override
    public boolean unsaved() {
        return sheet.isPresent()
                && (!sheet.get().whole(ground.orElseThrow()).isDone()
                        || begun.first()
                                .filter(first -> !draft().on(first.at()).equals(first))
                                .isPresent());
    }

    @Override
    public boolean wantsBack() {
        return opened(Key.of(Key.ESC)) || unsaved();
    }

    private boolean opened(Key key) {
        return sheet.filter(it -> it.at().zone() == SaleSheet.Zone.DETAILS
                        && it.details().form().current().field().holds(key))
                .isPresent();
    }

    @Override
    public Step back() {
        Key esc = Key.of(Key.ESC);
        return opened(esc) ? Step.to(with(sheet.get().typed(esc))) : Step.to(this, Leaving.later());
    }

    @Override
    public boolean discards() {
        return unsaved();
    }

    /** Asked once more where goods were typed: the key is also that which empties a line elsewhere. */
    @Override
    public Step discard() {
        Effect[] gone = {new Effect.Close(), SaleKept.discard(begun)};
        return sheet.filter(SaleSheet::hasGoods).isPresent()
                ? Step.to(this, Leaving.dropping(gone))
                : Step.to(this, gone);
    }

    @Override
    public boolean explains() {
        return quote().filter(it -> !it.lines().isEmpty()).isPresent();
    }

    @Override
    public Step explain() {
        Quote quote = quote().orElseThrow();
        return Step.to(this, new Effect.Open(WhyView.of(key(), Explanation.plain(quote), Explanation.full(quote))));
    }

    @Override
    public boolean repeats() {
        return sheet.filter(it -> it.personId() != 0).isPresent();
    }

    @Override
    public Step again() {
        return Step.to(
                this,
                CounterJobs.repeat(ground.orElseThrow(), sheet.orElseThrow().personId()));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        new CounterPainter(this, scene).draw(canvas);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("selling.about"));
    }

    @Override
    public Message enter() {
        boolean goods = sheet.flatMap(SaleSheet::line).isPresent();
        return Message.of(goods ? "selling.enter" : "selling.enter.on");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "save", "uses", "edit", "usual", "back", "help");
    }
}
