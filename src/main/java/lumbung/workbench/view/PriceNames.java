package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.access.Permission;
import lumbung.access.Trade;
import lumbung.message.Message;

/** The price rules and products there are, by name, for who looks for one anywhere. */
public final class PriceNames {
    private PriceNames() {}

    /**
     * One of them.
     *
     * @param kind the text key of what it is
     * @param about until when it holds, or what it costs
     * @param opened its tab
     */
    public record Named(String name, String kind, Message about, View opened) {}

    public static List<Named> all(Desk desk) {
        List<Named> all = new ArrayList<>();
        if (!desk.session().rights().may(Permission.READ_PRICES)) {
            return all;
        }
        Trade trade = new Trade(desk.session());
        trade.lastWordings()
                .forEach(it -> all.add(new Named(
                        it.rule().name(),
                        "find.kind.rule",
                        RuleState.time(it, desk.today()),
                        RuleView.of(it.number()))));
        trade.prices()
                .products()
                .forEach(it -> all.add(new Named(
                        it.name(),
                        "find.kind.product",
                        Strip.literal(it.product().prices().list()),
                        ProductView.of(it.id()))));
        return List.copyOf(all);
    }
}
