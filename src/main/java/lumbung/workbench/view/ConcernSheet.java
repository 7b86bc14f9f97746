package lumbung.workbench.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Promise;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** A complaint or an idea in lines: what was said, how it is handled, what was answered and what came of it. */
final class ConcernSheet {
    private final ConcernFacts known;
    private final Concern concern;
    private final CareFacts facts;
    private final int width;
    private final List<Strip> lines = new ArrayList<>();

    ConcernSheet(ConcernFacts known, int width) {
        this.known = known;
        this.concern = known.concern();
        this.facts = known.facts();
        this.width = width;
    }

    List<Strip> lines() {
        state();
        lines.add(Strip.GAP);
        lines.addAll(Strips.wrapped(Ink.TEXT, concern.matter().words(), 0, width));
        about();
        lines.add(Strip.GAP);
        steps();
        answer();
        promises();
        change();
        lines.add(Strip.GAP);
        for (Choice.Item deed : known.deeds()) {
            lines.add(Strip.GAP
                    .and(0, Ink.KEY, deed.label())
                    .entering(deed.effects().toArray(new Effect[0])));
        }
        return lines;
    }

    private Message day(LocalDate day) {
        return new When(day, LocalTime.MIDNIGHT).near(facts.today());
    }

    private void state() {
        Concern.Handling handling = concern.handling();
        Message stage = Message.of("care.stage.".concat(handling.stage().name()));
        Strip line = Strip.GAP.and(0, concern.isOpen() ? Ink.TEXT : Ink.DIM, stage);
        if (concern.isUnanswered() && handling.due().isPresent()) {
            LocalDate due = handling.due().get();
            Ink ink = CareAge.dueInk(due, facts.today());
            lines.add(line.and(22, ink, Message.of("caring.concern.due", CareAge.due(due, facts.today()))));
        } else {
            boolean felt = handling.mood() != Mood.UNKNOWN;
            lines.add(
                    felt
                            ? line.and(
                                    22,
                                    Ink.TEXT,
                                    Message.of(
                                            "care.mood.".concat(handling.mood().name())))
                            : line);
        }
        if (handling.ownerId() != 0) {
            lines.add(Strip.of(Ink.DIM, "caring.concern.owner", facts.clerk(handling.ownerId())));
        }
    }

    /** "rasa, Bolu pandan, Azzalea", and who noted it. */
    private void about() {
        Concern.Matter matter = concern.matter();
        String parts = Stream.of(matter.cause(), facts.product(matter.productId()), facts.business(matter.businessId()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
        if (!parts.isEmpty()) {
            lines.add(Strip.GAP.and(0, Ink.DIM, Strip.literal(parts)));
        }
        lines.add(Strip.of(
                Ink.DIM,
                "caring.concern.noted",
                day(concern.at().toLocalDate()),
                SaleDetails.hour(concern.at().toLocalTime()),
                facts.clerk(concern.from().clerkId())));
    }

    /** What good handling goes through, to be ticked. */
    private void steps() {
        for (Concern.Step step : Concern.Step.values()) {
            String tick = concern.handling().steps().contains(step) ? "[x] " : "[ ] ";
            Message label = Message.of("caring.marked", tick, Message.of("care.step.".concat(step.name())));
            Strip line = Strip.GAP.and(0, Ink.TEXT, label);
            boolean ticks = facts.keeps() && concern.isOpen();
            lines.add(ticks ? line.entering(ConcernDeeds.ticking(concern, step)).hinting("caring.tick") : line);
        }
    }

    private void answer() {
        concern.handling().answer().ifPresent(it -> {
            lines.add(Strip.GAP);
            lines.add(Strip.of(Ink.TITLE, "caring.concern.answered", facts.clerk(it.clerkId()), day(it.day())));
            lines.addAll(Strips.wrapped(Ink.TEXT, it.words(), 2, width));
        });
    }

    private void promises() {
        if (!known.promises().isEmpty()) {
            lines.add(Strip.GAP);
        }
        for (Promise promise : known.promises()) {
            CareItem item = new CareItem.OfPromise(promise);
            Strip.Piece note = item.note(facts);
            lines.add(Strip.of(Ink.TEXT, "caring.concern.promised", promise.words())
                    .ending(0, note.ink(), note.text())
                    .entering(item.opening(facts)));
        }
    }

    /** What came of it, who said the like, and who has heard of it. */
    private void change() {
        known.change().ifPresent(it -> {
            lines.add(Strip.GAP);
            lines.add(Strip.of(Ink.TITLE, "caring.improvement.since", it.words(), day(it.day())));
            for (Concern each : known.behind()) {
                Message told = each.told()
                        .map(on -> Message.of("caring.improvement.told", day(on)))
                        .orElse(Message.of("caring.improvement.untold"));
                Strip line = Strip.GAP
                        .and(2, Ink.TEXT, facts.who(each))
                        .and(28, each.told().isEmpty() ? Ink.WARNING : Ink.DIM, told);
                boolean own = each.id() == concern.id();
                lines.add(own ? line : line.entering(new Effect.Open(ConcernView.of(each.id()))));
            }
        });
    }
}
