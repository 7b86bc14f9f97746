package lumbung.command;

import java.util.List;
import java.util.Map;
import lumbung.message.Outcome;
import lumbung.orders.Wanted;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the member businesses sell. */
@Command(
        name = "product",
        subcommands = {
            ProductList.Listed.class,
            ProductList.Added.class,
            ProductList.Edited.class,
            ProductList.Stopped.class,
            ProductList.Resumed.class,
            ProductShow.class,
            ProductTop.class
        })
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

    static Map<String, Object> json(KeptProduct kept, Outbox outbox) {
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

    static Outcome<KeptProduct> named(String name, Desk desk) {
        List<KeptProduct> kept = desk.session().prices().products();
        List<Product> all = kept.stream().map(KeptProduct::product).toList();
        return new Wanted(all, desk.directory())
                .product(name)
                .map(product -> kept.stream()
                        .filter(it -> it.id() == product.id())
                        .findFirst()
                        .orElseThrow());
    }

    private static Outcome<Integer> told(KeptProduct kept, Desk desk) {
        Outbox outbox = new Outbox(desk);
        return desk.answer(() -> json(kept, outbox), () -> List.of(line(kept, outbox)));
    }

    private static Outcome<Integer> sold(String name, boolean still, Desk desk) {
        return named(name, desk)
                .then(kept -> new Market(desk).keeping().sold(kept, still))
                .then(done -> told(done, desk));
    }

    /** A new one. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "product.name")
        private String name = "";

        @Mixin
        private ProductWishes wishes = new ProductWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            return wishes.fresh(name, new Outbox(desk))
                    .then(said -> new Market(desk).keeping().save(said))
                    .then(kept -> told(kept, desk));
        }
    }

    /** Says something else of one. */
    @Command(name = "edit")
    static final class Edited implements Task {
        @Parameters(paramLabel = "PRODUCT", descriptionKey = "price.PRODUCT")
        private String product = "";

        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "product.name")
        private String name = "";

        @Mixin
        private ProductWishes wishes = new ProductWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            return named(product, desk)
                    .then(kept -> wishes.of(kept.product(), name, new Outbox(desk)))
                    .then(said -> new Market(desk).keeping().save(said))
                    .then(kept -> told(kept, desk));
        }
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
