package lumbung.pricing.json;

import lumbung.message.Refusal;
import lumbung.pricing.Policy;
import lumbung.pricing.Policy.HandLimit;
import lumbung.pricing.calendar.Season;
import lumbung.pricing.calendar.Stretch;

/** Seasons, and what the cooperative settled for all prices, as a file says them. */
final class GroundForm {
    private GroundForm() {}

    static Season season(Part part) {
        Season season = new Season(part.object().field("name").text(), part.each("days", GroundForm::stretch));
        part.close();
        return season;
    }

    private static Stretch stretch(Part part) {
        Part first = part.object().field("from");
        Part last = part.field("until");
        if (last.day().isBefore(first.day())) {
            throw new Mistake(Refusal.at(last.place(), "pricing.authority.order", first.day(), last.day()));
        }
        boolean told = !part.yes("proposed");
        part.close();
        return new Stretch(first.day(), last.day(), told);
    }

    static Tree write(Season season) {
        return new Tree()
                .put("name", season.name())
                .list(
                        "days",
                        season.stretches().stream().map(GroundForm::written).toList());
    }

    private static Tree written(Stretch days) {
        return new Tree().put("from", days.first()).put("until", days.last()).unless(false, "proposed", !days.told());
    }

    static Policy policy(Part part) {
        Policy policy = new Policy(
                part.object()
                        .maybe("prefer")
                        .map(it -> it.one(Policy.Preference.class))
                        .orElse(Policy.USUAL.preference()),
                part.percent("margin"),
                part.whole("cash", 1, 1),
                part.maybe("hand").map(GroundForm::hand).orElse(Policy.USUAL.hand()));
        part.close();
        return policy;
    }

    private static HandLimit hand(Part part) {
        HandLimit limit = new HandLimit(
                part.object().field("percent").percent(), part.field("perDay").rupiah());
        part.close();
        return limit;
    }

    static Tree write(Policy policy) {
        return new Tree()
                .put("prefer", policy.preference())
                .put("margin", policy.margin())
                .put("cash", policy.cash())
                .put(
                        "hand",
                        new Tree()
                                .put("percent", policy.hand().most())
                                .put("perDay", policy.hand().perDay()));
    }
}
