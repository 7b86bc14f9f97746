package lumbung.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.orders.kept.CustomerTotal;
import lumbung.orders.value.Funnel;
import lumbung.orders.value.Retention;
import lumbung.orders.value.Worth;

/** What somebody means by the orders so far, for people. */
final class WorthText {
    private final Desk desk;
    private final Facts facts = new Facts();

    WorthText(Desk desk) {
        this.desk = desk;
    }

    List<String> of(String name, Worth worth, Optional<Funnel> funnel) {
        facts.heading(name);
        worth.sum()
                .ifPresentOrElse(
                        sum -> {
                            add(
                                    "amount",
                                    desk.say(
                                            "command.value.so-far", sum.amount().toString()));
                            add("orders", desk.say("command.value.orders.paid", sum.orders(), sum.days(), sum.paid()));
                            add("span", desk.say("command.value.between", sum.first(), sum.last()));
                            if (sum.people() > 1) {
                                add("people", desk.say("command.value.count", sum.people()));
                            }
                        },
                        () -> add("orders", desk.say("command.value.none")));
        worth.favourites().forEach(it -> add("favourite", favourite(it)));
        worth.weekday().ifPresent(it -> add("weekday", desk.say("orders.weekday.".concat(it.name()))));
        worth.shares().forEach(it -> add("standing", share(it)));
        worth.together()
                .forEach(it -> add(
                        "together",
                        desk.say(
                                "command.value.pair",
                                it.one().name(),
                                it.other().name(),
                                it.orders())));
        worth.notYet().forEach(it -> add("not-yet", it));
        worth.cohorts().forEach(it -> add("cohorts", cohort(it)));
        funnel.ifPresent(this::add);
        return facts.lines();
    }

    private void add(Funnel funnel) {
        add(
                "funnel",
                desk.say(
                        "command.value.between",
                        funnel.span().from(),
                        funnel.span().until()));
        funnel.said().forEach(it -> add("funnel", desk.texts().of(it)));
        funnel.shares().forEach(it -> add("standings", desk.texts().of(it)));
    }

    private void add(String title, String value) {
        facts.add(desk.say("command.value.".concat(title)), value);
    }

    private String favourite(Worth.Favourite favourite) {
        if (favourite instanceof Worth.Counted counted) {
            String quantity = new QuoteText(desk.texts()).quantity(counted.product(), counted.quantity());
            return desk.say("command.value.counted", counted.product().name(), counted.orders(), quantity);
        }
        return desk.say("command.value.noted", ((Worth.Noted) favourite).words());
    }

    private String share(Worth.Share share) {
        String standing = desk.say("selling.standing.".concat(share.standing().name()));
        String rhythm = share.total()
                .flatMap(CustomerTotal::rhythm)
                .map(it -> desk.say("command.value.rhythm", it.gap(), it.due()))
                .orElse("");
        String amount = share.total().map(it -> it.amount().toString()).orElse("");
        return desk.say("command.value.share", share.business(), standing, amount) + rhythm;
    }

    private String cohort(Retention.Cohort cohort) {
        String rows = cohort.ordered().stream().map(it -> Long.toString(it)).collect(Collectors.joining(" "));
        return desk.say(
                "command.value.cohort",
                cohort.quarter().number(),
                Integer.toString(cohort.quarter().year()),
                rows);
    }
}
