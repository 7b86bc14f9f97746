package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.Standings;
import lumbung.orders.kept.Capacity;
import lumbung.pricing.goods.Product;
import lumbung.pricing.kept.KeptProduct;
import lumbung.register.Business;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.TextField;

/**
 * The fields of how much a business can make in a day: R084.
 *
 * @param capacity as it is kept; of id 0 for a new one
 */
record CapacityFields(Capacity capacity) implements KeepForm.What {
    private static final int DIGITS = 7;

    static CapacityFields fresh() {
        return new CapacityFields(new Capacity(0, 0, 0, Capacity.Goods.ALL, Optional.empty(), 0));
    }

    @Override
    public Message name() {
        return Message.of("selling.capacity.one");
    }

    @Override
    public Object key() {
        return "edit capacity " + capacity.id();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        String units = capacity.id() == 0 ? "" : String.valueOf(capacity.units());
        String day = capacity.day().map(LocalDate::toString).orElse("");
        return List.of(
                SaleDetails.row(
                        0,
                        "business",
                        SegmentFields.business(
                                capacity.businessId(), desk.people().directory())),
                SaleDetails.row(1, "limited", TextField.of(goods(desk))),
                SaleDetails.row(2, "units", TextField.of(units)),
                SaleDetails.row(3, "onDay", DateField.of(day, desk.today())));
    }

    /** As one types it. */
    private String goods(Desk desk) {
        if (!capacity.goods().tag().isEmpty()) {
            return "#" + capacity.goods().tag();
        }
        return desk.session().prices().products().stream()
                .map(KeptProduct::product)
                .filter(it -> capacity.goods().product().equals(OptionalLong.of(it.id())))
                .map(Product::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        Optional<Business> business =
                desk.people().directory().business(typed.text("business").strip());
        if (business.isEmpty()) {
            return Outcome.refused(Refusal.at("business", "workbench.wrong.who", typed.text("business")));
        }
        String units = typed.text("units").strip();
        if (units.isEmpty() || units.length() > DIGITS || !units.chars().allMatch(it -> it >= '0' && it <= '9')) {
            return Outcome.refused(Refusal.at("units", "selling.wrong.units"));
        }
        Optional<LocalDate> day = typed.form()
                .find("onDay", -1)
                .flatMap(at -> ((DateField) typed.form().rows().get(at).field()).day());
        if (day.isEmpty() && !typed.text("onDay").isBlank()) {
            return Outcome.refused(Refusal.at("onDay", "selling.wrong.day", typed.text("onDay")));
        }
        Standings standings = OrderDeeds.standings(desk);
        long owner = business.get().id();
        return standings
                .goods(typed.text("limited"), owner)
                .fold(
                        Outcome::done,
                        refusal -> Outcome.<Capacity.Goods>refused(new Refusal("limited", refusal.reason())))
                .then(goods -> standings.keep(new Capacity(0, 0, owner, goods, day, Long.parseLong(units))))
                .map(it -> StandingsView.start());
    }
}
