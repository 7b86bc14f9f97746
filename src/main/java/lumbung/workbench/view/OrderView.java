package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Explanation;
import lumbung.pricing.Quote;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * An order's tab: its receipt with the reasons, and what can be done with it.
 *
 * @param id of the order
 * @param facts empty until they were read
 * @param strips the same in lines
 * @param room what it has on the screen
 */
public record OrderView(long id, Optional<OrderFacts> facts, Strips strips, Event.Sized room)
        implements Able.Edits,
                Able.Adds,
                Able.Prints,
                Able.OnPerson,
                Able.Explains,
                Able.Repeats,
                Able.Troubled,
                Able.Keeps {
    private static final int HEAD = 2;

    /** It is no longer there. */
    record Gone() implements Event.Answer {}

    static OrderView of(long id) {
        return new OrderView(id, Optional.empty(), Strips.NONE, new Event.Sized(80, 20));
    }

    /** As it was left. */
    public static OrderView restored(long id) {
        return of(id);
    }

    @Override
    public Message name() {
        return facts.map(it -> Message.of("selling.order", it.receipt().order().number()))
                .orElse(Message.of("workbench.person.opening"));
    }

    @Override
    public Object key() {
        return "order " + id;
    }

    @Override
    public Optional<Bookmark> bookmark() {
        return Optional.of(Bookmark.of("order", id));
    }

    @Override
    public List<Effect> opened() {
        return List.of(read());
    }

    private Effect read() {
        return new Effect.Run((desk, progress) ->
                OrderFacts.read(desk, id).<Event.Answer>map(it -> it).orElse(new Gone()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof OrderFacts now) {
            return Step.to(new OrderView(id, Optional.of(now), strips, room).lined());
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Changed) {
            return Step.to(this, read());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new OrderView(id, facts, strips, sized).lined());
        }
        return strips.after(event, HEAD, this, this::with);
    }

    private OrderView with(Strips other) {
        return new OrderView(id, facts, other, room);
    }

    private OrderView lined() {
        List<Strip> lines =
                facts.map(it -> new OrderSheet(it, room.columns() - 4).lines()).orElse(List.of());
        return with(strips.sized(room.rows() - HEAD).with(lines));
    }

    private Optional<Receipt> receipt() {
        return facts.map(OrderFacts::receipt);
    }

    @Override
    public long personId() {
        return receipt().map(it -> it.order().personId()).orElse(0L);
    }

    @Override
    public Permission keeping() {
        return Permission.KEEP_ORDERS;
    }

    @Override
    public List<Choice.Item> fixes() {
        return facts.map(OrderFacts::deeds).orElse(List.of());
    }

    /** As long as nothing was handed over. */
    @Override
    public Step edit() {
        if (receipt().isEmpty()) {
            return Step.to(this);
        }
        Receipt now = receipt().get();
        boolean open = now.order().stage() == Order.Stage.OPEN && now.returns().isEmpty();
        return Step.to(
                this,
                open
                        ? new Effect.Open(CounterView.changing(now))
                        : new Effect.Tell(
                                Effect.Tone.WARNING,
                                Message.of("orders.refused.settled", now.order().number())));
    }

    @Override
    public Step add() {
        return Step.to(this, new Effect.Open(CounterView.start()));
    }

    @Override
    public Printable printable() {
        return new Printable.Nota(id);
    }

    @Override
    public boolean explains() {
        return facts.isPresent();
    }

    @Override
    public Step explain() {
        Quote quote = receipt().orElseThrow().quote();
        return Step.to(this, new Effect.Open(WhyView.of(key(), Explanation.plain(quote), steps())));
    }

    /** What each rule made of each line, as it was told then. */
    private List<Message> steps() {
        List<Message> said = new ArrayList<>();
        for (OrderLine line : receipt().orElseThrow().lines()) {
            said.add(Message.of(
                    "selling.step.listed",
                    line.product().name(),
                    line.priced().listed().toString()));
            line.priced()
                    .steps()
                    .forEach(step -> said.add(Message.of(
                            "selling.step",
                            line.product().name(),
                            OrderSheet.titled(step.title(), step.decision()),
                            step.before().toString(),
                            step.after().toString())));
        }
        receipt()
                .orElseThrow()
                .gifts()
                .forEach(it -> said.add(Message.of(
                        "selling.step.gift",
                        it.given().product().name(),
                        it.given().pieces(),
                        OrderSheet.titled(it.given().title(), it.given().decision()))));
        return said;
    }

    @Override
    public boolean repeats() {
        return personId() != 0;
    }

    @Override
    public Step again() {
        return Step.to(this, new Effect.Open(CounterView.usual(personId())));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (facts.isEmpty()) {
            canvas.put(3, HEAD, Ink.DIM, scene.say("find.looking"));
            return;
        }
        Order order = facts.get().receipt().order();
        String who =
                facts.get().card().map(it -> it.person().naming().shown()).orElseGet(() -> scene.say("orders.anybody"));
        int behind = canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, who, canvas.width() - 22);
        canvas.put(
                behind + 3,
                0,
                Ink.DIM,
                scene.say("selling.order.at", SaleDetails.hour(order.at().toLocalTime())));
        canvas.putRight(canvas.width() - 1, 0, Ink.DIM, scene.say("form.day", order.day()));
        canvas.rule(1);
        strips.draw(canvas.part(0, HEAD, canvas.width(), canvas.height() - HEAD), scene);
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("selling.about.order"));
    }

    @Override
    public List<String> reminders() {
        return List.of("actions", "edit", "print", "uses", "usual", "add", "back", "help");
    }
}
