package lumbung.workbench.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Moment;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;
import lumbung.register.Purpose;
import lumbung.workbench.widget.Ink;

/**
 * A line of somebody's timeline: "14 Nov  pesan 2 Bolu pandan  Azzalea".
 *
 * @param text of a broadcast as this person got it; of others what was said
 * @param touch the record behind it, where it is one
 * @param purpose what an export was for
 */
record MomentLine(Moment moment, String text, Optional<Touch> touch, Optional<Purpose> purpose) {
    private static final DateTimeFormatter TWO = DateTimeFormatter.ofPattern("dd", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("dd-MM-yy", Locale.ROOT);
    private static final int DAY = 9;
    private static final int NARROW = 60;

    /** What it was: "Pesanan", "Pesan keluar". */
    private Message kind() {
        TouchKind kind = moment.kind();
        if (purpose.isPresent()) {
            return Message.of(
                    "caring.moment.EXPORT",
                    Message.of("register.purpose.".concat(purpose.get().name())));
        }
        boolean both = kind == TouchKind.CHAT || kind == TouchKind.CALL;
        String key = "caring.moment.".concat(kind.name());
        return Message.of(both && moment.direction() == Direction.OUT ? key.concat(".out") : key);
    }

    /** "2 Bolu pandan, 2.5 Kopi Rojo"; else what was said. */
    private String words() {
        String goods = moment.goods().stream()
                .map(it -> it.units().stripTrailingZeros().toPlainString() + " " + it.name())
                .collect(Collectors.joining(", "));
        return goods.isEmpty() ? text : goods;
    }

    /** "6 menit" until it was answered. */
    private Optional<Message> answered() {
        return touch.flatMap(it -> it.reply()
                .map(reply -> CareAge.span(Duration.between(it.at(), reply.at()).toMinutes())));
    }

    /** "pesan 2 Bolu pandan", "tanya "ada bolu?", 6 menit". */
    Message said() {
        Message all = words().isEmpty() ? kind() : Message.of("caring.moment", kind(), words());
        Message timed = answered()
                .map(it -> Message.of("caring.moment.answered", all, it))
                .orElse(all);
        return moment.waiting() && touch.isPresent() ? Message.of("caring.moment.waiting", timed) : timed;
    }

    private Message day(LocalDate today) {
        LocalDate day = moment.at().toLocalDate();
        return day.getYear() == today.getYear()
                ? Message.of("caring.moment.day", TWO.format(day), Message.of("caring.month." + day.getMonthValue()))
                : Strip.literal(YEAR.format(day));
    }

    Message line(LocalDate today) {
        return Message.of("caring.moment.line", day(today), said());
    }

    /** A line of the whole timeline, which opens what is behind it. */
    Strip strip(CareFacts facts, int width) {
        boolean waits = moment.waiting();
        Strip line = Strip.GAP
                .and(0, Ink.DIM, day(facts.today()))
                .and(DAY, waits && touch.isPresent() ? Ink.WARNING : Ink.TEXT, said());
        String who = facts.clerk(moment.clerkId());
        String business = facts.business(moment.businessId());
        String noted = width < NARROW || who.isEmpty() ? business : business.isEmpty() ? who : business + ", " + who;
        Strip whole = noted.isEmpty() ? line : line.ending(0, Ink.DIM, Strip.literal(noted));
        return opening(facts).map(it -> whole.entering(it)).orElse(whole);
    }

    private Optional<Effect> opening(CareFacts facts) {
        return switch (moment.kind()) {
            case ORDER -> Optional.of(new Effect.Open(OrderView.of(moment.id())));
            case COMPLAINT, IDEA, REQUEST, HELP -> Optional.of(new Effect.Open(ConcernView.of(moment.id())));
            case PROMISE -> Optional.of(promise(facts));
            default -> touch.map(it -> it.isWaiting() ? new CareItem.Waits(it).opening(facts) : look(it, facts));
        };
    }

    private Effect promise(CareFacts facts) {
        return new Effect.Run((desk, progress) -> desk.session()
                .care()
                .promise(moment.id())
                .map(it -> Event.Wishes.of(new CareItem.OfPromise(it).opening(facts)))
                .orElseGet(() -> Event.Wishes.of()));
    }

    /** All of it to read. */
    private Effect look(Touch it, CareFacts facts) {
        Message when = Message.of(
                "caring.moment.when",
                it.at().toLocalDate(),
                SaleDetails.hour(it.at().toLocalTime()),
                facts.clerk(it.clerkId()));
        String reply = it.reply().map(Touch.Reply::words).orElse("");
        Message said = reply.isEmpty() ? Strip.literal(words()) : Message.of("caring.moment.reply", words(), reply);
        return new Effect.PopUp(Choice.of(
                Message.of("caring.line", kind(), when),
                said,
                List.of(new Choice.Item((char) 0, Message.of("workbench.action.back"), "Esc", List.of()))));
    }
}
