package lumbung.pricing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import lumbung.message.Message;
import lumbung.pricing.calendar.Pasaran;
import lumbung.pricing.rule.Trait;
import lumbung.pricing.rule.When;
import lumbung.pricing.rule.Who;

/** What is said of rules at the counter. */
final class Words {
    private static final int MOST = 4;

    private final Names names;

    Words(Names names) {
        this.names = names;
    }

    /** What a rule may be called; one about social households has no name. */
    Message notInForce(Compiled rule, Occasion occasion) {
        LocalDate day = occasion.moment().day();
        return switch (rule.rule().authority().on(day)) {
            case DRAFT -> Message.of("pricing.drop.draft");
            case PROPOSED -> Message.of("pricing.drop.proposed");
            case APPROVED -> Message.of("pricing.drop.early", since(rule));
            case ENDED ->
                Message.of(
                        "pricing.drop.ended",
                        LocalDate.ofEpochDay(rule.inForce().last()));
            case IN_FORCE -> Message.of("pricing.drop.replaced");
        };
    }

    private static LocalDate since(Compiled rule) {
        return LocalDate.ofEpochDay(rule.inForce().first());
    }

    Message notForThem(Who who, Buyer buyer) {
        List<Trait> barred =
                who.none().stream().filter(buyer.traits()::contains).toList();
        if (!barred.isEmpty()) {
            return Message.of("pricing.drop.not", either(barred, this::trait));
        }
        List<Trait> missing = who.all().stream()
                .filter(trait -> !buyer.traits().contains(trait))
                .toList();
        return Message.of("pricing.drop.who", either(missing.isEmpty() ? who.any() : missing, this::trait));
    }

    Message trait(Trait trait) {
        if (trait instanceof Trait.Role role) {
            return of(Message.of("pricing.role.".concat(role.kind().name())), role.business());
        }
        if (trait instanceof Trait.Lifecycle lifecycle) {
            return of(Message.of("pricing.standing.".concat(lifecycle.state().name())), lifecycle.business());
        }
        if (trait instanceof Trait.Social) {
            return Message.of("pricing.title.hidden");
        }
        return Message.of("pricing.name", name(trait));
    }

    /** With its business, where it is not all of them. */
    private Message of(Message said, long business) {
        return business == Trait.Role.ANY
                ? said
                : Message.of("pricing.of", said, names.of(Names.Kind.BUSINESS, business));
    }

    private String name(Trait trait) {
        if (trait instanceof Trait.Found found) {
            return names.of(Names.Kind.QUERY, found.query());
        }
        if (trait instanceof Trait.InCommunity in) {
            return names.of(Names.Kind.COMMUNITY, in.community());
        }
        if (trait instanceof Trait.InArea in) {
            return names.of(Names.Kind.AREA, in.area());
        }
        if (trait instanceof Trait.OfHousehold of) {
            return names.of(Names.Kind.HOUSEHOLD, of.household());
        }
        return names.of(Names.Kind.PERSON, ((Trait.Named) trait).person());
    }

    Message notNow(Compiled rule, Occasion occasion) {
        When when = rule.rule().when();
        DayMarks.Mask mask = rule.when();
        if (!mask.dates().contains(occasion.epochDay())) {
            return Message.of("pricing.drop.dates");
        }
        if (mask.isOtherDay(occasion)) {
            return Message.of("pricing.drop.day", days(when));
        }
        if (mask.isOtherSeason(occasion)) {
            return Message.of("pricing.drop.season", either(when.seasons(), it -> Message.of("pricing.name", it)));
        }
        return when.hours()
                .filter(hours -> !hours.contains(occasion.moment().time()))
                .map(hours -> Message.of(
                        "pricing.drop.hours",
                        hours.from().toString(),
                        hours.until().toString()))
                .orElse(Message.of("pricing.drop.birthday"));
    }

    private static Message days(When when) {
        if (when.weekdays().isEmpty()) {
            return either(when.marketDays(), Words::marketDay);
        }
        Message weekdays = either(when.weekdays(), Words::weekday);
        return when.marketDays().isEmpty()
                ? weekdays
                : Message.of("pricing.both", weekdays, either(when.marketDays(), Words::marketDay));
    }

    static Message weekday(DayOfWeek day) {
        return Message.of("pricing.day.".concat(day.name()));
    }

    static Message marketDay(Pasaran day) {
        return Message.of("pricing.pasaran.".concat(day.name()));
    }

    /** "A", "A or B", "A, B or C"; of many the first few. */
    static <T> Message either(Collection<T> things, Function<T, Message> word) {
        List<Message> words = things.stream()
                .map(word)
                .sorted(Comparator.comparing(Message::toString))
                .limit(MOST)
                .toList();
        Message said = words.get(0);
        for (int at = 1; at < words.size(); at++) {
            String joint = at == words.size() - 1 ? "pricing.or" : "pricing.comma";
            said = Message.of(joint, said, words.get(at));
        }
        return said;
    }
}
