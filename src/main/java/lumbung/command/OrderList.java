package lumbung.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.OrderDraft;
import lumbung.orders.Usual;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderFilter;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Quote;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who ordered what: taken down, changed, looked at. */
@Command(
        name = "order",
        subcommands = {
            OrderList.Added.class,
            OrderList.Listed.class,
            OrderList.Shown.class,
            OrderList.Changed.class,
            OrderDeeds.Handed.class,
            OrderDeeds.Paid.class,
            OrderDeeds.Back.class,
            OrderDeeds.Cancelled.class,
            OrderList.AsUsual.class,
            OrderPlans.Route.class,
            OrderPlans.Asked.class,
            OrderPlans.Limits.class,
            OrderStanding.class,
            OrderPrint.class,
            OrderImport.class
        })
final class OrderList {
    /** An order is taken down. */
    @Command(name = "add")
    static final class Added implements Task, ClerkList.Secret {
        @Mixin
        private final OrderWishes wishes = new OrderWishes();

        @Mixin
        private final OrderTaking.How how = new OrderTaking.How();

        private Optional<Secrets> secrets = Optional.empty();

        @Override
        public void knows(Secrets known) {
            secrets = Optional.of(known);
        }

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return wishes.onto(OrderDraft.begun(till.moment(desk.session().today())), till, secrets.orElseThrow())
                    .then(new OrderTaking(till, how, Optional.empty(), List.of())::run);
        }
    }

    /** Another basket, buyer or day in place of an open order's. */
    @Command(name = "change")
    static final class Changed implements Task, ClerkList.Secret {
        @Parameters(paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
        private String number = "";

        @Mixin
        private final OrderWishes wishes = new OrderWishes();

        @Mixin
        private final OrderTaking.How how = new OrderTaking.How();

        private Optional<Secrets> secrets = Optional.empty();

        @Override
        public void knows(Secrets known) {
            secrets = Optional.of(known);
        }

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return till.numbered(number)
                    .then(receipt -> wishes.onto(draft(receipt), till, secrets.orElseThrow())
                            .then(new OrderTaking(till, how, Optional.of(receipt), List.of())::run));
        }

        private static OrderDraft draft(Receipt receipt) {
            Order order = receipt.order();
            return new OrderDraft(
                    order.personId(),
                    order.at(),
                    receipt.basket().lines(),
                    order.fulfilment(),
                    order.note(),
                    order.paid());
        }
    }

    /** The last order once more, at today's prices. */
    @Command(name = "usual")
    static final class AsUsual implements Task {
        @Option(names = "--buyer", paramLabel = "PERSON", required = true, descriptionKey = "order.buyer")
        private String buyer = "";

        @Mixin
        private final OrderTaking.How how = new OrderTaking.How();

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            OrderDraft begun = OrderDraft.begun(till.moment(desk.session().today()));
            return till.buyer(buyer)
                    .then(person -> Usual.of(begun.of(person), till.market()))
                    .then(usual -> new OrderTaking(till, how, Optional.empty(), usual.changes()).run(usual.draft()));
        }
    }

    /** Orders, the newest first. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "order.person")
        private String person = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "order.business")
        private String business = "";

        @Option(names = "--from", paramLabel = "DATE", descriptionKey = "order.from")
        private String from = "";

        @Option(names = "--until", paramLabel = "DATE", descriptionKey = "order.until")
        private String until = "";

        @Option(names = "--due", paramLabel = "DATE", descriptionKey = "order.due")
        private String due = "";

        @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "order.stage")
        private String stage = "";

        @Option(names = "--unpaid", descriptionKey = "order.unpaid")
        private boolean unpaid;

        @Option(names = "--limit", paramLabel = "N", descriptionKey = "order.limit")
        private int limit = 50;

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return filter(till).then(filter -> {
                List<Receipt> found = desk.session().orders().newest(filter, Optional.empty(), limit);
                return desk.answer(
                        () -> Json.object(
                                "orders", found.stream().map(till::json).toList()),
                        () -> found.isEmpty()
                                ? List.of(desk.say("command.order.none"))
                                : found.stream().map(till::line).toList());
            });
        }

        private Outcome<OrderFilter> filter(Till till) {
            OrderFilter all = OrderFilter.ALL.unpaid(unpaid);
            return Said.or(person, all, text -> till.buyer(text).map(all::of))
                    .then(it -> Said.or(
                            business,
                            it,
                            text -> new Outbox(till.desk()).business(text).map(it::with)))
                    .then(it -> Said.or(
                            stage,
                            it,
                            text -> till.stages(text).map(stages -> it.at(stages.toArray(Order.Stage[]::new)))))
                    .then(it -> Said.or(
                            due,
                            it,
                            text -> till.day(text, "--due").map(day -> it.due(OrderFilter.Days.between(day, day)))))
                    .then(it -> days(till).map(it::ordered));
        }

        private Outcome<OrderFilter.Days> days(Till till) {
            return Said.or(
                            from,
                            Optional.<LocalDate>empty(),
                            text -> till.day(text, "--from").map(Optional::of))
                    .then(first -> Said.or(
                                    until,
                                    Optional.<LocalDate>empty(),
                                    text -> till.day(text, "--until").map(Optional::of))
                            .map(last -> new OrderFilter.Days(first, last)));
        }
    }

    /** One order as it was priced. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Parameters(paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
        private String number = "";

        @Option(names = "--why", descriptionKey = "order.why")
        private boolean why;

        @Override
        public Outcome<Integer> run(Desk desk) {
            Till till = new Till(desk);
            return till.numbered(number)
                    .then(receipt ->
                            till.answer(receipt, receipt.quote(), why, why ? steps(receipt.quote()) : List.of()));
        }

        /** What made each price, step by step. */
        private static List<Message> steps(Quote quote) {
            return quote.lines().stream()
                    .flatMap(line -> line.steps().stream()
                            .map(step -> Message.of(
                                    "command.order.step",
                                    line.product().name(),
                                    step.title(),
                                    step.before(),
                                    step.after())))
                    .toList();
        }
    }
}
