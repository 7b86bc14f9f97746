package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.orders.kept.Receipt;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.editing.Drafts;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/** An order half typed as a draft, both ways; a permission that an officer gave for a price is asked anew: R083. */
final class SaleKept {
    private static final String BUYER = "buyer";
    private static final String ORDER = "order";
    private static final String GOODS = "goods";
    private static final String NUMBER = "number";
    private static final String HAND = "hand";

    private SaleKept() {}

    /** Keeps what is typed, and forgets it once there is nothing typed any more. */
    static Effect keep(CounterView view) {
        return view.unsaved() ? kept(view) : discard(view.begun());
    }

    private static Effect kept(CounterView view) {
        List<Drafts.Line> lines =
                lines(view.sheet().orElseThrow(), view.ground().orElseThrow());
        view.begun().before().ifPresent(it -> lines.add(new Drafts.Line(ORDER, "", number(it))));
        long buyer = view.sheet().orElseThrow().personId();
        return new Effect.Run((desk, progress) -> {
            String name = desk.people()
                    .card(buyer)
                    .map(it -> it.person().naming().shown())
                    .orElse("");
            desk.editing()
                    .drafts()
                    .orders()
                    .keep(new Drafts.Draft(
                            view.begun().subject(), name, desk.session().clock().instant(), lines));
            return Event.Wishes.of();
        });
    }

    private static String number(Receipt receipt) {
        return String.valueOf(receipt.order().number());
    }

    static Effect discard(SaleBegun begun) {
        return new Effect.Run((desk, progress) -> {
            desk.editing().drafts().orders().discard(begun.subject());
            return Event.Wishes.of();
        });
    }

    private static List<Drafts.Line> lines(SaleSheet sheet, SaleGround ground) {
        List<Drafts.Line> lines = new ArrayList<>();
        String id = sheet.personId() == 0 ? "" : String.valueOf(sheet.personId());
        lines.add(new Drafts.Line(BUYER, id, sheet.buyer().typed().text()));
        for (SaleLine line : sheet.lines()) {
            if (!line.isEmpty()) {
                Optional<Product> product = line.product(ground);
                String number = product.map(it -> String.valueOf(it.id())).orElse("");
                lines.add(new Drafts.Line(
                        GOODS,
                        number,
                        product.map(Product::name).orElse(line.goods().text())));
                lines.add(new Drafts.Line(NUMBER, "", line.number().text()));
                line.hand()
                        .ifPresent(it -> lines.add(
                                new Drafts.Line(HAND, String.valueOf(it.each().amount()), it.reason())));
            }
        }
        sheet.details()
                .form()
                .rows()
                .forEach(row -> lines.add(
                        new Drafts.Line(row.key().name(), "", row.field().text())));
        return lines;
    }

    /** Whose order it is; 0 for pembeli umum. */
    static long buyer(Drafts.Draft draft) {
        return first(draft, BUYER)
                .map(Drafts.Line::was)
                .filter(it -> !it.isEmpty())
                .map(Long::parseLong)
                .orElse(0L);
    }

    private static Optional<Drafts.Line> first(Drafts.Draft draft, String field) {
        return draft.lines().stream().filter(it -> it.field().equals(field)).findFirst();
    }

    /**
     * The sheet as it was left.
     *
     * @param buyer who was chosen
     */
    static SaleSheet onto(SaleSheet blank, Drafts.Draft draft, Optional<ChoiceField.Option> buyer, SaleGround ground) {
        String letters = first(draft, BUYER).map(Drafts.Line::text).orElse("");
        ChoiceField who = buyer.map(blank.buyer()::take).orElse(ChoiceField.of(letters, List.of()));
        List<SaleLine> goods = new ArrayList<>();
        Filling details = blank.details();
        for (Drafts.Line line : draft.lines()) {
            switch (line.field()) {
                case BUYER, ORDER -> {}
                case GOODS -> goods.add(goods(line, ground));
                case NUMBER -> last(goods).ifPresent(it -> put(goods, it.with(TextField.of(line.text()))));
                case HAND -> last(goods).ifPresent(it -> put(goods, it.at(Optional.of(hand(line, ground)))));
                default -> details = details.changed(line.field(), field -> again(field, line.text()));
            }
        }
        goods.add(SaleLine.empty(ground.options()));
        boolean strays = who.strays();
        return new SaleSheet(
                who,
                goods,
                details,
                new SaleSheet.Spot(
                        strays ? SaleSheet.Zone.BUYER : SaleSheet.Zone.GOODS, strays ? 0 : goods.size() - 1));
    }

    /** Goods that are sold no more are a name that is not understood. */
    private static SaleLine goods(Drafts.Line line, SaleGround ground) {
        boolean sold = ground.options().stream().anyMatch(it -> it.value().equals(line.was()));
        ChoiceField field = ChoiceField.of(sold ? line.was() : line.text(), ground.options());
        return new SaleLine(field, TextField.EMPTY, Optional.empty());
    }

    private static Basket.ByHand hand(Drafts.Line line, SaleGround ground) {
        return new Basket.ByHand(Rupiah.of(Long.parseLong(line.was())), line.text(), ground.clerk(), false);
    }

    private static Optional<SaleLine> last(List<SaleLine> goods) {
        return goods.isEmpty() ? Optional.empty() : Optional.of(goods.get(goods.size() - 1));
    }

    private static void put(List<SaleLine> goods, SaleLine line) {
        goods.set(goods.size() - 1, line);
    }

    private static FormField again(FormField field, String text) {
        if (field instanceof ChoiceField choice) {
            return ChoiceField.of(text, choice.options());
        }
        return field instanceof DateField day ? DateField.of(text, day.today()) : TextField.of(text);
    }

    /** "Bu Siti Aminah, 3 barang". */
    static Message said(Drafts.Draft draft) {
        long goods =
                draft.lines().stream().filter(it -> it.field().equals(GOODS)).count();
        Message who = draft.name().isEmpty() ? Message.of("orders.anybody") : Strip.literal(draft.name());
        return first(draft, ORDER)
                .map(it -> Message.of("selling.draft.changing", it.text(), who, goods))
                .orElseGet(() -> Message.of("selling.draft", who, goods));
    }

    /** Goes on with it; the order that is changed is read anew. */
    static Effect resuming(Drafts.Draft draft) {
        if (first(draft, ORDER).isEmpty()) {
            return new Effect.Open(CounterView.of(draft.subject()));
        }
        return new Effect.Run((desk, progress) -> {
            Optional<Receipt> order = desk.session().orders().receipt(draft.subject());
            if (order.isEmpty()) {
                desk.editing().drafts().orders().discard(draft.subject());
            }
            return order.map(it -> Event.Wishes.of(new Effect.Open(CounterView.changing(it))))
                    .orElseGet(() -> Event.Wishes.of(
                            new Effect.Tell(Effect.Tone.WARNING, Message.of("selling.gone")), new Effect.Changed()));
        });
    }
}
