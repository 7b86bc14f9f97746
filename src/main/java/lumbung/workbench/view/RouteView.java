package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lumbung.message.Message;
import lumbung.orders.Deliveries;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Order;
import lumbung.register.Card;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * Where goods are to be brought on a day, in the order in which one walks; arrows to the sides go to other days, and one can be asked for. R090.
 *
 * @param lines one for each stop; empty until they were read
 */
public record RouteView(LocalDate day, Optional<RouteView.Read> lines, Strips strips, Event.Sized room)
        implements Able.Filters, Able.Prints {
    private static final int HEAD = 2;
    private static final int ROOMY = 66;

    /** Another day is asked for. */
    private record Asked(LocalDate day) implements Event.Answer {}

    /** The stops of a day. */
    record Read(LocalDate day, List<Stop> stops) implements Event.Answer {
        Read {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A stop in words.
     *
     * @param where RW and RT, or the place where there are none
     * @param missed for when it was to be ready, where that is over
     * @param unpaid what is to be asked for; empty where it is paid
     */
    record Stop(
            Order order,
            String where,
            String who,
            Optional<LocalDate> missed,
            String landmark,
            String phone,
            String goods,
            String unpaid) {}

    static RouteView of(LocalDate day) {
        return new RouteView(day, Optional.empty(), Strips.NONE, new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return Message.of("selling.route");
    }

    @Override
    public List<Effect> opened() {
        return List.of(read(day));
    }

    private static Effect read(LocalDate day) {
        return new Effect.Run((desk, progress) -> new Read(
                day,
                Deliveries.of(day, desk.today(), desk.session().market().ports()).stops().stream()
                        .map(it -> stop(it, desk))
                        .toList()));
    }

    static Stop stop(Deliveries.Stop stop, Desk desk) {
        Optional<Card> card = stop.card();
        Order order = stop.receipt().order();
        return new Stop(
                order,
                card.map(it -> desk.people()
                                .directory()
                                .address(it.person().dwelling().areaId()))
                        .orElse(""),
                card.map(it -> it.person().naming().shown()).orElse(""),
                stop.missed(desk.today()),
                stop.landmark(),
                stop.phone(desk.today()),
                Wanted.saidWhole(stop.receipt()),
                order.paid() ? "" : SaleColumns.bare(stop.receipt().kept()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            return Step.to(read.day.equals(day) ? new RouteView(day, Optional.of(read), strips, room).lined() : this);
        }
        if (event instanceof Asked asked) {
            return on(asked.day);
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read(day));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new RouteView(day, lines, strips, sized).lined());
        }
        if (event instanceof Event.Typed typed
                && (typed.key().is(Key.LEFT) || typed.key().is(Key.RIGHT))) {
            return on(day.plusDays(typed.key().is(Key.LEFT) ? -1 : 1));
        }
        return strips.after(event, HEAD, this, it -> new RouteView(day, lines, it, room));
    }

    private Step on(LocalDate other) {
        return Step.to(new RouteView(other, Optional.empty(), Strips.NONE, room), read(other));
    }

    @Override
    public Step filter() {
        return Step.to(this, OrderAsks.day("selling.route.day", Asked::new));
    }

    private RouteView lined() {
        List<Strip> all = new ArrayList<>();
        Map<String, Integer> places = new TreeMap<>();
        for (Stop stop : lines.map(Read::stops).orElse(List.of())) {
            if (places.merge(stop.where, 1, Integer::sum) == 1) {
                Message where = stop.where.isEmpty() ? Message.of("selling.route.nowhere") : Strip.literal(stop.where);
                all.add(Strip.GAP.and(0, Ink.TITLE, where));
            }
            all.add(line(stop));
            stop.missed.ifPresent(due -> all.add(Strip.GAP.and(4, Ink.WARNING, Message.of("orders.missed", due))));
            all.add(Strip.GAP.and(4, Ink.DIM, under(stop)));
        }
        return new RouteView(day, lines, strips.sized(room.rows() - HEAD).with(all), room);
    }

    private Strip line(Stop stop) {
        Message who = stop.who.isEmpty() ? Message.of("orders.anybody") : Strip.literal(stop.who);
        Strip line = Strip.GAP.and(2, Ink.TEXT, who);
        if (room.columns() >= ROOMY) {
            line = line.and(28, Ink.TEXT, Strip.literal(stop.goods));
        }
        return line.ending(
                        0,
                        stop.unpaid.isEmpty() ? Ink.DIM : Ink.WARNING,
                        stop.unpaid.isEmpty() ? Message.of("selling.paid.yes") : Strip.literal(stop.unpaid))
                .entering(new Effect.Open(OrderView.of(stop.order.id())));
    }

    private Message under(Stop stop) {
        List<String> parts = new ArrayList<>();
        if (room.columns() < ROOMY) {
            parts.add(stop.goods);
        }
        parts.add(stop.phone);
        parts.add(stop.landmark);
        parts.removeIf(String::isEmpty);
        return Strip.literal(String.join("   ", parts));
    }

    @Override
    public Printable printable() {
        return new Printable.Route(day);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        scene.head(canvas, scene.texts().of(name()));
        canvas.putRight(canvas.width() - 1, 0, Ink.DIM, scene.say("form.day", day));
        canvas.rule(1);
        Canvas body = canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD);
        if (lines.isEmpty() || lines.get().stops.isEmpty()) {
            body.put(3, 0, Ink.DIM, scene.say(lines.isEmpty() ? "find.looking" : "selling.route.none"));
        } else {
            strips.draw(body, scene);
        }
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("selling.route.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "filter", "print", "back", "help", "menu");
    }
}
