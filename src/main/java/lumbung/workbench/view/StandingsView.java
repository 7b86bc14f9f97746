package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.orders.kept.StandingOrder;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What people want every week, and how much businesses can make in a day.
 *
 * @param kept empty until it was read
 */
public record StandingsView(Optional<StandingsView.Kept> kept, Strips strips, Event.Sized room)
        implements Able.Adds, Able.Keeps {
    private static final int HEAD = 2;
    private static final int GOODS = 34;

    /**
     * All of it.
     *
     * @param keeps whether whoever is at work may change it
     */
    record Kept(List<OrderShelf.Weekly> standing, List<CapacityLine> capacities, boolean keeps)
            implements Event.Answer {
        Kept {
            standing = List.copyOf(standing);
            capacities = List.copyOf(capacities);
        }
    }

    /** The form in which somebody's next one is added. */
    public static View adding(long personId) {
        return KeepForm.of(StandingFields.fresh(personId, ""));
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
            return new Kept(OrderShelf.Weekly.of(running, desk), CapacityLine.all(desk), OrderFacts.keeps(desk));
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
            it.standing.forEach(weekly -> lines.add(weekly(weekly, it.keeps)));
            if (it.keeps) {
                lines.add(Strip.of(Ink.KEY, "selling.weekly.add").entering(new Effect.Open(adding(0))));
            }
            lines.add(Strip.GAP);
            lines.add(Strip.of(Ink.TITLE, "selling.capacity"));
            it.capacities.forEach(each -> lines.add(each.strip(it.keeps)));
            if (it.keeps) {
                lines.add(Strip.of(Ink.KEY, "selling.capacity.add")
                        .entering(new Effect.Open(KeepForm.of(CapacityFields.fresh()))));
            }
        });
        return with(strips.sized(room.rows() - HEAD).with(lines));
    }

    private static Strip weekly(OrderShelf.Weekly weekly, boolean keeps) {
        Message day =
                Message.of("workbench.weekday." + weekly.standing().weekday().getValue());
        Strip line = Strip.GAP
                .and(0, Ink.TEXT, Strip.literal(weekly.who()))
                .and(24, Ink.DIM, day)
                .and(GOODS, Ink.DIM, Strip.literal(weekly.goods()));
        if (!keeps) {
            return line;
        }
        return line.entering(new Effect.PopUp(Choice.of(
                Message.of("selling.weekly.due", weekly.who(), weekly.goods()),
                List.of(
                        OrderAsks.item(
                                'U', "selling.weekly.change", new Effect.Open(KeepForm.of(StandingFields.of(weekly)))),
                        OrderAsks.item('A', "selling.weekly.end", OrderDeeds.end(weekly.standing()))))));
    }

    @Override
    public Step add() {
        return Step.to(this, new Effect.Open(adding(0)));
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_ORDERS;
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
