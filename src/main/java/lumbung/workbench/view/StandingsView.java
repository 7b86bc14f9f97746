package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.StandingOrder;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What people want every week, and how much businesses can make in a day.
 *
 * @param kept empty until it was read
 */
public record StandingsView(Optional<StandingsView.Kept> kept, Strips strips, Event.Sized room) implements Able.Adds {
    private static final int HEAD = 2;
    private static final int GOODS = 34;

    /** All of it. */
    record Kept(
            List<OrderShelf.Weekly> standing, List<Capacity> capacities, Map<Long, String> businesses, LocalDate today)
            implements Event.Answer {
        Kept {
            standing = List.copyOf(standing);
            capacities = List.copyOf(capacities);
            businesses = Map.copyOf(businesses);
        }
    }

    static StandingsView start() {
        return new StandingsView(Optional.empty(), Strips.NONE, new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return Message.of("selling.weekly");
    }

    @Override
    public List<Effect> opened() {
        return List.of(read());
    }

    private static Effect read() {
        return new Effect.Run((desk, progress) -> {
            List<StandingOrder> running = desk.session().orders().standing().stream()
                    .filter(it ->
                            it.term().until().filter(desk.today()::isAfter).isEmpty())
                    .sorted(Comparator.comparing(StandingOrder::weekday))
                    .toList();
            return new Kept(
                    OrderShelf.Weekly.of(running, desk),
                    desk.session().orders().capacities(),
                    SaleGround.names(desk),
                    desk.today());
        });
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Kept now) {
            return Step.to(new StandingsView(Optional.of(now), strips, room).lined());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new StandingsView(kept, strips, sized).lined());
        }
        return strips.after(event, HEAD, this, this::with);
    }

    private StandingsView with(Strips other) {
        return new StandingsView(kept, other, room);
    }

    private StandingsView lined() {
        List<Strip> lines = new ArrayList<>();
        kept.ifPresent(it -> {
            lines.add(Strip.of(Ink.TITLE, "selling.weekly.all"));
            it.standing.forEach(weekly -> lines.add(weekly(weekly)));
            lines.add(Strip.of(Ink.KEY, "selling.weekly.add")
                    .entering(new Effect.Open(KeepForm.of(StandingFields.fresh(0, "")))));
            lines.add(Strip.GAP);
            lines.add(Strip.of(Ink.TITLE, "selling.capacity"));
            it.capacities.stream()
                    .filter(each -> each.day().filter(it.today::isAfter).isEmpty())
                    .forEach(each -> lines.add(capacity(each, it)));
            lines.add(Strip.of(Ink.KEY, "selling.capacity.add")
                    .entering(new Effect.Open(KeepForm.of(CapacityFields.fresh()))));
        });
        return with(strips.sized(room.rows() - HEAD).with(lines));
    }

    private static Strip weekly(OrderShelf.Weekly weekly) {
        Message day =
                Message.of("workbench.weekday." + weekly.standing().weekday().getValue());
        return Strip.GAP
                .and(0, Ink.TEXT, Strip.literal(weekly.who()))
                .and(24, Ink.DIM, day)
                .and(GOODS, Ink.DIM, Strip.literal(weekly.goods()))
                .entering(new Effect.PopUp(Choice.of(
                        Message.of("selling.weekly.due", weekly.who(), weekly.goods()),
                        List.of(
                                OrderAsks.item(
                                        'U',
                                        "selling.weekly.change",
                                        new Effect.Open(KeepForm.of(StandingFields.of(weekly)))),
                                OrderAsks.item('A', "selling.weekly.end", OrderDeeds.end(weekly.standing()))))));
    }

    private static Strip capacity(Capacity capacity, Kept all) {
        Message when =
                capacity.day().map(day -> Message.of("form.day", day)).orElse(Message.of("selling.capacity.usual"));
        return Strip.GAP
                .and(0, Ink.TEXT, Strip.literal(all.businesses.getOrDefault(capacity.businessId(), "")))
                .and(24, Ink.DIM, when)
                .ending(0, Ink.TEXT, Message.of("selling.capacity.units", capacity.units()))
                .entering(new Effect.Open(KeepForm.of(new CapacityFields(capacity))));
    }

    @Override
    public Step add() {
        return Step.to(this, new Effect.Open(KeepForm.of(StandingFields.fresh(0, ""))));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        scene.head(canvas, scene.texts().of(name()));
        canvas.rule(1);
        strips.draw(canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD), scene);
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "add", "back", "help", "menu");
    }
}
