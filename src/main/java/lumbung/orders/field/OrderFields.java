package lumbung.orders.field;

import java.util.List;
import lumbung.orders.Lifecycle;
import lumbung.orders.kept.Orders;
import lumbung.pricing.kept.Prices;
import lumbung.search.Field;
import lumbung.search.Keys;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

/** The fields about orders: how often, for how much, when last, with what service, where somebody stands by them, and who fell silent. */
public final class OrderFields {
    private OrderFields() {}

    /**
     * All of them.
     *
     * @param settings asked once a query says where somebody stands or who is silent
     */
    public static List<Field> all(Orders orders, Prices prices, Settings settings) {
        Goods goods = new Goods(prices);
        Asked asked = new Asked(orders);
        return List.of(
                new BoughtField(Keys.of("beli", "pembelian", "bought"), BoughtField.Measure.ORDERS, goods, asked),
                new BoughtField(Keys.of("belanja", "spent"), BoughtField.Measure.RUPIAH, goods, asked),
                new LastField(goods, asked),
                new ServiceField(
                        () -> CooperativeSetting.names(CooperativeSetting.EXTRAS.kept(settings)), goods, asked),
                new StandingField(() -> Lifecycle.of(settings), asked),
                new SilentField(() -> CooperativeSetting.RETENTION_YEARS.number(settings), asked));
    }
}
