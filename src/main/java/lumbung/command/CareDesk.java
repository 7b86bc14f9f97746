package lumbung.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lumbung.access.Session;
import lumbung.care.Ambassadors;
import lumbung.care.By;
import lumbung.care.Concerns;
import lumbung.care.Indicators;
import lumbung.care.Offers;
import lumbung.care.Promises;
import lumbung.care.Referrals;
import lumbung.care.Signpost;
import lumbung.care.Touches;
import lumbung.care.Uptakes;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareRow;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.orders.value.Funnel;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Business;
import lumbung.register.Community;

/** What a command about care works with, and how it reads its words. */
record CareDesk(Desk desk) {
    private Session session() {
        return desk.session();
    }

    Care care() {
        return session().care();
    }

    By by() {
        return new By(session().clerk().id(), LocalDateTime.now(session().clock()));
    }

    Touches touches() {
        return new Touches(session().ledger(), care(), this::name, by());
    }

    Concerns concerns() {
        return new Concerns(session().ledger(), care(), this::name, session().settings(), by());
    }

    Promises promises() {
        return new Promises(session().ledger(), care(), this::name, by());
    }

    Offers offers() {
        return new Offers(session().ledger(), care(), this::name, by());
    }

    Ambassadors ambassadors() {
        return new Ambassadors(session().ledger(), care(), this::name, by());
    }

    Indicators indicators() {
        return new Indicators(
                session().ledger(), care(), session().orders(), session().today());
    }

    Uptakes uptakes() {
        return new Uptakes(
                session().orders().figures(),
                session().finder(),
                desk.directory(),
                session().today());
    }

    Signpost signpost() {
        return new Signpost(session().ledger(), touches(), by());
    }

    Referrals referrals() {
        return new Referrals(session().ledger(), session().people(), care(), this::name);
    }

    /** What somebody is called; for nobody, what those without a name are. */
    String name(long personId) {
        return personId == 0
                ? desk.say("command.care.nobody")
                : session().people().card(personId).map(Called::shown).orElseGet(() -> desk.say("command.care.gone"));
    }

    String business(long businessId) {
        return desk.directory().business(businessId).map(Business::name).orElseGet(() -> desk.say("command.care.all"));
    }

    String clerk(long clerkId) {
        return desk.clerks().getOrDefault(clerkId, "");
    }

    /** Nobody for an empty text. */
    Outcome<Long> person(String text) {
        return text.isBlank() ? Outcome.done(0L) : new Till(desk).buyer(text);
    }

    /** An owner's own for an empty text, else the cooperative, 0. */
    Outcome<Long> business(String text) {
        return text.isBlank()
                ? Outcome.done(session().clerk().businessId())
                : desk.directory().businesses().stream()
                        .filter(it -> it.name().equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .map(it -> Outcome.done(it.id()))
                        .orElseGet(() -> Outcome.refused(Refusal.at(
                                "--business",
                                "register.refused.choice",
                                text,
                                desk.directory().businesses().stream()
                                        .map(Business::name)
                                        .collect(Collectors.joining(", ")))));
    }

    /** None for an empty text. */
    Outcome<Long> community(String text) {
        return text.isBlank()
                ? Outcome.done(0L)
                : desk.directory().communities().stream()
                        .filter(it -> it.name().equalsIgnoreCase(text.strip()))
                        .findFirst()
                        .map(Community::id)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused("command.refused.no-community", text));
    }

    /** None for an empty text. */
    Outcome<Long> product(String text) {
        return text.isBlank()
                ? Outcome.done(0L)
                : session()
                        .market()
                        .wanted()
                        .line(text)
                        .map(line -> line.product().id());
    }

    /** Some days as they were typed after {@code --from} and {@code --until}; the year up to today where none were. */
    Outcome<Funnel.Span> year(String from, String until) {
        Funnel.Span year = Funnel.Span.year(session().today());
        return Said.or(from, year.from(), text -> day(text, "--from"))
                .then(first -> Said.or(until, year.until(), text -> day(text, "--until"))
                        .then(last -> last.isBefore(first)
                                ? Outcome.refused(Refusal.at("--until", "care.refused.term"))
                                : Outcome.done(new Funnel.Span(first, last))));
    }

    Outcome<LocalDate> day(String text, String place) {
        return new lumbung.command.Market(desk).day(text, place);
    }

    /** Empty for an empty text. */
    Outcome<Optional<LocalDate>> openDay(String text, String place) {
        return text.isBlank()
                ? Outcome.done(Optional.empty())
                : day(text, place).map(Optional::of);
    }

    /** An amount as one writes it: 50000, 50.000, Rp50.000. */
    Outcome<Rupiah> rupiah(String text, String place) {
        String digits = text.strip().replaceFirst("^[Rr][Pp]\\s*", "").replace(".", "");
        return digits.matches("\\d{1,12}")
                ? Outcome.done(Rupiah.of(Long.parseLong(digits)))
                : Outcome.refused(Refusal.at(place, "command.care.amount", text));
    }

    /** Now for an empty text; a time alone is today's. */
    Outcome<LocalDateTime> moment(String text) {
        if (text.isBlank()) {
            return Outcome.done(by().now());
        }
        String whole = text.strip().matches("([01]?\\d|2[0-3])[.:][0-5]\\d") ? by().today() + " " + text : text;
        return Moments.read(whole, session().clock())
                .map(at -> LocalDateTime.ofInstant(at, session().clock().getZone()));
    }

    /** One of several, by its word on the screen or its English name. */
    <E extends Enum<E>> Outcome<E> one(String text, List<E> choices, String place, Function<E, String> key) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        return choices.stream()
                .filter(it -> typed.equals(code(it))
                        || typed.equals(desk.say(key.apply(it)).toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at(
                        place,
                        "register.refused.choice",
                        text,
                        choices.stream().map(it -> desk.say(key.apply(it))).collect(Collectors.joining(", ")))));
    }

    <E extends Enum<E>> Outcome<E> one(String text, E[] choices, String place, Function<E, String> key) {
        return one(text, Arrays.asList(choices), place, key);
    }

    /** How it is written for programs. */
    static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A record by its number, as lists show it. */
    <R extends CareRow> Outcome<R> numbered(String text, Function<Long, Optional<R>> find) {
        String digits = text.strip().replace("#", "");
        Optional<R> found =
                digits.matches("\\d{1,18}|[1-8]\\d{18}") ? find.apply(Long.parseLong(digits)) : Optional.empty();
        return found.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("ID", "command.care.unknown", text)));
    }
}
