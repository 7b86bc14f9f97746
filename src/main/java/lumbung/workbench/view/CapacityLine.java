package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;
import lumbung.orders.Reservations;
import lumbung.orders.kept.Capacity;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import lumbung.workbench.widget.Ink;

/** How much a business can make in a day, and what of: a line. */
record CapacityLine(Capacity capacity, Message whose) {
    static List<CapacityLine> all(Desk desk) {
        Reservations reservations =
                new Reservations(desk.session().orders(), desk.people().directory());
        List<Product> products = desk.session().prices().products().stream()
                .map(KeptProduct::product)
                .toList();
        return desk.session().orders().capacities().stream()
                .filter(it -> it.day().filter(desk.today()::isAfter).isEmpty())
                .map(it -> new CapacityLine(it, reservations.named(it, products)))
                .toList();
    }

    /** Opens the form where it may be changed. */
    Strip strip(boolean keeps) {
        Message when =
                capacity.day().map(day -> Message.of("form.day", day)).orElse(Message.of("selling.capacity.usual"));
        Strip line = Strip.GAP
                .and(0, Ink.TEXT, whose)
                .and(34, Ink.DIM, when)
                .ending(0, Ink.TEXT, Message.of("selling.capacity.units", capacity.units()));
        return keeps ? line.entering(new Effect.Open(KeepForm.of(new CapacityFields(capacity)))) : line;
    }
}
