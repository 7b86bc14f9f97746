package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.LeftOut;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.matching.Phones;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A profile's tab: whom it reaches and whom not, what changes on the phone, the message as a real person gets it, and where
 * the files go.
 *
 * @param profile as it was when it was opened
 * @param facts how it would be made now; empty until that was looked at
 * @param strips the same in lines
 * @param wanted how it is to be made
 * @param preview the message as somebody gets it
 * @param room what it has on the screen
 */
public record ProfileView(
        ExportProfile profile,
        Optional<ProfileFacts> facts,
        Strips strips,
        ProfileWanted wanted,
        Optional<ProfilePreview> preview,
        Event.Sized room)
        implements Able.Edits, Able.Deletes, Able.Makes, Able.Prints {
    private static final int HEAD = 2;
    private static final int WRONG = 4;
    private static final int ROOMY = 76;
    /** Refusals that say themselves what became of the files. */
    private static final Set<String> NOT_ALL =
            Set.of("broadcast.refused.partly", "broadcast.refused.cancelled", "broadcast.refused.stale");

    /** The files go there from now on. */
    record Into(String folder, boolean making) implements Event.Answer {}

    /** Those who had enough are written to all the same. */
    record Because(String reason, boolean making) implements Event.Answer {}

    /** Those who had enough rest, and the files are made. */
    record Rested() implements Event.Answer {}

    /** Files in the way are replaced. */
    record Replacing() implements Event.Answer {}

    /** The files hold everybody again, or only what changed. */
    record Everybody(boolean all) implements Event.Answer {}

    /** It is no longer there. */
    record Gone() implements Event.Answer {}

    /** It could not be made. */
    record Refused(Refusal refusal) implements Event.Answer {}

    static ProfileView of(ExportProfile profile) {
        return new ProfileView(
                profile,
                Optional.empty(),
                Strips.NONE,
                ProfileWanted.usual(profile.folder()),
                Optional.empty(),
                new Event.Sized(80, 20));
    }

    @Override
    public Message name() {
        return Message.of("sending.profile", profile.name());
    }

    @Override
    public Object key() {
        return "profile " + profile.id();
    }

    @Override
    public List<Effect> opened() {
        return List.of(look());
    }

    private Effect look() {
        long id = profile.id();
        String folder = wanted.folder();
        String reason = wanted.reason();
        return Effect.Work.quiet(
                Message.of("sending.looking", profile.name()),
                (desk, progress) -> desk.session().broadcasts().profiles().stream()
                        .filter(it -> it.id() == id)
                        .findFirst()
                        .<Event.Answer>map(now -> ProfileFacts.read(
                                desk,
                                now,
                                folder.isEmpty() ? now.folder() : folder,
                                new Dispatch.Wish(reason, progress::cancelled)))
                        .orElse(new Gone()));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof ProfileFacts found) {
            return found(found);
        }
        if (event instanceof ProfilePreview shown) {
            return Step.to(new ProfileView(profile, facts, strips, wanted, Optional.of(shown), room).lined());
        }
        if (event instanceof Event.Changed) {
            ProfileView unsure = new ProfileView(profile, Optional.empty(), strips, wanted, preview, room);
            return Step.to(unsure.lined(), look());
        }
        if (event instanceof Gone) {
            return Step.to(this, new Effect.Close());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new ProfileView(profile, facts, strips, wanted, preview, sized).lined());
        }
        if (wanted.making().isPresent() && (event instanceof Event.Typed || event instanceof Event.Pasted)) {
            return Step.to(with(wanted.typed(event)));
        }
        return event instanceof Event.Answer ? told(event) : moved(event);
    }

    /** While it is counted before the first question, letters are for its answer. */
    @Override
    public boolean typing() {
        return wanted.making().isPresent();
    }

    private Step moved(Event event) {
        boolean left = event instanceof Event.Typed typed && typed.key().is(Key.LEFT);
        boolean right = event instanceof Event.Typed typed && typed.key().is(Key.RIGHT);
        if ((left || right) && plan().isPresent()) {
            int at = preview.map(ProfilePreview::at).orElse(0) + (left ? -1 : 1);
            return Step.to(this, ProfilePreview.look(plan().get(), at));
        }
        return strips.after(event, head(), this, this::with);
    }

    /** What was answered, and what came of it. */
    private Step told(Event event) {
        if (event instanceof Into into) {
            ProfileView there = with(wanted.into(into.folder).making(into.making));
            return Step.to(there, there.look());
        }
        if (event instanceof Because because) {
            ProfileView there = with(wanted.because(because.reason).making(because.making));
            return Step.to(there, there.look());
        }
        if (event instanceof Everybody everybody) {
            return Step.to(with(wanted.everybody(everybody.all)).lined());
        }
        if (event instanceof Rested || event instanceof Replacing) {
            return Step.to(this, making(event instanceof Replacing));
        }
        if (event instanceof ProfileWanted.Made made) {
            return Step.to(new ProfileView(profile, facts, Strips.NONE, wanted.with(made), preview, room).lined());
        }
        return event instanceof Refused refused ? refused(refused.refusal) : Step.to(this);
    }

    /** Files in the way are a question; all else is told above the sheet. */
    private Step refused(Refusal refusal) {
        ProfileView told = with(wanted.wrong(unwritten(refusal))).lined();
        boolean inTheWay = refusal.reason().key().equals("broadcast.refused.exists") && facts.isPresent();
        return inTheWay
                ? Step.to(
                        told,
                        ProfileAsks.replacing(refusal.reason(), facts.get().folder()))
                : Step.to(told);
    }

    /** That nothing was written, where that is so. */
    private static Message unwritten(Refusal refusal) {
        return NOT_ALL.contains(refusal.reason().key())
                ? refusal.reason()
                : Message.of("sending.wrong.unwritten", refusal.reason());
    }

    private Step found(ProfileFacts found) {
        ProfileWanted how = wanted.into(found.folder().path()).asFarAs(found);
        ProfileView known = new ProfileView(found.profile(), Optional.of(found), strips, how, preview, room).lined();
        int at = preview.map(ProfilePreview::at).orElse(0);
        Step step = found.plan().fold(plan -> Step.to(known, ProfilePreview.look(plan, at)), refusal -> Step.to(known));
        return wanted.making().isPresent() ? ((ProfileView) step.view()).asked(step) : step;
    }

    /** Goes on to make it, now that it is known how. */
    private Step asked(Step before) {
        ProfileView ready = with(wanted.making(false));
        Step made = ready.make();
        Step step = new Step(made.view(), before.effects());
        for (Effect effect : made.effects()) {
            step = step.and(effect);
        }
        boolean asks = made.effects().stream().anyMatch(Effect.PopUp.class::isInstance);
        List<Event> ahead = wanted.making().map(TypedAhead::events).orElse(List.of());
        return asks ? step.and(new Effect.Type(ahead)) : step;
    }

    private ProfileView with(Strips other) {
        return new ProfileView(profile, facts, other, wanted, preview, room);
    }

    private ProfileView with(ProfileWanted other) {
        return new ProfileView(profile, facts, strips, other, preview, room);
    }

    private ProfileView lined() {
        int width = room.columns() - 4;
        return with(strips.sized(room.rows() - head())
                .with(facts.map(it -> new ProfileSheet(it, wanted, preview, width).lines())
                        .orElseGet(() -> ProfileSheet.counting(profile, wanted, width))));
    }

    /** Why nothing was made, or nothing can be. */
    private Optional<Message> wrong() {
        return wanted.wrong()
                .or(() -> facts.flatMap(it ->
                        it.plan().fold(plan -> Optional.<Message>empty(), refusal -> Optional.of(refusal.reason()))));
    }

    /** The rows above the lines: what was refused needs more than one. */
    private int head() {
        return wrong().isPresent() ? HEAD + WRONG : HEAD;
    }

    private Optional<Dispatch.Plan> plan() {
        return facts.flatMap(it -> it.plan().fold(Optional::of, refusal -> Optional.<Dispatch.Plan>empty()));
    }

    @Override
    public boolean makes() {
        return true;
    }

    /** Asks what is not known yet, then makes the files. */
    @Override
    public Step make() {
        if (facts.isEmpty()) {
            return Step.to(with(wanted.making(true)));
        }
        if (plan().isEmpty()) {
            return Step.to(this, facts.get().plan().fold(plan -> look(), ProfileView::said));
        }
        if (facts.get().folder().free().isEmpty()) {
            return Step.to(this, ProfileAsks.folder(facts.get().folder(), true));
        }
        long tired = plan().get().audience().left(LeftOut.Reason.TIRED);
        return Step.to(this, tired > 0 ? ProfileAsks.restingNow(tired) : making(false));
    }

    private static Effect said(Refusal refusal) {
        return new Effect.Tell(Effect.Tone.ERROR, refusal.reason());
    }

    private Effect making(boolean replace) {
        ExportProfile now = profile;
        ProfileWanted how = wanted;
        return new Effect.Work(Message.of("sending.making", profile.name()), (desk, progress) -> {
            Dispatch dispatch = desk.dispatch();
            Outcome<Dispatch.Sent> sent = TypedPath.of(how.folder(), "")
                    .then(folder -> dispatch.plan(now, new Dispatch.Wish(how.reason(), progress::cancelled))
                            .then(plan ->
                                    dispatch.make(plan, new Dispatch.Delivery(folder, replace, how.everybody()))));
            return sent.fold(done -> ready(now, done), ProfileView::unready);
        });
    }

    /** Told to everybody: its tab may be closed by now. */
    private static Event.Answer ready(ExportProfile profile, Dispatch.Sent sent) {
        ProfileWanted.Made made = ProfileWanted.Made.of(sent);
        return Event.Wishes.of(
                new Effect.Hear(made),
                new Effect.Tell(
                        Effect.Tone.NEWS,
                        Message.of("sending.ready", profile.name(), made.files().size())),
                new Effect.Changed());
    }

    private static Event.Answer unready(Refusal refusal) {
        return Event.Wishes.of(
                new Effect.Tell(Effect.Tone.ERROR, unwritten(refusal)), new Effect.Hear(new Refused(refusal)));
    }

    /** The steps on the phone. */
    @Override
    public Printable printable() {
        return new Printable.Steps(profile, wanted.folder(), wanted.reason(), wanted.everybody());
    }

    @Override
    public Step edit() {
        return Step.to(this, new Effect.Open(KeepForm.of(ProfileFields.of(profile))));
    }

    @Override
    public boolean deletes() {
        return true;
    }

    @Override
    public Step delete() {
        return Step.to(this, BroadcastDeeds.deleting(new BroadcastItem.Profile(profile)));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        String who = facts.flatMap(it -> plan())
                .map(plan -> scene.say(
                        "sending.head", profile.name(), plan.aim().segment().name()))
                .orElse(profile.name());
        String phone = facts.map(it -> phone(it, canvas.width())).orElse("");
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, who, canvas.width() - phone.length() - 4);
        canvas.putRight(canvas.width() - 1, 0, Ink.DIM, phone);
        canvas.rule(1);
        wrong().ifPresent(why -> canvas.part(3, HEAD, canvas.width() - 4, WRONG - 1)
                .wrap(Ink.ERROR, "! " + scene.texts().of(why)));
        strips.draw(canvas.part(0, head(), canvas.width(), canvas.height() - head()), scene);
    }

    private String phone(ProfileFacts known, int width) {
        String number =
                plan().map(it -> " " + Phones.display(it.aim().phone().e164())).orElse("");
        return width < ROOMY ? known.phone().label() : known.phone().label() + number;
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("sending.profile.about"));
    }

    @Override
    public List<String> reminders() {
        return List.of("export", "open", "edit", "print", "back", "help", "undo");
    }
}
