package lumbung.workbench.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Wanted;
import lumbung.orders.kept.Fulfilment;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.Receipt;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.Basket;
import lumbung.register.Card;
import lumbung.register.Term;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.TextField;

/**
 * The fields of what somebody wants every week: R085.
 *
 * @param standing as it is kept; of id 0 for a new one
 * @param who whose
 */
record StandingFields(StandingOrder standing, String who) implements KeepForm.What {
    /** A new one of somebody; whose it is is typed where that is 0. */
    static StandingFields fresh(long personId, String who) {
        return new StandingFields(
                new StandingOrder(
                        0,
                        0,
                        personId,
                        DayOfWeek.MONDAY,
                        List.of(),
                        Fulfilment.Way.FETCH,
                        "",
                        Term.ALWAYS,
                        Optional.empty()),
                who);
    }

    /** A new one of what somebody ordered. */
    static StandingFields like(Receipt receipt, String who) {
        Order order = receipt.order();
        List<StandingOrder.Item> items = receipt.lines().stream()
                .filter(it -> it.stayed() > 0)
                .map(it -> new StandingOrder.Item(it.product().id(), it.stayed()))
                .toList();
        return new StandingFields(
                new StandingOrder(
                        0,
                        0,
                        order.personId(),
                        order.fulfilment().day().orElse(order.day()).getDayOfWeek(),
                        items,
                        order.fulfilment().way(),
                        order.note(),
                        Term.ALWAYS,
                        Optional.empty()),
                who);
    }

    static StandingFields of(OrderShelf.Weekly weekly) {
        return new StandingFields(weekly.standing(), weekly.who());
    }

    @Override
    public Message name() {
        return Message.of("selling.weekly.one");
    }

    @Override
    public Object key() {
        return "edit standing " + standing.id() + (standing.id() == 0 ? " of " + standing.personId() : "");
    }

    /** Knows what its person is called. */
    @Override
    public StandingFields at(Desk desk) {
        return new StandingFields(
                standing,
                desk.people()
                        .card(standing.personId())
                        .map(it -> it.person().naming().shown())
                        .orElse(who));
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        List<String> goods = new ArrayList<>();
        for (StandingOrder.Item item : standing.items()) {
            desk.session().prices().products().stream()
                    .filter(it -> it.id() == item.productId())
                    .findFirst()
                    .ifPresent(
                            it -> goods.add(it.product().name() + ":" + Wanted.typed(it.product(), item.quantity())));
        }
        String until = standing.term().until().map(LocalDate::toString).orElse("");
        return List.of(
                SaleDetails.row(0, "person", TextField.of(who)),
                SaleDetails.row(1, "weekday", ChoiceField.of(standing.weekday().name(), days())),
                SaleDetails.row(2, "goods", TextField.of(String.join("; ", goods))),
                SaleDetails.row(3, "way", ChoiceField.of(SaleDetails.word(standing.way()), SaleDetails.ways())),
                SaleDetails.row(4, "note", TextField.of(standing.note())),
                SaleDetails.row(5, "until", DateField.of(until, desk.today())));
    }

    private static List<ChoiceField.Option> days() {
        return Arrays.stream(DayOfWeek.values())
                .map(it -> new ChoiceField.Option(it.name(), Message.of("pricing.day.".concat(it.name())), List.of()))
                .toList();
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        return person(desk, typed)
                .then(person -> items(desk, typed)
                        .then(items -> OrderDeeds.standings(desk).keep(kept(person, items, typed, desk))))
                .map(it -> StandingsView.start());
    }

    private StandingOrder kept(long person, List<StandingOrder.Item> items, Filling typed, Desk desk) {
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(it -> it.name().equals(typed.text("weekday")))
                .findFirst()
                .orElse(standing.weekday());
        Optional<LocalDate> until = typed.form()
                .find("until", -1)
                .flatMap(at -> ((DateField) typed.form().rows().get(at).field()).day());
        Optional<LocalDate> since =
                standing.id() == 0 ? Optional.of(desk.today()) : standing.term().since();
        return new StandingOrder(
                standing.id(),
                standing.version(),
                person,
                weekday,
                items,
                SaleDetails.way(typed.text("way")),
                typed.text("note").strip(),
                new Term(since, until),
                standing.done());
    }

    /** The one it was, unless another name is written. */
    private Outcome<Long> person(Desk desk, Filling typed) {
        String name = typed.text("person").strip();
        if (standing.personId() != 0 && name.equals(who)) {
            return Outcome.done(standing.personId());
        }
        List<Card> found = name.isEmpty() ? List.of() : desk.search().find(name, 2);
        boolean exact = !found.isEmpty()
                && (found.size() == 1
                        || found.get(0).person().naming().shown().equalsIgnoreCase(name)
                        || found.get(0).person().naming().name().equalsIgnoreCase(name));
        return exact
                ? Outcome.done(found.get(0).id())
                : Outcome.refused(
                        Refusal.at("person", found.isEmpty() ? "selling.wrong.buyer" : "selling.wrong.several", name));
    }

    private static Outcome<List<StandingOrder.Item>> items(Desk desk, Filling typed) {
        Wanted wanted = desk.session().market().wanted();
        List<StandingOrder.Item> items = new ArrayList<>();
        for (String part : typed.text("goods").split(";", -1)) {
            if (!part.isBlank()) {
                Outcome<Basket.Line> line = wanted.line(part);
                if (!line.isDone()) {
                    return line.fold(
                            it -> Outcome.done(items),
                            refusal -> Outcome.refused(new Refusal("goods", refusal.reason())));
                }
                items.add(new StandingOrder.Item(
                        line.get().product().id(), line.get().quantity()));
            }
        }
        return Outcome.done(items);
    }
}
