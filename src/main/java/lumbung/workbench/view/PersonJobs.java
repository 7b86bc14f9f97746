package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.editing.Drafts;

/** What a person's tab has done away from the screen. */
final class PersonJobs {
    private static final int TWINS = 3;

    private PersonJobs() {}

    static Effect read(long id) {
        return new Effect.Run((desk, progress) -> desk.people()
                .card(id)
                .<Event.Answer>map(card -> new PersonSeen(
                        card,
                        desk.people().directory(),
                        desk.today(),
                        desk.editing().sheet(card),
                        desk.editing().drafts().of(id),
                        desk.troubles(desk.problems().look(id)),
                        PersonOrders.read(id, desk),
                        PersonLoyalty.read(id, desk),
                        Timeline.read(card, desk)))
                .orElse(new PersonView.Gone()));
    }

    /** An empty form. What was left half typed is found again, unless something else was typed already. */
    static Effect blank(String begun, long draft) {
        return new Effect.Run((desk, progress) -> {
            Drafts drafts = desk.editing().drafts();
            PersonSheet sheet = desk.editing().blank(begun);
            return begun.isEmpty()
                    ? new PersonView.Blank(sheet, draft, drafts.of(draft))
                    : new PersonView.Blank(sheet, free(drafts), Optional.empty());
        });
    }

    private static long free(Drafts drafts) {
        long free = 0;
        while (drafts.of(free).isPresent()) {
            free--;
        }
        return free;
    }

    static Effect keep(long draft, PersonSheet sheet) {
        return new Effect.Run((desk, progress) -> {
            String name = sheet.isNew()
                    ? sheet.lines().get(0).text()
                    : sheet.before().person().naming().shown();
            desk.editing()
                    .drafts()
                    .keep(new Drafts.Draft(
                            draft, name.strip(), desk.session().clock().instant(), sheet.draft()));
            return Event.Wishes.of();
        });
    }

    /** Keeps what is typed in the register; what is kept as a draft is over then. */
    static Effect save(PersonSheet sheet, long draft) {
        return new Effect.Run((desk, progress) -> {
            Outcome<Editing.Kept> kept = desk.editing().save(sheet);
            if (kept.isDone()) {
                desk.editing().drafts().discard(draft);
            }
            return kept.<Event.Answer>fold(
                    PersonView.Saved::new, refusal -> new PersonView.Refused(refusal.place(), refusal.reason()));
        });
    }

    static Effect discard(long draft) {
        return new Effect.Run((desk, progress) -> {
            desk.editing().drafts().discard(draft);
            return Event.Wishes.of();
        });
    }

    /** What a change of the form asks for: whether it is right, that it is not lost, and of somebody new who that may be. */
    static Step after(PersonView view, PersonForm before, PersonForm next) {
        Step step = Step.to(view);
        for (Effect check : next.checks(before)) {
            step = step.and(check);
        }
        if (!next.changedFrom(before)) {
            return step;
        }
        long draft = view.around().draft();
        step = step.and(next.dirty() ? keep(draft, next.sheet()) : discard(draft));
        return view.id() == 0 && !next.looking() ? step.and(likely(next.sheet())) : step;
    }

    /** All that passed with somebody. */
    static Step timeline(PersonView view) {
        boolean any = view.seen().filter(it -> !it.care().lines().isEmpty()).isPresent();
        return any ? Step.to(view, new Effect.Open(TimelineView.of(view.id()))) : Step.to(view);
    }

    static Effect likely(PersonSheet sheet) {
        return new Effect.Look(
                (desk, progress) -> new PersonView.Alike(desk.editing().likely(sheet, TWINS)));
    }

    /** Asks what is to become of what was typed about somebody who was changed meanwhile. */
    static Effect overtaken(long id) {
        return new Effect.Run((desk, progress) -> {
            Message what = desk.editing().lastChange(id).orElse(Message.of("form.stale"));
            List<Choice.Item> items = List.of(
                    item("form.stale.takeOver", new Effect.Hear(new PersonView.TakenOver())),
                    item("form.stale.see", new Effect.Open(HistoryView.of(id))),
                    item("form.stale.discard", new Effect.Act("discard")));
            return Event.Wishes.of(new Effect.PopUp(Choice.of(what, items)));
        });
    }

    /** A quick look at who looks alike, or first which of them. */
    static Step compare(PersonView view) {
        List<Choice.Item> items = view.around().twins().stream()
                .map(pair -> new Choice.Item(
                        (char) 0,
                        Message.of(
                                "form.literal", pair.other().person().naming().shown()),
                        "",
                        List.of(new Effect.PopUp(QuickLook.of(pair.other().id())))))
                .toList();
        return switch (items.size()) {
            case 0 -> Step.to(view);
            case 1 -> new Step(view, items.get(0).effects());
            default -> Step.to(view, new Effect.PopUp(Choice.of(Message.of("form.twins.which"), items)));
        };
    }

    private static Choice.Item item(String label, Effect effect) {
        return new Choice.Item((char) 0, Message.of(label), "", List.of(effect));
    }
}
