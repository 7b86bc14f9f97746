package lumbung.command;

import java.util.List;
import java.util.Map;
import lumbung.access.Session;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.orders.Wanted;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.Prices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the member businesses sell. */
@Command(
        name = "product",
        subcommands = {ProductList.Listed.class, ProductList.Stopped.class, ProductList.Resumed.class})
final class ProductList {
    private static final Columns LINE = Columns.of(30, 20, 12, 8, 24);

    private static String line(KeptProduct kept, Outbox outbox) {
        Product product = kept.product();
        String tags = product.tags().stream().sorted().map("#"::concat).reduce("", (all, tag) -> all + " " + tag);
        return LINE.line(
                product.name(),
                outbox.owner(product.businessId()),
                product.prices().list().toString(),
                product.unit().name(),
                kept.sold() ? tags.strip() : outbox.desk().say("command.product.stopped"));
    }

    private static Map<String, Object> json(KeptProduct kept, Outbox outbox) {
        Product product = kept.product();
        return Json.object(
                "id", Json.id(kept.id()),
                "name", product.name(),
                "business", outbox.owner(product.businessId()),
                "unit", product.unit().name(),
                "price", product.prices().list().amount(),
                "cost", product.prices().cost().map(it -> it.amount()),
                "tags", product.tags().stream().sorted().toList(),
                "sold", kept.sold());
    }

    /** All of them in order of name. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            List<KeptProduct> all = desk.session().prices().products();
            return desk.answer(
                    () -> Json.object(
                            "products", all.stream().map(it -> json(it, outbox)).toList()),
                    () -> all.isEmpty()
                            ? List.of(desk.say("command.product.none"))
                            : all.stream().map(it -> line(it, outbox)).toList());
        }
    }

    private static Outcome<Integer> sold(String name, boolean still, Desk desk) {
        Session session = desk.session();
        Prices prices = session.prices();
        List<Product> all = prices.products().stream().map(KeptProduct::product).toList();
        return new Wanted(all, desk.directory()).product(name).then(product -> {
            KeptProduct kept = prices.products().stream()
                    .filter(it -> it.id() == product.id())
                    .findFirst()
                    .orElseThrow()
                    .sold(still);
            String deed = still ? "command.product.operation.resumed" : "command.product.operation.stopped";
            return session.ledger()
                    .write(session.ledger().intent(Message.of(deed, product.name())), changes -> {
                        changes.change(kept);
                        return Outcome.done(kept);
                    })
                    .then(done -> desk.answer(
                            () -> json(done, new Outbox(desk)), () -> List.of(line(done, new Outbox(desk)))));
        });
    }

    /** It is sold no longer; what was sold of it stays. */
    @Command(name = "stop")
    static final class Stopped implements Task {
        @Parameters(paramLabel = "PRODUCT", descriptionKey = "price.PRODUCT")
        private String name = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return sold(name, false, desk);
        }
    }

    /** It is sold again. */
    @Command(name = "resume")
    static final class Resumed implements Task {
        @Parameters(paramLabel = "PRODUCT", descriptionKey = "price.PRODUCT")
        private String name = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            return sold(name, true, desk);
        }
    }
}
