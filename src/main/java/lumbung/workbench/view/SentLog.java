package lumbung.workbench.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Echoes;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Broadcasts;
import lumbung.broadcast.ExportProfile;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** What was sent in the last months, in lines. */
final class SentLog {
    private static final Duration MONTHS = Duration.ofDays(180);
    private static final int BANDS = 6;
    private static final int EARLY = 6;
    private static final int BAND = 3;
    private static final int WEEK = 7;
    private static final int FIRST = 16;
    private static final int COLUMN = 8;

    private SentLog() {}

    static List<Strip> lines(Desk desk) {
        Broadcasts broadcasts = desk.session().broadcasts();
        Instant from = desk.session().clock().instant().minus(MONTHS);
        List<Broadcasts.Sending> sendings = broadcasts.sendings(from);
        List<Strip> lines = new ArrayList<>();
        if (sendings.isEmpty()) {
            return List.of(Strip.of(Ink.DIM, "sending.log.none"));
        }
        List<ExportProfile> profiles = broadcasts.profiles();
        Optional<Echoes> echoes = Echoes.off(desk.session()).isPresent()
                ? Optional.empty()
                : Optional.of(Echoes.since(from, desk.session()));
        for (Broadcasts.Sending sending : sendings) {
            lines.add(line(sending, profiles, desk, echoes.isPresent()));
            echoes.flatMap(all -> all.of(sending.broadcast().id()))
                    .map(EchoLines::under)
                    .ifPresent(lines::add);
        }
        lines.add(Strip.GAP);
        lines.addAll(table(sendings, desk));
        echoes.map(all -> EchoLines.tables(all, desk)).ifPresent(lines::addAll);
        return List.copyOf(lines);
    }

    private static Strip line(Broadcasts.Sending sending, List<ExportProfile> profiles, Desk desk, boolean echoes) {
        Broadcast broadcast = sending.broadcast();
        String name = BroadcastShelf.name(broadcast, profiles, desk.people().directory());
        When when = When.of(sending.at(), desk);
        Message time = Message.of(
                "history.time", two(when.time().getHour()), two(when.time().getMinute()));
        return Strip.GAP
                .and(0, Ink.TEXT, when.near(desk.today()))
                .and(12, Ink.DIM, time)
                .and(19, Ink.TEXT, Strip.literal(name))
                .ending(0, Ink.TEXT, Message.of("sending.people", sending.people()))
                .entering(echoes ? new Effect.Open(EchoView.of(broadcast.id(), name)) : people(sending, name));
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** To whom it was sent at that moment. */
    private static Effect people(Broadcasts.Sending sending, String name) {
        return new Effect.Run((desk, progress) -> {
            List<Long> sent = desk
                    .session()
                    .broadcasts()
                    .addressees(sending.broadcast().id())
                    .stream()
                    .filter(it -> it.sent().equals(Optional.of(sending.at())))
                    .map(Addressee::personId)
                    .toList();
            List<NamesView.Line> names = desk.people().cards(sent).stream()
                    .map(card -> new NamesView.Line(
                            card.id(),
                            card.person().naming().shown(),
                            Strip.literal(desk.people()
                                    .directory()
                                    .address(card.person().dwelling().areaId()))))
                    .toList();
            return Event.Wishes.of(new Effect.Open(NamesView.of(Message.of("sending.profile", name), names)));
        });
    }

    /** How many people were sent something on each day of the week, by the hour. */
    private static List<Strip> table(List<Broadcasts.Sending> sendings, Desk desk) {
        long[][] sums = new long[WEEK][BANDS];
        for (Broadcasts.Sending sending : sendings) {
            When when = When.of(sending.at(), desk);
            sums[when.day().getDayOfWeek().getValue() - 1][band(when.time().getHour())] += sending.people();
        }
        List<Strip> lines = new ArrayList<>();
        lines.add(Strip.of(Ink.TITLE, "sending.log.table"));
        Strip head = Strip.GAP;
        for (int band = 0; band < BANDS; band++) {
            Message hours = band == BANDS - 1
                    ? Message.of("sending.log.else")
                    : Strip.literal(two(EARLY + band * BAND) + "-" + two(EARLY + (band + 1) * BAND));
            head = head.ending(FIRST + band * COLUMN, Ink.DIM, hours);
        }
        lines.add(head);
        for (int day = 0; day < WEEK; day++) {
            Strip row = Strip.of(Ink.TEXT, "workbench.weekday." + (day + 1));
            for (int band = 0; band < BANDS; band++) {
                Message sum = Strip.literal(sums[day][band] == 0 ? "-" : sums[day][band]);
                row = row.ending(FIRST + band * COLUMN, sums[day][band] == 0 ? Ink.DIM : Ink.TEXT, sum);
            }
            lines.add(row);
        }
        return lines;
    }

    /** Three hours each from six o'clock on; the night is one. */
    private static int band(int hour) {
        int band = Math.floorDiv(hour - EARLY, BAND);
        return band < 0 || band >= BANDS - 1 ? BANDS - 1 : band;
    }
}
