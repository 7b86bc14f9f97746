package lumbung.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import lumbung.care.kept.CareRow;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.journal.Ledger;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Made-up words that passed between people and shops over two years: of the last days some wait for an answer. */
final class GeneratedCare {
    private static final int TOUCHES = 300_000;
    private static final int PROMISES = 5_000;
    private static final int CONCERNS = 40;
    private static final int AN_OPERATION = 10_000;
    private static final int WAITING_DAYS = 2;
    private static final int OPEN_DAYS = 14;
    private static final List<TouchKind> KINDS =
            List.of(TouchKind.CHAT, TouchKind.CHAT, TouchKind.VISIT, TouchKind.PULSE, TouchKind.GREETING);

    private final SplittableRandom random = new SplittableRandom(20_261_130);
    private final GeneratedTrade trade;
    private final long[] people;
    private final LocalDate last;

    /** A row of care as it is first kept. */
    private interface Made {
        CareRow row(long id);
    }

    GeneratedCare(GeneratedTrade trade, long[] people, LocalDate last) {
        this.trade = trade;
        this.people = people;
        this.last = last;
    }

    void write(Ledger ledger) {
        for (int from = 0; from < TOUCHES; from += AN_OPERATION) {
            write(ledger, AN_OPERATION, id -> touch().noted(id, 0));
        }
        write(ledger, PROMISES, id -> promise().noted(id, 0));
        write(ledger, CONCERNS, id -> concern().noted(id, 0));
    }

    private static void write(Ledger ledger, int rows, Made made) {
        ledger.write(ledger.intent(Message.of("demo.people", rows)), changes -> {
                    for (int row = 0; row < rows; row++) {
                        changes.add(made.row(changes.newId()));
                    }
                    return Outcome.done(true);
                })
                .get();
    }

    private long person() {
        return people[random.nextInt(people.length)];
    }

    private long shop() {
        return trade.shop(random.nextInt(GeneratedTrade.SHOPS));
    }

    private LocalDateTime moment() {
        return last.minusDays(random.nextInt(GeneratedOrders.DAYS)).atTime(8 + random.nextInt(10), random.nextInt(60));
    }

    private Touch touch() {
        TouchKind kind = KINDS.get(random.nextInt(KINDS.size()));
        boolean in = random.nextInt(3) > 0;
        LocalDateTime moment = moment();
        Touch.Manner manner = new Touch.Manner(
                kind, in ? Direction.IN : Direction.OUT, kind.waits() ? Medium.WHATSAPP : Medium.MEETING);
        Touch touch = Touch.of(person(), shop(), moment, manner, "Besok masih ada?");
        Touch felt = kind == TouchKind.PULSE ? touch.felt(random.nextInt(4) == 0 ? Mood.FAIR : Mood.GLAD) : touch;
        return felt.isWaiting() && moment.toLocalDate().isBefore(last.minusDays(WAITING_DAYS))
                ? felt.answered(moment.plusMinutes(5 + random.nextInt(300)), "Ada.")
                : felt;
    }

    private Promise promise() {
        LocalDate made = moment().toLocalDate();
        LocalDate due = made.plusDays(random.nextInt(OPEN_DAYS));
        Promise promise = Promise.of(person(), shop(), 0, "Diantar sore.", new Promise.Days(made, due));
        return due.isBefore(last.minusDays(WAITING_DAYS)) ? promise.became(Promise.State.KEPT, due) : promise;
    }

    private Concern concern() {
        LocalDateTime moment = last.minusDays(random.nextInt(OPEN_DAYS)).atTime(9, 0);
        return new Concern(
                0,
                0,
                TouchKind.COMPLAINT,
                moment,
                new Concern.From(person(), 0, Medium.MEETING, 0),
                new Concern.Matter(shop(), 0, "Pesanan kurang satu.", ""),
                Concern.Handling.fresh(Optional.of(moment.toLocalDate().plusDays(3))),
                0,
                Optional.empty());
    }
}
