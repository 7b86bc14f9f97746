package lumbung.workbench.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Clerk;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspections;
import lumbung.inspection.Inspector;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Candidates;
import lumbung.register.Card;
import lumbung.register.Subject;
import lumbung.register.matching.Duplicates;
import lumbung.register.matching.Pair;
import lumbung.register.matching.Resemblance;

/** What views and actions wish for about problems. */
public final class Checking {
    private Checking() {}

    /** Everything is looked at, beside all else; begun when nobody types, so that the first search waits for nothing. */
    public static Effect.Work whole() {
        return Effect.Work.quiet(Message.of("inspection.view.looking"), (desk, progress) -> {
            progress.done(0, 0);
            desk.problems().lookAtAll(watch(progress));
            return told(desk);
        });
    }

    /** What was touched since the last look is looked at again. */
    public static Effect.Work again() {
        return Effect.Work.quiet(Message.of("inspection.view.looking"), (desk, progress) -> {
            desk.problems().lookAgain(watch(progress));
            return told(desk);
        });
    }

    private static Event.Answer told(Desk desk) {
        int count = (int) Math.min(Integer.MAX_VALUE, desk.problems().overview().count());
        Clerk clerk = desk.session().clerk();
        return Event.Wishes.of(
                new Effect.Stands(standing -> standing.withProblems(count, clerk)), new Effect.Checked());
    }

    private static Inspector.Watch watch(Progress progress) {
        return new Inspector.Watch() {
            @Override
            public void done(long things, long all) {
                progress.done(things, all);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** The next problem, or the one before, opens with its sentence told. */
    public static Effect visit(int by) {
        return new Effect.Run((desk, progress) ->
                desk.problems().visit(by).map(Checking::visited).orElseGet(() -> none(desk.problems())));
    }

    /** Nothing was found, or not yet: then the window says how far it is. */
    private static Event.Answer none(Inspections problems) {
        return problems.overview().complete()
                ? Event.Wishes.of(new Effect.Tell(Effect.Tone.NEWS, Message.of("inspection.view.none")))
                : Event.Wishes.of(new Effect.Go(lumbung.workbench.view.Place.ATTENTION));
    }

    private static Event.Answer visited(Inspections.Visit visit) {
        Problem problem = visit.problem();
        Message said = Message.of(
                "inspection.view.visit",
                visit.number(),
                visit.of(),
                problem.place().name(),
                problem.sentence());
        return Event.Wishes.of(open(problem.place()), new Effect.Tell(Effect.Tone.WARNING, said));
    }

    /** Where a problem is. */
    static Effect open(Place place) {
        return switch (place.what()) {
            case PERSON -> new Effect.Open(PersonView.of(place.id()));
            case COMMUNITY ->
                new Effect.Open(PeopleView.asking("kelompok:\"" + place.name().replace("\"", "") + "\""));
            case AREA ->
                new Effect.Run((desk, progress) ->
                        Event.Wishes.of(UsesView.opening(desk, new Subject(Subject.Kind.AREA, place.id()))));
            case RULE -> RuleJobs.opening(place.id(), place.field());
            case CONCERN -> new Effect.Open(ConcernView.of(place.id()));
        };
    }

    /** Whether a fix shows two records side by side. */
    static boolean pairs(Fix fix) {
        return fix instanceof Fix.Opens opens && opens.target() instanceof Fix.Target.Pair;
    }

    static Effect wish(Problem problem, Fix fix) {
        if (fix instanceof Fix.Opens opens) {
            return opened(opens);
        }
        return deed(desk -> desk.problems().mend(problem.key(), problem.place().id(), fix.id()));
    }

    private static Effect opened(Fix.Opens opens) {
        Fix.Target target = opens.target();
        if (target instanceof Fix.Target.Form form) {
            return new Effect.Open(PersonView.editing(form.person(), Aim.at(form.field(), form.text())));
        }
        if (target instanceof Fix.Target.People people) {
            return new Effect.Open(PeopleView.asking(people.query()));
        }
        if (target instanceof Fix.Target.Rule rule) {
            return RuleJobs.mending(rule, opens.title());
        }
        if (target instanceof Fix.Target.Noting noting) {
            return noted(noting);
        }
        Fix.Target.Pair pair = (Fix.Target.Pair) target;
        return new Effect.Run((desk, progress) -> compared(desk, pair));
    }

    private static Effect noted(Fix.Target.Noting noting) {
        return switch (noting.what()) {
            case VISIT -> CareEntry.VISIT.opening(noting.id());
            case GREETING -> CareEntry.GREETING.opening(noting.id());
            case CONCERN -> new Effect.Open(ConcernView.of(noting.id()));
            case REPLY ->
                found(desk -> desk.session().care().touch(noting.id()).map(it -> KeepForm.of(ReplyFields.of(it))));
            case PROMISE ->
                found(desk -> desk.session().care().promise(noting.id()).map(it -> KeepForm.of(PromiseFields.of(it))));
        };
    }

    /** Opens what is still there. */
    private static Effect found(Function<Desk, Optional<View>> view) {
        return new Effect.Run((desk, progress) -> Event.Wishes.of(view.apply(desk)
                .<Effect>map(Effect.Open::new)
                .orElse(new Effect.Tell(Effect.Tone.WARNING, Message.of("inspection.refused.gone")))));
    }

    private static Event.Answer compared(Desk desk, Fix.Target.Pair pair) {
        List<Card> cards = desk.people().cards(List.of(pair.one(), pair.other()));
        if (cards.size() < 2) {
            return Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, Message.of("inspection.refused.gone")));
        }
        Candidates candidates = new Candidates(desk.people().directory());
        Pair alike = Duplicates.compare(candidates.of(cards.get(0)), candidates.of(cards.get(1)));
        Resemblance why = new Resemblance(alike.score(), alike.evidence());
        return Event.Wishes.of(new Effect.Open(MergeView.of(new Twins.Pair(cards.get(0), cards.get(1), why))));
    }

    /** Mends several of a kind as one operation. */
    static Effect mendAll(Collection<Problem> problems, String fix) {
        return new Effect.Work(
                Message.of("inspection.view.alike.working"),
                (desk, progress) -> answer(desk.problems().mendAll(problems, fix)));
    }

    /** What writes. */
    interface Deed {
        Outcome<Message> on(Desk desk);
    }

    static Effect deed(Deed deed) {
        return new Effect.Run((desk, progress) -> answer(deed.on(desk)));
    }

    static Event.Answer answer(Outcome<Message> outcome) {
        return outcome.fold(
                done -> Event.Wishes.of(new Effect.Tell(Effect.Tone.NEWS, done), new Effect.Changed()),
                refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason())));
    }
}
