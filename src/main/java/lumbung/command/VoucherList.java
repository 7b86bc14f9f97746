package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import lumbung.loyalty.VoucherCode;
import lumbung.loyalty.Vouchers;
import lumbung.loyalty.kept.Voucher;
import lumbung.message.Outcome;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Purpose;
import lumbung.report.VoucherPaper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Slips that pay a part of an order: R069. */
@Command(
        name = "voucher",
        subcommands = {
            VoucherList.Made.class,
            VoucherList.Shown.class,
            VoucherList.Printed.class,
            VoucherList.Used.class,
            VoucherList.Listed.class
        })
final class VoucherList {
    private static final int MOST = 1_000;
    private static final Columns LINE = Columns.of(11, 12, 22, 10, 12, 30);

    private static Outcome<Integer> told(List<Voucher> all, LoyaltyDesk desk) {
        return desk.desk()
                .answer(
                        () -> Json.object(
                                "vouchers", all.stream().map(desk::json).toList()),
                        () -> all.isEmpty()
                                ? List.of(desk.desk().say("command.care.none"))
                                : all.stream().map(it -> line(it, desk)).toList());
    }

    private static String line(Voucher it, LoyaltyDesk desk) {
        return LINE.line(
                VoucherCode.written(it.code()),
                it.worth().toString(),
                it.personId() == 0
                        ? desk.desk().say("loyalty.bearer")
                        : desk.care().name(it.personId()),
                it.days().until().toString(),
                desk.state(it),
                it.words());
    }

    /** One is made. */
    @Command(name = "new")
    static final class Made implements Task {
        @Parameters(paramLabel = "RUPIAH", descriptionKey = "voucher.RUPIAH")
        private String worth = "";

        @Option(names = "--until", paramLabel = "DATE", required = true, descriptionKey = "voucher.until")
        private String until = "";

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "voucher.person")
        private String person = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "voucher.business")
        private String business = "";

        @Option(names = "--for", paramLabel = "TEXT", descriptionKey = "voucher.for")
        private String words = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return at.care()
                    .rupiah(worth, "RUPIAH")
                    .then(amount -> at.care()
                            .day(until, "--until")
                            .then(last -> at.care()
                                    .person(person)
                                    .then(id -> at.care()
                                            .business(business)
                                            .then(whose -> at.vouchers()
                                                    .make(new Vouchers.Wish(
                                                            id,
                                                            whose,
                                                            amount,
                                                            words.strip(),
                                                            new Voucher.Days(
                                                                    at.care()
                                                                            .by()
                                                                            .today(),
                                                                    last)))))))
                    .then(made -> told(List.of(made), at));
        }
    }

    /** How it stands with one. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Parameters(paramLabel = "CODE", descriptionKey = "voucher.CODE")
        private String code = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return at.vouchers().coded(code).then(it -> told(List.of(it), at));
        }
    }

    /** One is brought on paper. */
    @Command(name = "print")
    static final class Printed implements Task {
        @Parameters(paramLabel = "CODE", descriptionKey = "voucher.CODE")
        private String code = "";

        @Mixin
        private final PrintWishes wishes = new PrintWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            return LoyaltyDesk.of(desk)
                    .vouchers()
                    .coded(code)
                    .then(it -> wishes.print(VoucherPaper.of(it, desk.session(), desk.texts()), Purpose.ORDER, desk));
        }
    }

    /** It pays a part of an order. */
    @Command(name = "use")
    static final class Used implements Task {
        @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "voucher.CODE")
        private String code = "";

        @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "order.NUMBER")
        private String number = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return at.vouchers()
                    .coded(code)
                    .then(voucher -> new Till(desk)
                            .numbered(number)
                            .then(receipt ->
                                    at.vouchers().use(voucher, receipt).then(used -> paid(used, receipt, at))));
        }

        private static Outcome<Integer> paid(Voucher used, Receipt receipt, LoyaltyDesk at) {
            Rupiah left = at.vouchers().left(receipt);
            return at.desk()
                    .answer(
                            () -> Json.object("voucher", at.json(used), "left", left.amount()),
                            () -> List.of(at.desk()
                                    .say(
                                            "command.voucher.used",
                                            VoucherCode.written(used.code()),
                                            used.worth(),
                                            receipt.order().number(),
                                            left)));
        }
    }

    /** Those that pay something still; or all. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Option(names = "--all", descriptionKey = "voucher.all")
        private boolean all;

        @Option(names = "--person", paramLabel = "PERSON", descriptionKey = "voucher.person")
        private String person = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            LoyaltyDesk at = LoyaltyDesk.of(desk);
            return at.care().person(person).then(id -> {
                List<Voucher> found = new ArrayList<>(
                        id == 0 ? at.loyalty().vouchers(MOST) : at.loyalty().vouchersOf(id));
                found.removeIf(it -> !all && at.vouchers().state(it) != Vouchers.State.READY);
                return told(found, at);
            });
        }
    }
}
