package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.access.Trade;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.pricing.calendar.Stretch;
import lumbung.workbench.widget.DateField;
import lumbung.workbench.widget.FormField;
import lumbung.workbench.widget.TextField;

/**
 * When a season is, as the officers decide: the computed days of a Hijri feast are only a proposal, N11.
 *
 * @param season its name, empty for a new one
 * @param days those that are decided otherwise; empty for further ones
 */
record SeasonFields(String season, Optional<Stretch> days) implements KeepForm.What {
    static SeasonFields fresh() {
        return new SeasonFields("", Optional.empty());
    }

    @Override
    public Message name() {
        return season.isEmpty() ? Message.of("rule.season.new") : Message.of("rule.season.named", season);
    }

    @Override
    public Object key() {
        return "season " + season
                + days.map(Stretch::first).map(LocalDate::toString).orElse("");
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        return List.of(
                row(0, "name", TextField.of(season)),
                row(
                        1,
                        "from",
                        DateField.of(days.map(it -> it.first().toString()).orElse(""), desk.today())),
                row(
                        2,
                        "until",
                        DateField.of(days.map(it -> it.last().toString()).orElse(""), desk.today())));
    }

    private static FormRow row(int at, String name, FormField field) {
        return Filling.row(at, "rule.season.", name, field);
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        return DecisionFields.day(typed, "from", desk)
                .then(from -> DecisionFields.day(typed, "until", desk)
                        .then(until -> stretch(from, until))
                        .then(said -> new Trade(desk.session())
                                .keeping()
                                .decide(called(typed), days.filter(Stretch::told), said)))
                .map(kept -> KeepForm.of(this));
    }

    /** As rules call it. */
    private static String called(Filling typed) {
        return PlainText.clean(typed.text("name")).toLowerCase(Locale.ROOT);
    }

    private static Outcome<Stretch> stretch(Optional<LocalDate> from, Optional<LocalDate> until) {
        if (from.isEmpty() || until.isEmpty()) {
            return Outcome.refused(Refusal.at(from.isEmpty() ? "from" : "until", "pricing.typed.missing"));
        }
        return until.get().isBefore(from.get())
                ? Outcome.refused(Refusal.at("until", "pricing.authority.order", from.get(), until.get()))
                : Outcome.done(Stretch.told(from.get(), until.get()));
    }
}
