package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * The window of orders: what waits today, then all orders, the newest first.
 *
 * @param scope which orders
 * @param waiting what waits; empty until it was read
 * @param rows those that were read so far
 * @param page whether there are older ones, and whether they were asked for
 * @param strips all of it in lines
 * @param room what it has on the screen
 */
public record OrdersView(
        OrderScope scope,
        Optional<OrderShelf.Waiting> waiting,
        List<OrderRow> rows,
        OrdersView.Page page,
        Strips strips,
        Event.Sized room)
        implements Able.Adds, Able.Filters, Able.TakesOver, Able.Troubled, Able.Keeps {
    private static final int HEAD = 2;
    private static final int SHOWN = 4;

    /** How the list goes on. */
    enum Page {
        END,
        MORE,
        ASKED
    }

    public OrdersView {
        rows = List.copyOf(rows);
    }

    public static OrdersView start() {
        return of(OrderScope.ALL);
    }

    static OrdersView of(OrderScope scope) {
        return new OrdersView(scope, Optional.empty(), List.of(), Page.ASKED, Strips.NONE, new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return Message.of("workbench.place.orders");
    }

    @Override
    public Object key() {
        return scope;
    }

    @Override
    public List<Effect> opened() {
        return List.of(OrderShelf.read(scope, Optional.empty()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof OrderShelf shelf) {
            return Step.to(shelf.scope().equals(scope) ? read(shelf) : this);
        }
        if (event instanceof OrderScope other) {
            OrdersView fresh = new OrdersView(other, waiting, List.of(), Page.ASKED, Strips.NONE, room);
            return Step.to(fresh.lined(), OrderShelf.read(other, Optional.empty()));
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, OrderShelf.read(scope, Optional.empty()));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new OrdersView(scope, waiting, rows, page, strips, sized).lined());
        }
        if (event instanceof Event.Typed typed && typed.key().types()) {
            return Step.to(this, OrderAsks.whose(Character.toString(typed.key().code())));
        }
        Step moved = strips.after(event, HEAD, this, this::with);
        return ((OrdersView) moved.view()).going(moved);
    }

    /** The first page anew, or the next one behind those there are. */
    private OrdersView read(OrderShelf shelf) {
        List<OrderRow> all = new ArrayList<>(shelf.waiting().isPresent() ? List.of() : rows);
        all.addAll(shelf.rows());
        Page next = shelf.more() ? Page.MORE : Page.END;
        return new OrdersView(scope, shelf.waiting().or(() -> waiting), all, next, strips, room).lined();
    }

    /** Asks for what comes next, once the end is near. */
    private Step going(Step step) {
        int left = strips.list().rows().size() - strips.list().place().cursor();
        boolean near = page == Page.MORE && left < 2 * room.rows();
        return near
                ? new Step(new OrdersView(scope, waiting, rows, Page.ASKED, strips, room), step.effects())
                        .and(OrderShelf.read(scope, OrderShelf.behind(rows)))
                : step;
    }

    private OrdersView with(Strips other) {
        return new OrdersView(scope, waiting, rows, page, other, room);
    }

    private OrdersView lined() {
        int width = room.columns() - 4;
        List<Strip> lines = new ArrayList<>();
        waiting.ifPresent(it -> {
            waiting(it, lines);
            lines.add(OrderRow.head(width));
            rows.forEach(row -> lines.add(row.strip(width, it.today())));
            if (rows.isEmpty() && page == Page.END) {
                lines.add(Strip.of(Ink.DIM, "selling.none"));
            }
        });
        return with(strips.sized(room.rows() - HEAD).with(lines));
    }

    private static void waiting(OrderShelf.Waiting what, List<Strip> lines) {
        if (what.isEmpty()) {
            return;
        }
        what.typed().stream()
                .limit(SHOWN)
                .forEach(it -> lines.add(Strip.of(Ink.WARNING, "form.draft.home", SaleKept.said(it))
                        .entering(SaleKept.resuming(it))));
        toHand(what, lines);
        what.standing().stream()
                .limit(SHOWN)
                .forEach(it -> lines.add(opening(
                        what,
                        Strip.of(Ink.TEXT, "form.literal", it.who())
                                .and(22, Ink.DIM, Message.of("selling.weekly.line", day(it), it.goods())),
                        OrderAsks.standing(it))));
        what.ask().stream()
                .limit(SHOWN)
                .forEach(it -> lines.add(opening(
                        what,
                        Strip.of(Ink.TEXT, "form.literal", it.who())
                                .and(
                                        22,
                                        Ink.DIM,
                                        Message.of(
                                                "selling.waiting.ask",
                                                it.gift().given().product().name())),
                        OrderAsks.answer(it.gift(), it.who()))));
        int more = Math.max(0, what.standing().size() - SHOWN)
                + Math.max(0, what.ask().size() - SHOWN);
        if (more > 0) {
            lines.add(Strip.of(Ink.DIM, "selling.waiting.more", more));
        }
        lines.add(Strip.GAP);
    }

    private static void toHand(OrderShelf.Waiting what, List<Strip> lines) {
        if (what.hand() > 0) {
            Message bring = what.bring() == 0
                    ? Message.of("form.literal", "")
                    : Message.of("selling.waiting.bring", what.bring());
            Effect opens = what.bring() > 0
                    ? new Effect.Open(RouteView.of(what.today()))
                    : new Effect.Hear(OrderScope.today(what.today()));
            lines.add(Strip.of(Ink.TITLE, "selling.waiting.hand", what.hand())
                    .ending(0, Ink.DIM, bring)
                    .entering(opens));
        }
    }

    /** What may not be done is only read. */
    private static Strip opening(OrderShelf.Waiting what, Strip line, Effect deed) {
        return what.keeps() ? line.entering(deed) : line;
    }

    private static Message day(OrderShelf.Weekly weekly) {
        return Message.of("workbench.weekday." + weekly.standing().weekday().getValue());
    }

    @Override
    public Step add() {
        boolean whose = scope.filter().person().isPresent();
        return Step.to(
                this,
                new Effect.Open(whose ? CounterView.of(scope.filter().person().getAsLong()) : CounterView.start()));
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_ORDERS;
    }

    @Override
    public View takingOver() {
        return ImportView.sales();
    }

    @Override
    public Step filter() {
        return waiting.map(it -> Step.to(this, OrderAsks.filters(it))).orElse(Step.to(this));
    }

    @Override
    public List<Choice.Item> fixes() {
        List<Choice.Item> items = new ArrayList<>();
        waiting.ifPresent(it -> {
            items.add(OrderAsks.item((char) 0, "selling.route", new Effect.Open(RouteView.of(it.today()))));
            items.add(OrderAsks.item((char) 0, "selling.weekly", new Effect.Open(StandingsView.start())));
        });
        return items;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int behind = scene.head(canvas, scene.texts().of(name()));
        canvas.put(behind + 3, 0, Ink.DIM, scene.texts().of(scope.label()));
        canvas.rule(1);
        Canvas body = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD);
        if (waiting.isEmpty()) {
            body.put(3, 0, Ink.DIM, scene.say("find.looking"));
        } else {
            strips.draw(body, scene);
        }
    }

    /** Lines are found by asking; see {@link #update}. */
    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("selling.about.orders"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "add", "filter", "actions", "help", "undo", "menu");
    }
}
