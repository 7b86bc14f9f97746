package lumbung.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.care.kept.Chore;
import lumbung.journal.Changes;
import lumbung.orders.Handing;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.Receipt;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import lumbung.settings.Modules;
import lumbung.settings.Settings;

/**
 * Puts on the list of what is to be done to ask how an order was, some days after it was handed over: once for an order,
 * whatever it held, where a business of it wants that. Row R082.
 */
public final class AfterSales implements Handing {
    private final Settings settings;
    private final LocalDate today;

    public AfterSales(Settings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
    }

    /** Nobody is asked who is not known, nor about what was handed over too long ago. */
    @Override
    public void handed(Receipt receipt, Changes changes) {
        Order order = receipt.order();
        Modules modules = Modules.of(settings);
        List<OrderLine> lines = receipt.lines().stream()
                .filter(it -> modules.on(Module.AFTERSALES, it.businessId()))
                .toList();
        LocalDate handed = order.stage() == Order.Stage.HANDED ? order.day() : today;
        LocalDate due = handed.plusDays(CooperativeSetting.AFTERSALES_DAYS.number(settings));
        if (order.personId() != 0 && !lines.isEmpty() && !due.isBefore(today)) {
            changes.add(Chore.of(order.personId(), business(lines), Chore.Kind.AFTER_SALES, words(order, lines), due)
                    .noted(changes.newId()));
        }
    }

    /** The cooperative asks for several at once. */
    private static long business(Collection<OrderLine> lines) {
        List<Long> all = lines.stream().map(OrderLine::businessId).distinct().toList();
        return all.size() == 1 ? all.get(0) : 0;
    }

    /** "#12 Bolu pandan, Keripik". */
    private static String words(Order order, Collection<OrderLine> lines) {
        String goods = lines.stream().map(it -> it.product().name()).distinct().collect(Collectors.joining(", "));
        String words = "#" + order.number() + " " + goods;
        return words.substring(0, Math.min(words.length(), Chore.LONGEST));
    }
}
