package lumbung.workbench.view;

import java.util.List;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Improvement;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** The fields of what was made better because of a complaint or an idea: R089, R097. */
record ImprovementFields(Concern concern) implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("caring.improvement");
    }

    @Override
    public Object key() {
        return "improvement " + concern.id();
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        return new CareRows(desk)
                .text("improved", "")
                .product(concern.matter().productId())
                .day("since", desk.today())
                .rows();
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return read.product()
                .then(product -> read.day("since")
                        .then(day -> Caring.concerns(desk)
                                .improve(
                                        new Improvement(
                                                0, 0, concern.businessId(), product, read.text("improved"), day),
                                        List.of(concern))))
                .map(it -> ConcernView.of(concern.id()));
    }
}
