package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import lumbung.care.Indicators;
import lumbung.care.kept.Indicator;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;

/** The fields of what a business says itself of a year: R126. */
record IndicatorFields(long businessId, String business, int year) implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("caring.indicators.year", business, Integer.toString(year));
    }

    @Override
    public Object key() {
        return "indicators " + businessId + " " + year;
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        Optional<Indicator> before = Caring.indicators(desk).typed(businessId, year);
        return new CareRows(desk)
                .text(
                        "profit",
                        text(before.map(Indicator::profit), it -> Rupiah.of(it).toString()))
                .text("roi", text(before.map(Indicator::roi), it -> new Percent((int) it).toString()))
                .text("jobs", text(before.map(Indicator::jobs), Long::toString))
                .rows();
    }

    private static String text(Optional<OptionalLong> figure, LongFunction<String> words) {
        return figure.filter(OptionalLong::isPresent)
                .map(it -> words.apply(it.getAsLong()))
                .orElse("");
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return Indicators.profit(read.text("profit"), "profit")
                .then(profit -> Indicators.roi(read.text("roi"), "roi")
                        .then(roi -> Indicators.jobs(read.text("jobs"), "jobs")
                                .then(jobs -> Caring.indicators(desk)
                                        .say(Indicator.of(businessId, year, profit, roi, jobs), business))))
                .map(it -> ReportView.of(Report.INDICATORS));
    }
}
