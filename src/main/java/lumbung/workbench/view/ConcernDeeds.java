package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import lumbung.care.Concerns;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Mood;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** What can be done with a complaint or an idea, each as a job that says what came of it. */
final class ConcernDeeds {
    private ConcernDeeds() {}

    /** What can be done with this one, most wanted first. */
    static List<Choice.Item> of(Concern concern) {
        List<Choice.Item> items = new ArrayList<>();
        if (!concern.isOpen()) {
            items.add(item("caring.concern.reopen", deed(concern, Concerns::reopen)));
            return items;
        }
        if (concern.handling().stage() == Concern.Stage.RECEIVED) {
            items.add(item("caring.concern.take", taking(concern)));
        }
        items.add(answering(concern));
        items.add(item("caring.concern.close", closing(concern)));
        if (concern.personId() != 0) {
            items.add(item(
                    "caring.concern.promise",
                    new Effect.Open(KeepForm.of(PromiseFields.fresh(concern.personId(), concern.id())))));
        }
        return items;
    }

    /** The one deed that brings it on. */
    static Choice.Item next(Concern concern) {
        if (!concern.isOpen()) {
            return item("caring.concern.reopen", deed(concern, Concerns::reopen));
        }
        return concern.handling().answer().isEmpty()
                ? answering(concern)
                : item("caring.concern.close", closing(concern));
    }

    private static Choice.Item answering(Concern concern) {
        return item("caring.concern.answer", new Effect.Open(KeepForm.of(AnswerFields.of(concern))));
    }

    private static Choice.Item item(String key, Effect effect) {
        return OrderAsks.item((char) 0, key, effect);
    }

    /** On the concern as it is now. */
    private static Effect deed(Concern concern, BiFunction<Concerns, Concern, Outcome<Concern>> what) {
        return Caring.deed(
                "caring.noted",
                desk -> desk.session()
                        .care()
                        .concern(concern.id())
                        .map(now -> what.apply(Caring.concerns(desk), now))
                        .orElseGet(() -> Outcome.refused("caring.gone")));
    }

    private static Effect taking(Concern concern) {
        return Caring.deed(
                "caring.noted",
                desk -> Caring.concerns(desk)
                        .take(
                                desk.session().care().concern(concern.id()).orElse(concern),
                                desk.session().clerk().id()));
    }

    static Effect ticking(Concern concern, Concern.Step step) {
        return deed(concern, (concerns, now) -> concerns.tick(now, step));
    }

    /** How the answer was taken; none is closed without one. */
    private static Effect closing(Concern concern) {
        List<Choice.Item> moods = new ArrayList<>(
                CareEntry.moodItems(mood -> deed(concern, (concerns, now) -> concerns.close(now, mood))));
        moods.add(OrderAsks.item(
                'U', "care.mood.UNKNOWN", deed(concern, (concerns, now) -> concerns.close(now, Mood.UNKNOWN))));
        return new Effect.PopUp(Choice.of(Message.of("caring.concern.taken"), moods));
    }

    /** What was made better because of it, and who is told. */
    static List<Choice.Item> improving(ConcernFacts facts) {
        List<Choice.Item> items = new ArrayList<>();
        List<Concern> untold = facts.untold();
        facts.change()
                .filter(it -> !untold.isEmpty())
                .ifPresent(it -> items.add(new Choice.Item(
                        (char) 0,
                        Message.of("caring.improvement.tell", untold.size()),
                        "",
                        List.of(telling(it, untold)))));
        if (facts.change().isEmpty()) {
            items.add(item(
                    "caring.improvement.new", new Effect.Open(KeepForm.of(new ImprovementFields(facts.concern())))));
            if (!facts.others().isEmpty()) {
                items.add(item("caring.improvement.tie", new Effect.PopUp(tying(facts))));
            }
        }
        return items;
    }

    private static View tying(ConcernFacts facts) {
        List<Choice.Item> items = new ArrayList<>();
        for (Improvement each : facts.others()) {
            items.add(new Choice.Item(
                    (char) 0,
                    Strip.literal(each.words()),
                    "",
                    List.of(Caring.deed(
                            "caring.noted", desk -> Caring.concerns(desk).improve(each, List.of(facts.concern()))))));
        }
        return Choice.of(Message.of("caring.improvement.which"), items);
    }

    private static Effect telling(Improvement improvement, List<Concern> untold) {
        return new Effect.PopUp(Choice.of(
                Message.of("caring.improvement.how", untold.size()),
                List.of(
                        told('W', Medium.WHATSAPP, improvement, untold),
                        told('T', Medium.PHONE, improvement, untold),
                        told('L', Medium.MEETING, improvement, untold))));
    }

    private static Choice.Item told(char letter, Medium medium, Improvement improvement, List<Concern> untold) {
        return OrderAsks.item(
                letter,
                "care.medium.".concat(medium.name()),
                Caring.deed("caring.told", desk -> Caring.concerns(desk).tell(improvement, untold, medium)));
    }
}
