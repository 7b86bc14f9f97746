package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/**
 * The window of prices: rules by where they stand, products by business, seasons; letters narrow it.
 *
 * @param shelf what is kept; empty until it was read
 * @param list its lines
 * @param search the letters typed so far
 * @param shown how much of it
 */
public record PricesView(
        Optional<PriceShelf> shelf, ListWindow<PriceLine> list, SpeedSearch search, PriceLine.Shown shown)
        implements Able.Adds,
                Able.Edits,
                Able.Deletes,
                Able.Seeks,
                Able.Sorts,
                Able.Advances,
                Able.Keeps,
                Able.OnRule,
                Able.Compares,
                Able.Prints {
    private static final int HEAD = 2;

    /** Another order of the products was chosen: by name, or what is bought most first. */
    private record Sorted(boolean popular) implements Event.Answer {}

    public static PricesView start() {
        return new PricesView(Optional.empty(), ListWindow.of(List.of(), 10), SpeedSearch.NONE, PriceLine.Shown.USUAL);
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.prices");
    }

    @Override
    public List<Effect> opened() {
        return List.of(read());
    }

    private Effect read() {
        boolean popular = shown.popular();
        return new Effect.Run((desk, progress) -> PriceShelf.read(desk, popular));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof PriceShelf read) {
            return Step.to(new PricesView(Optional.of(read), list, search, shown).relisted());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read());
        }
        if (event instanceof Sorted sorted) {
            PricesView other = new PricesView(shelf, list, search, shown.ordered(sorted.popular));
            return Step.to(other, other.read());
        }
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER)) {
            return chosen();
        }
        if (event instanceof Event.Sized sized) {
            ListWindow<PriceLine> fits = list.sized(Math.max(1, sized.rows() - HEAD));
            return Step.to(new PricesView(shelf, fits, search, shown.at(sized.columns())).relisted());
        }
        int by = event instanceof Event.Typed typed ? ListWindow.arrow(typed.key()) : 0;
        return Step.to(by == 0 ? with(Narrowing.after(list, event, HEAD)) : stepped(by));
    }

    private Step chosen() {
        if (list.current().filter(PriceLine.Ended.class::isInstance).isPresent()) {
            return Step.to(new PricesView(shelf, list, search, shown.whole()).relisted());
        }
        return item().map(it -> Step.to(this, new Effect.Open(opened(it)))).orElse(Step.to(this));
    }

    /** Who may not write a draft reads it. */
    private View opened(PriceItem item) {
        boolean keeps = shelf.filter(PriceShelf::keeps).isPresent();
        return item instanceof PriceItem.OfRule rule && !keeps
                ? RuleView.of(rule.rule().number())
                : item.opened();
    }

    @Override
    public View seeking(SpeedSearch next) {
        ListWindow<PriceLine> fresh = ListWindow.of(List.of(), list.place().height());
        return new PricesView(shelf, fresh, next, shown).relisted();
    }

    /** To the next line that can be opened. */
    private PricesView stepped(int by) {
        return with(list.stepped(by, PriceLine::stops));
    }

    private PricesView with(ListWindow<PriceLine> other) {
        return new PricesView(shelf, other, search, shown);
    }

    /** The lines of what is known; the cursor where it was, or on the first that can be opened. */
    private PricesView relisted() {
        List<PriceLine> lines = shelf.map(it -> PriceLine.of(it, search, shown)).orElse(List.of());
        PricesView there = with(
                ListWindow.of(lines, list.place().height()).moved(list.place().cursor()));
        return there.list.current().filter(PriceLine::stops).isPresent() ? there : there.stepped(1);
    }

    private Optional<PriceItem> item() {
        return list.current().flatMap(PriceLine::item);
    }

    private Optional<PriceItem.OfRule> rule() {
        return item().filter(PriceItem.OfRule.class::isInstance).map(PriceItem.OfRule.class::cast);
    }

    @Override
    public Permission keeping() {
        return item().map(PriceItem::keeping).orElse(Permission.KEEP_PRICES);
    }

    @Override
    public Step add() {
        return Step.to(this, new Effect.PopUp(PriceDeeds.adding()));
    }

    @Override
    public Step edit() {
        return item().map(it -> Step.to(this, new Effect.Open(it.edited()))).orElse(Step.to(this));
    }

    /** R088. */
    @Override
    public Step sort() {
        return Step.to(
                this,
                new Effect.PopUp(Choice.of(
                        Message.of("workbench.action.sort"),
                        List.of(order('1', "rule.order.name", false), order('2', "rule.order.popular", true)))));
    }

    private static Choice.Item order(char digit, String label, boolean popular) {
        return new Choice.Item(digit, Message.of(label), "", List.of(new Effect.Hear(new Sorted(popular))));
    }

    @Override
    public boolean deletes() {
        return item().flatMap(PriceItem::deleting).isPresent();
    }

    @Override
    public Step delete() {
        return item().flatMap(PriceItem::deleting).map(it -> Step.to(this, it)).orElse(Step.to(this));
    }

    @Override
    public Optional<Message> nextStep() {
        return item().flatMap(it -> it instanceof PriceItem.OfProduct of
                ? Optional.of(PriceDeeds.next(of.product()))
                : rule().flatMap(rule ->
                        PriceDeeds.next(rule.rule(), shelf.orElseThrow().today())));
    }

    @Override
    public Permission advancing() {
        return rule().map(it -> PriceDeeds.advancing(it.rule())).orElse(Permission.KEEP_PRICES);
    }

    @Override
    public Step advance() {
        Optional<Effect> wish = item().map(it -> it instanceof PriceItem.OfProduct of
                ? PriceDeeds.advance(of.product())
                : PriceDeeds.advance(rule().orElseThrow().rule()));
        return wish.map(it -> Step.to(this, it)).orElse(Step.to(this));
    }

    @Override
    public long ruleNumber() {
        return rule().map(it -> it.rule().number()).orElse(0L);
    }

    @Override
    public boolean canCompare() {
        return rule().filter(it -> it.rule().rule().version().number() > 1).isPresent();
    }

    @Override
    public Step compare() {
        return Step.to(this, new Effect.Open(WordingsView.of(ruleNumber())));
    }

    @Override
    public Printable printable() {
        return new Printable.Rules();
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int behind = scene.head(canvas, scene.texts().of(name()));
        canvas.put(behind + 2, 0, Ink.TEXT, shown.popular() ? scene.say("rule.order.popular") : "");
        canvas.rule(1);
        list.draw(canvas.below(HEAD), (row, at) -> {
            boolean chosen = list.isCursor(at) && list.rows().get(at).stops();
            row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
            list.rows().get(at).strip().draw(row, chosen, scene);
            if (list.isCursor(at) && scene.focused()) {
                row.cursor(0, 0);
            }
        });
        if (list.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say(shelf.isPresent() ? "sending.none" : "find.looking"));
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("rule.window.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "edit", "add", "advance", "help", "undo", "menu");
    }
}
