package lumbung.workbench.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import lumbung.care.Uptakes;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Reminders;
import lumbung.care.round.RoundState;
import lumbung.message.Message;
import lumbung.orders.kept.Rhythm;

/**
 * All that the window of care shows.
 *
 * @param figures what the last weeks came to, a section each
 */
record CareShelf(
        CareScope scope, Map<CareSection, List<CareItem>> items, Map<CareSection, Message> figures, CareFacts facts)
        implements Event.Answer {
    private static final int MOST = 500;
    private static final int ROUNDS = 30;
    private static final int WEEKS = 30;
    private static final int QUARTER = 90;

    static Effect read(CareScope scope) {
        return new Effect.Run((desk, progress) -> of(scope, desk));
    }

    private static CareShelf of(CareScope scope, Desk desk) {
        Map<CareSection, List<CareItem>> items = items(scope, desk);
        List<Long> people = items.values().stream()
                .flatMap(Collection::stream)
                .map(CareItem::personId)
                .toList();
        return new CareShelf(scope, items, figures(scope, desk), CareFacts.read(people, desk));
    }

    private static Map<CareSection, List<CareItem>> items(CareScope scope, Desk desk) {
        Care care = desk.session().care();
        CareFilter filter = scope.filter();
        boolean open = !scope.closed();
        Map<CareSection, List<CareItem>> items = new EnumMap<>(CareSection.class);
        items.put(CareSection.WAITING, open ? items(care.waiting(filter, MOST), CareItem.Waits::new) : List.of());
        items.put(
                CareSection.CONCERNS,
                items(which(care.concerns(filter, MOST), Concern::isOpen, open), CareItem.OfConcern::new));
        items.put(
                CareSection.PROMISES,
                items(
                        ordered(which(care.promises(filter, MOST), Promise::isOpen, open), open),
                        CareItem.OfPromise::new));
        items.put(
                CareSection.CHORES,
                items(ordered(which(care.chores(filter, MOST), Chore::isOpen, open), open), CareItem.OfChore::new));
        items.put(CareSection.OFFERS, offers(which(care.offers(filter), it -> isOpen(it, desk.today()), open), desk));
        items.put(
                CareSection.ROUNDS,
                items(which(rounds(filter, desk), it -> !it.isFinished(), open), CareItem.OfRound::new));
        return items;
    }

    private static List<RoundState> rounds(CareFilter filter, Desk desk) {
        return desk.session().care().rounds(filter, ROUNDS).stream()
                .map(it -> Caring.state(it, desk))
                .toList();
    }

    private static <T> List<CareItem> items(List<T> all, Function<T, CareItem> item) {
        return all.stream().map(item).toList();
    }

    private static List<CareItem> offers(List<Offer> all, Desk desk) {
        Uptakes uptakes = Caring.uptakes(desk);
        return items(all.stream().limit(MOST).toList(), it -> new CareItem.OfOffer(it, Optional.of(uptakes.of(it))));
    }

    private static <T> List<T> which(List<T> all, Predicate<T> isOpen, boolean open) {
        return all.stream().filter(it -> isOpen.test(it) == open).toList();
    }

    /** What is done with, the newest first. */
    private static <T> List<T> ordered(List<T> all, boolean open) {
        List<T> ordered = new ArrayList<>(all);
        if (!open) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private static boolean isOpen(Offer offer, LocalDate today) {
        return offer.usedBy().isEmpty()
                && offer.term().until().filter(today::isAfter).isEmpty();
    }

    private static Map<CareSection, Message> figures(CareScope scope, Desk desk) {
        CareFilter whole = new CareScope(true, scope.business(), scope.name()).filter();
        LocalDate today = desk.today();
        // What was done before its day counts as well.
        CareFilter due = whole.between(today.minusDays(QUARTER), today.plusDays(QUARTER));
        Map<CareSection, Message> figures = new EnumMap<>(CareSection.class);
        List<Long> minutes = desk.session()
                .care()
                .reminders()
                .answerMinutes(new Reminders.Asked(scope.business(), today, MOST), today.minusDays(WEEKS));
        if (!minutes.isEmpty()) {
            Message usual = CareAge.span(Rhythm.median(minutes));
            figures.put(CareSection.WAITING, Message.of("caring.figure.median", usual));
        }
        glad(whole.between(today.minusDays(QUARTER), today), desk)
                .ifPresent(it -> figures.put(CareSection.CONCERNS, it));
        kept(desk.session().care().promises(due, MOST)).ifPresent(it -> figures.put(CareSection.PROMISES, it));
        moods(desk.session().care().chores(due, MOST)).ifPresent(it -> figures.put(CareSection.CHORES, it));
        return figures;
    }

    /** How many promises were kept: R104. */
    private static Optional<Message> kept(List<Promise> promises) {
        long kept =
                promises.stream().filter(it -> it.state() == Promise.State.KEPT).count();
        long closed = promises.stream().filter(it -> !it.isOpen()).count();
        return closed == 0
                ? Optional.empty()
                : Optional.of(Message.of("caring.figure.kept", kept, closed, kept * 100 / closed));
    }

    /** How visits and greetings were taken: R033. */
    private static Optional<Message> moods(List<Chore> chores) {
        boolean any = chores.stream().anyMatch(it -> it.mood() != Mood.UNKNOWN);
        return any
                ? Optional.of(Message.of(
                        "caring.figure.moods",
                        count(chores, Mood.GLAD),
                        count(chores, Mood.FAIR),
                        count(chores, Mood.UNHAPPY)))
                : Optional.empty();
    }

    private static Optional<Message> glad(CareFilter filter, Desk desk) {
        long glad = desk.session().care().concerns(filter, MOST).stream()
                .filter(it -> !it.isOpen() && it.handling().mood() == Mood.GLAD)
                .count();
        return glad == 0 ? Optional.empty() : Optional.of(Message.of("caring.figure.glad", glad));
    }

    private static long count(List<Chore> done, Mood mood) {
        return done.stream().filter(it -> it.mood() == mood).count();
    }

    int count(CareSection section) {
        return items.get(section).size();
    }
}
