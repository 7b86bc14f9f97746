package lumbung.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.care.today.Figure;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.kept.Rhythm;
import lumbung.orders.value.Funnel;
import lumbung.orders.value.Retention;
import lumbung.orders.value.Worth;
import lumbung.pricing.rule.Standing;

/** What somebody means by the orders so far, for programs. */
final class WorthJson {
    private final Desk desk;

    WorthJson(Desk desk) {
        this.desk = desk;
    }

    Map<String, Object> of(String name, Worth worth, Optional<Funnel> funnel) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        worth.sum().ifPresent(sum -> {
            json.put(Figure.AMOUNT.code(), sum.amount().amount());
            json.put(Figure.ORDERS.code(), sum.orders());
            json.put(Figure.PAID.code(), sum.paid());
            json.put(Figure.DAYS.code(), sum.days());
            json.put(Figure.PEOPLE.code(), sum.people());
            json.put(Figure.FIRST.code(), sum.first());
            json.put(Figure.LAST.code(), sum.last());
        });
        json.put(
                Figure.FAVOURITE.code(),
                worth.favourites().stream().map(this::favourite).toList());
        json.put(Figure.WEEKDAY.code(), worth.weekday().map(it -> it.name().toLowerCase(Locale.ROOT)));
        json.put(
                Figure.STANDING.code(), worth.shares().stream().map(this::share).toList());
        json.put(
                Figure.TOGETHER.code(),
                worth.together().stream()
                        .map(it -> Json.object(
                                "one", it.one().name(), "other", it.other().name(), "orders", it.orders()))
                        .toList());
        json.put(Figure.NOT_YET.code(), worth.notYet());
        json.put(
                Figure.COHORTS.code(),
                worth.cohorts().stream().map(WorthJson::cohort).toList());
        funnel.ifPresent(it -> json.put(Figure.FUNNEL.code(), funnel(it)));
        return json;
    }

    private static Map<String, Object> funnel(Funnel it) {
        Map<String, Object> standings = new LinkedHashMap<>();
        for (Standing standing : Standing.values()) {
            standings.put(
                    standing.name().toLowerCase(Locale.ROOT), it.standings().getOrDefault(standing, 0L));
        }
        return Json.object(
                "from", it.span().from(),
                "until", it.span().until(),
                "prospects", it.prospects(),
                "bought", it.bought(),
                "new", it.fresh(),
                "again", it.again(),
                "waiting", it.waiting(),
                "standings", standings);
    }

    private Map<String, Object> favourite(Worth.Favourite favourite) {
        if (favourite instanceof Worth.Counted counted) {
            return Json.object(
                    "noted",
                    false,
                    "words",
                    counted.product().name(),
                    "orders",
                    counted.orders(),
                    Figure.QUANTITY.code(),
                    new QuoteText(desk.texts()).quantity(counted.product(), counted.quantity()));
        }
        return Json.object("noted", true, "words", ((Worth.Noted) favourite).words());
    }

    private Map<String, Object> share(Worth.Share share) {
        Optional<Rhythm> rhythm = share.total().flatMap(CustomerTotal::rhythm);
        return Json.object(
                "business",
                share.business(),
                "standing",
                share.standing().name().toLowerCase(Locale.ROOT),
                "amount",
                share.total().map(it -> it.amount().amount()),
                "orders",
                share.total().map(CustomerTotal::orders),
                Figure.GAP.code(),
                rhythm.map(Rhythm::gap),
                "due",
                rhythm.map(Rhythm::due),
                "quiet",
                rhythm.map(Rhythm::quiet));
    }

    private static Map<String, Object> cohort(Retention.Cohort cohort) {
        return Json.object(
                "year", cohort.quarter().year(),
                "quarter", cohort.quarter().number(),
                "ordered", cohort.ordered());
    }
}
