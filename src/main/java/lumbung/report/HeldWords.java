package lumbung.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.ListMember;
import lumbung.care.kept.Ambassador;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Dismissal;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Promise;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Touch;
import lumbung.care.kept.Visit;
import lumbung.i18n.Texts;
import lumbung.inspection.IgnoredProblem;
import lumbung.journal.Entity;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.Voucher;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.MemberNumber;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.RuleUse;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.kept.KeptProduct;
import lumbung.register.Business;
import lumbung.register.Directory;
import lumbung.register.Distinct;
import lumbung.register.Household;
import lumbung.register.Merged;
import lumbung.register.Segment;
import lumbung.register.Term;
import lumbung.register.matching.Phones;

/** A row that names somebody, in a line that they understand. Reads once what it needs; for one document. */
final class HeldWords {
    private final Session session;
    private final Texts texts;
    private final Directory directory;
    private final Map<Long, String> goods;
    private final Map<Long, String> names = new HashMap<>();

    HeldWords(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.directory = session.people().directory();
        this.goods = session.prices().products().stream().collect(Collectors.toMap(KeptProduct::id, KeptProduct::name));
    }

    /** What it says; the sum of what is not told elsewhere. */
    String of(Entity row) {
        if (row instanceof Touch touch) {
            return joined(
                    day(touch.at().toLocalDate()),
                    business(touch.businessId()),
                    word("care.kind.", touch.manner().kind()),
                    word("care.medium.", touch.manner().medium()),
                    touch.words(),
                    touch.reply().map(Touch.Reply::words).orElse(""));
        }
        if (row instanceof Concern concern) {
            return joined(
                    day(concern.at().toLocalDate()),
                    business(concern.businessId()),
                    word("care.kind.", concern.kind()),
                    concern.matter().words(),
                    concern.handling().answer().map(Concern.Answer::words).orElse(""),
                    word("care.stage.", concern.handling().stage()));
        }
        if (row instanceof Promise promise) {
            return joined(
                    day(promise.days().made()),
                    business(promise.businessId()),
                    promise.words(),
                    day(promise.days().due()),
                    word("care.promise.", promise.state()));
        }
        if (row instanceof Chore chore) {
            return joined(
                    day(chore.due()),
                    business(chore.businessId()),
                    word("care.chore.", chore.kind()),
                    chore.words(),
                    chore.outcome());
        }
        return row instanceof Offer offer
                ? joined(business(offer.businessId()), offer.words(), offer.reason(), term(offer.term()))
                : further(row);
    }

    private String further(Entity row) {
        if (row instanceof Dismissal dismissal) {
            return joined(
                    business(dismissal.businessId()),
                    word("today.list.", dismissal.from()),
                    dismissal.until().map(this::day).orElse(""));
        }
        if (row instanceof Arrival arrival) {
            return joined(day(arrival.day()), business(arrival.businessId()), word("care.medium.", arrival.medium()));
        }
        if (row instanceof Ambassador ambassador) {
            return joined(business(ambassador.businessId()), term(ambassador.term()));
        }
        if (row instanceof RoundLine line) {
            return joined(
                    business(line.businessId()),
                    line.keyed().map(it -> visit(it.visit())).orElse(""),
                    line.again().map(it -> visit(it.visit())).orElse(""));
        }
        if (row instanceof PointEntry entry) {
            return joined(
                    day(entry.day()),
                    business(entry.businessId()),
                    word("loyalty.points.", entry.kind()),
                    String.valueOf(entry.points()),
                    entry.words());
        }
        if (row instanceof Voucher voucher) {
            return joined(
                    voucher.code(),
                    business(voucher.businessId()),
                    voucher.worth().toString(),
                    voucher.words());
        }
        return row instanceof MemberCard card ? joined(String.valueOf(card.number()), day(card.day())) : ordered(row);
    }

    private String visit(Visit visit) {
        return joined(
                word("care.mood.", visit.mood()),
                visit.phone(),
                visit.said().map(Visit.Said::words).orElse(""));
    }

    private String ordered(Entity row) {
        if (row instanceof Order order) {
            return joined(
                    day(order.day()),
                    texts.of("rights.copy.order", order.number()),
                    word("orders.stage.", order.stage()),
                    word("orders.way.", order.fulfilment().way()),
                    order.fulfilment().via(),
                    String.join(", ", order.fulfilment().extras()),
                    order.note());
        }
        if (row instanceof OrderLine line) {
            return joined(
                    day(line.day()),
                    business(line.businessId()),
                    line.priced().product().name(),
                    String.valueOf(line.priced().quantity()),
                    line.priced().amount().toString());
        }
        if (row instanceof OrderGift gift) {
            return joined(
                    gift.given().product().name(), String.valueOf(gift.given().pieces()), gift.answer());
        }
        if (row instanceof OrderReturn back) {
            return joined(day(back.day()), back.refund().toString(), back.reason());
        }
        if (row instanceof RuleUse use) {
            return joined(day(use.day()), use.given().toString());
        }
        return row instanceof StandingOrder standing
                ? joined(
                        word("orders.weekday.", standing.weekday()),
                        standing.items().stream()
                                .map(it -> it.quantity() + " " + goods.getOrDefault(it.productId(), ""))
                                .collect(Collectors.joining(" + ")),
                        standing.note(),
                        term(standing.term()))
                : shared(row);
    }

    private String shared(Entity row) {
        if (row instanceof ListMember member) {
            return joined(
                    directory
                            .segment(member.target().segmentId())
                            .map(Segment::name)
                            .orElse(""),
                    phone(member.target().sendingPhoneId()),
                    texts.of("rights.copy.list", member.list()),
                    member.handed().name(),
                    member.handed().e164().isEmpty()
                            ? ""
                            : Phones.display(member.handed().e164()));
        }
        if (row instanceof Addressee addressee) {
            Optional<Broadcast> broadcast = session.broadcasts().broadcast(addressee.broadcastId());
            return joined(
                    broadcast.map(it -> texts.of("print.moment", it.at())).orElse(""),
                    broadcast
                            .flatMap(it -> directory.segment(it.target().segmentId()))
                            .map(Segment::name)
                            .orElse(""),
                    texts.of(addressee.sent().isPresent() ? "rights.copy.sent" : "rights.copy.unsent"));
        }
        if (row instanceof Attendance attendance) {
            return joined(meeting(attendance.meetingId()), word("meeting.manner.", attendance.manner()));
        }
        if (row instanceof Meeting meeting) {
            return joined(day(meeting.day()), word("meeting.kind.", meeting.kind()));
        }
        return row instanceof MemberNumber number
                ? joined(String.valueOf(number.number()), term(number.term()))
                : lastly(row);
    }

    private String lastly(Entity row) {
        if (row instanceof Household household) {
            return household.name();
        }
        if (row instanceof Distinct pair) {
            return joined(name(pair.firstId()), name(pair.secondId()));
        }
        if (row instanceof Merged) {
            return texts.of("rights.copy.merged");
        }
        return row instanceof IgnoredProblem ignored ? joined(day(ignored.on()), ignored.reason()) : "#" + row.id();
    }

    private String meeting(long id) {
        return session.meetings().meeting(id).map(it -> day(it.day())).orElse("");
    }

    private String phone(long id) {
        return directory.sendingPhones().stream()
                .filter(it -> it.id() == id)
                .map(it -> joined(business(it.businessId()), Phones.display(it.e164())))
                .findFirst()
                .orElse("");
    }

    private String name(long person) {
        return names.computeIfAbsent(
                person,
                id -> session.people()
                        .card(id)
                        .map(card -> card.person().naming().shown())
                        .orElse("#" + id));
    }

    private String business(long id) {
        return directory.business(id).map(Business::name).orElse("");
    }

    private String day(LocalDate day) {
        return texts.of("command.show.day", day);
    }

    private String term(Term term) {
        return Stream.concat(
                        term.since().map(it -> texts.of("command.show.since", it)).stream(),
                        term.until().map(it -> texts.of("command.show.until", it)).stream())
                .collect(Collectors.joining(" "));
    }

    private String word(String prefix, Enum<?> value) {
        return texts.of(prefix.concat(value.name()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
