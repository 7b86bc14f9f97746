package lumbung.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.access.Clerk;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.OrderDraft;
import lumbung.orders.kept.Fulfilment;
import lumbung.pricing.Basket;
import lumbung.pricing.goods.Rupiah;
import picocli.CommandLine.Option;

/** What is said of an order; whatever is not said stays as it was. */
final class OrderWishes {
    private static final Pattern HAND = Pattern.compile("(.+?):(\\d{1,9}):(.+)");

    @Option(names = "--buyer", paramLabel = "PERSON", descriptionKey = "order.buyer")
    private String buyer = "";

    @Option(names = "--item", paramLabel = "PRODUCT[:QUANTITY]", descriptionKey = "order.item")
    private List<String> items = new ArrayList<>();

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "order.date")
    private String date = "";

    @Option(names = "--needed", paramLabel = "DATE", descriptionKey = "order.needed")
    private String needed = "";

    @Option(names = "--time", paramLabel = "HH:MM", descriptionKey = "order.time")
    private String time = "";

    @Option(names = "--way", paramLabel = "WAY", descriptionKey = "order.way")
    private String way = "";

    @Option(names = "--via", paramLabel = "TEXT", descriptionKey = "order.via")
    private String via = "";

    @Option(names = "--extra", paramLabel = "WORD", split = ",", descriptionKey = "order.extra")
    private List<String> extras = new ArrayList<>();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "order.note")
    private String note = "";

    @Option(names = "--paid", descriptionKey = "order.paid")
    private boolean paid;

    @Option(names = "--hand", paramLabel = "PRODUCT:PRICE:REASON", descriptionKey = "order.hand")
    private List<String> hands = new ArrayList<>();

    @Option(names = "--officer", paramLabel = "NAME", descriptionKey = "order.officer")
    private String officer = "";

    @Option(names = "--officer-pin-file", paramLabel = "FILE", descriptionKey = "order.officer-pin-file")
    private String pinFile = "";

    /** An order with what was said. */
    Outcome<OrderDraft> onto(OrderDraft before, Till till, Secrets secrets) {
        return Said.or(buyer, before.personId(), till::buyer)
                .map(before::of)
                .then(draft -> date.isEmpty()
                        ? Outcome.done(draft)
                        : till.day(date, "--date").map(day -> draft.on(till.moment(day))))
                .then(draft -> lines(draft, till).map(draft::with))
                .then(draft -> fulfilment(draft.fulfilment(), till).map(draft::getting))
                .map(draft -> note.isEmpty() ? draft : draft.noted(note))
                .map(draft -> paid ? draft.paid(true) : draft)
                .then(draft -> byHand(draft, till, secrets));
    }

    private Outcome<List<Basket.Line>> lines(OrderDraft before, Till till) {
        return items.isEmpty() ? Outcome.done(before.lines()) : items(items, till);
    }

    static Outcome<List<Basket.Line>> items(List<String> words, Till till) {
        Outcome<List<Basket.Line>> lines = Outcome.done(new ArrayList<>());
        for (String item : words) {
            lines = lines.then(all -> till.market().wanted().line(item).map(line -> {
                all.add(line);
                return all;
            }));
        }
        return lines;
    }

    private Outcome<Fulfilment> fulfilment(Fulfilment before, Till till) {
        Outcome<Optional<LocalDate>> day =
                Said.or(needed, before.day(), text -> till.day(text, "--needed").map(Optional::of));
        Outcome<Optional<LocalTime>> hour =
                Said.or(time, before.time(), text -> Till.hour(text).map(Optional::of));
        return day.then(on -> hour.then(at -> Said.or(way, before.way(), Till::way)
                .map(how -> new Fulfilment(on, at, how, Said.or(via, before.via()), extras(before.extras())))));
    }

    /** An empty word says that there are none. */
    private List<String> extras(List<String> before) {
        return extras.isEmpty()
                ? before
                : extras.stream()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList();
    }

    private Outcome<OrderDraft> byHand(OrderDraft draft, Till till, Secrets secrets) {
        if (hands.isEmpty()) {
            return Outcome.done(draft);
        }
        return agreed(till.desk(), secrets).then(agreed -> {
            Outcome<OrderDraft> outcome = Outcome.done(draft);
            for (String hand : hands) {
                outcome = outcome.then(so -> byHand(so, hand, till, agreed));
            }
            return outcome;
        });
    }

    private static Outcome<OrderDraft> byHand(OrderDraft draft, String hand, Till till, boolean agreed) {
        Matcher parts = HAND.matcher(hand.strip());
        if (!parts.matches()) {
            return Outcome.refused(Refusal.at("--hand", "command.order.hand", hand));
        }
        Basket.ByHand price = new Basket.ByHand(
                Rupiah.of(Long.parseLong(parts.group(2))),
                parts.group(3).strip(),
                till.desk().session().clerk().id(),
                agreed);
        return till.market().wanted().product(parts.group(1).strip()).then(product -> {
            boolean there =
                    draft.lines().stream().anyMatch(line -> line.product().id() == product.id());
            return there
                    ? Outcome.done(draft.with(draft.lines().stream()
                            .map(line -> line.product().id() == product.id() ? line.at(price) : line)
                            .toList()))
                    : Outcome.refused(Refusal.at("--hand", "command.order.hand.none", product.name()));
        });
    }

    /** Whether an officer agreed, with the own PIN: R061. */
    private Outcome<Boolean> agreed(Desk desk, Secrets secrets) {
        if (officer.isEmpty()) {
            return Outcome.done(false);
        }
        Optional<Clerk> found = desk.session().clerks().all().stream()
                .filter(it -> it.duty() == Clerk.Duty.OFFICER && it.name().equalsIgnoreCase(officer.strip()))
                .findFirst();
        return found.map(clerk -> secrets.agreeing(pinFile, clerk)
                        .then(pin -> desk.session().seats().pins().check(clerk, pin))
                        .map(done -> true))
                .orElseGet(() -> Outcome.refused(Refusal.at("--officer", "command.order.officer", officer)));
    }
}
