package lumbung.bench;

import java.util.Arrays;
import lumbung.pricing.Basket;
import lumbung.pricing.Buyer;
import lumbung.pricing.Moment;
import lumbung.pricing.Rulebook;
import lumbung.pricing.Usage;

/** Prices a thousand lines until it is warm, then tells how long it takes: a process of its own, for its heap and its compiler. */
final class Quoting {
    private static final int WARM = 300;
    private static final int TIMES = 100;
    private static final int LINES = 1_000;

    private Quoting() {}

    /**
     * Prints the median and the longest tenth, in milliseconds.
     *
     * @param arguments how many rules are about the goods, how many about others
     */
    public static void main(String[] arguments) {
        GeneratedRules rules = new GeneratedRules();
        Rulebook book = rules.book(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        Basket basket = rules.basket(LINES);
        Buyer buyer = rules.buyer();
        Moment moment = Moment.on(GeneratedRules.DAY);
        double[] took = new double[TIMES];
        for (int time = -WARM; time < TIMES; time++) {
            long start = System.nanoTime();
            long paid = book.quote(basket, buyer, Usage.NONE, moment).payable().amount();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            if (time >= 0 && paid > 0) {
                took[time] = milliseconds;
            }
        }
        Arrays.sort(took);
        System.out.println(took[TIMES / 2] + " " + took[TIMES * 9 / 10]);
    }
}
