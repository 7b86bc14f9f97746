package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Outcome;
import lumbung.orders.Wanted;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Product;
import lumbung.workbench.widget.ChoiceField;
import lumbung.workbench.widget.TextField;

/**
 * A line of an order as it is typed.
 *
 * @param goods the product, by its number once one is taken
 * @param number how much, as one says it
 * @param hand a price by hand
 */
record SaleLine(ChoiceField goods, TextField number, Optional<Basket.ByHand> hand) {
    static SaleLine empty(List<ChoiceField.Option> options) {
        return new SaleLine(ChoiceField.of("", options), TextField.EMPTY, Optional.empty());
    }

    /** A line that was ordered before. */
    static SaleLine of(Basket.Line line, List<ChoiceField.Option> options) {
        ChoiceField goods = ChoiceField.of(String.valueOf(line.product().id()), options);
        return new SaleLine(goods, TextField.of(Wanted.typed(line.product(), line.quantity())), line.byHand());
    }

    boolean isEmpty() {
        return goods.isEmpty();
    }

    /** The product that is taken, or marked among those that fit what is typed. */
    Optional<Product> product(SaleGround ground) {
        return goods.marked().map(it -> ground.product(Long.parseLong(it.value())));
    }

    /** What is wanted; refused where no product is meant, or not so much of one. */
    Outcome<Basket.Line> wanted(SaleGround ground) {
        return product(ground)
                .map(Outcome::done)
                .orElseGet(() -> ground.wanted().product(goods.text()))
                .then(product -> Wanted.amount(product, number.text()))
                .map(line -> hand.map(line::at).orElse(line));
    }

    /** Another product: a price by hand was for the one before. */
    SaleLine with(ChoiceField other) {
        boolean same = other.taken().equals(goods.taken());
        return new SaleLine(other, number, same ? hand : Optional.empty());
    }

    SaleLine with(TextField other) {
        return new SaleLine(goods, other, hand);
    }

    SaleLine at(Optional<Basket.ByHand> price) {
        return new SaleLine(goods, number, price);
    }
}
