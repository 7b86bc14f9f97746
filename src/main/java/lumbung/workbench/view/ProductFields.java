package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.typed.ProductTexts;
import lumbung.register.Business;
import lumbung.register.Directory;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.RupiahField;
import lumbung.workbench.widget.TextField;

/**
 * The fields of a product: R087.
 *
 * @param product as it is kept; empty for a new one
 */
record ProductFields(Optional<KeptProduct> product) implements KeepForm.What {
    static ProductFields fresh() {
        return new ProductFields(Optional.empty());
    }

    @Override
    public Message name() {
        return product.map(it -> Message.of("rule.product", it.name())).orElse(Message.of("rule.product.new"));
    }

    @Override
    public Object key() {
        return "edit product " + product.map(KeptProduct::id).orElse(0L);
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Map<String, String> texts =
                product.map(it -> ProductTexts.of(it.product())).orElse(Map.of());
        Directory directory = desk.people().directory();
        long own = product.map(it -> it.product().businessId())
                .orElse(desk.session().clerk().businessId());
        List<FormRow> rows = new ArrayList<>();
        for (String name : ProductTexts.FIELDS) {
            rows.add(Filling.row(rows.size(), "rule.product.", name, field(name, texts.getOrDefault(name, ""))));
            if (rows.size() == 1) {
                rows.add(Filling.row(1, "rule.product.", "business", SegmentFields.business(own, directory)));
            }
        }
        return List.copyOf(rows);
    }

    private static FormField field(String name, String text) {
        boolean money = name.equals("price") || name.equals("cost");
        return money
                ? RupiahField.of(text.isEmpty() ? "" : RupiahField.written(Long.parseLong(text)))
                : TextField.of(text);
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        Map<String, String> texts = new HashMap<>();
        ProductTexts.FIELDS.forEach(name -> texts.put(name, typed.text(name)));
        long id = product.map(KeptProduct::id).orElse(0L);
        return owner(desk, typed)
                .then(owner -> ProductTexts.read(texts, id, owner))
                .then(said -> new Trade(desk.session()).keeping().save(said))
                .map(kept -> ProductView.of(kept.id()));
    }

    /** Goods are always somebody's. */
    private static Outcome<Long> owner(Desk desk, Filling typed) {
        List<Business> all = List.copyOf(desk.people().directory().businesses());
        boolean alone = typed.text("business").isBlank() && all.size() == 1;
        return alone
                ? Outcome.done(all.get(0).id())
                : SegmentFields.owner(typed, desk)
                        .then(owner -> owner == 0
                                ? Outcome.refused(Refusal.at("business", "pricing.typed.missing"))
                                : Outcome.done(owner));
    }
}
