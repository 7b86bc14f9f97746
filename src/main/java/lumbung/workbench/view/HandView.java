package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Product;
import lumbung.pricing.goods.Rupiah;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.RupiahField;
import lumbung.workbench.widget.TextField;

/**
 * A popup that asks for a price by hand and its reason; no price is the price of the rules again. R061.
 *
 * @param line of the counter
 * @param product what has the price
 */
public record HandView(int line, Product product, Filling filling) implements Able.Saves {
    private static final int WIDTH = 70;
    private static final int HEIGHT = 11;

    static HandView of(int line, SaleLine sale, SaleGround ground) {
        String each = sale.hand()
                .map(Basket.ByHand::each)
                .map(it -> String.valueOf(it.amount()))
                .orElse("");
        String reason = sale.hand().map(Basket.ByHand::reason).orElse("");
        Filling filling = Filling.of(List.of(
                SaleDetails.row(0, "price", RupiahField.of(each)), SaleDetails.row(1, "reason", TextField.of(reason))));
        return new HandView(line, sale.product(ground).orElseThrow(), filling);
    }

    @Override
    public Message name() {
        return Message.of(
                "selling.hand.head",
                product.name(),
                product.prices().list().toString(),
                product.unit().name());
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Typed typed && typed.key().is(Key.ENTER) && filling.ends(event)) {
            return save();
        }
        boolean sized = event instanceof Event.Sized;
        return Step.to(sized ? this : new HandView(line, product, filling.update(event)));
    }

    @Override
    public Step save() {
        RupiahField price = (RupiahField) filling.form().rows().get(0).field();
        String reason = filling.text("reason").strip();
        boolean none = price.text().isBlank();
        if (!none && price.amount().isEmpty()) {
            return wrong(Refusal.at("price", "selling.wrong.price", price.text()));
        }
        if (!none && reason.isEmpty()) {
            return wrong(Refusal.at("reason", "pricing.hand.reason"));
        }
        Optional<Rupiah> each =
                none ? Optional.empty() : Optional.of(Rupiah.of(price.amount().getAsLong()));
        return Step.to(this, new Effect.Close(), new Effect.Hear(new CounterJobs.Handed(line, each, reason)));
    }

    private Step wrong(Refusal refusal) {
        return Step.to(new HandView(line, product, filling.refused(refusal)));
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 2);
        int height = Math.min(HEIGHT, canvas.height());
        Canvas box = canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 3, width, height)
                .box(scene.texts().of(name()));
        filling.draw(box, scene);
    }

    @Override
    public Message enter() {
        return Message.of("guide.enter.go");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "save", "back");
    }
}
