package lumbung.store;

import java.util.List;
import lumbung.orders.kept.Orders;
import lumbung.pricing.kept.Prices;
import lumbung.register.Directory;
import lumbung.settings.Settings;

/** What the fields of queries stand on: a catalogue is made of it. */
public record Ground(Directory directory, Prices prices, Orders orders, Settings settings) {
    /** The names of the area levels, which become fields of their own. */
    public List<String> levels() {
        return directory.levels();
    }
}
