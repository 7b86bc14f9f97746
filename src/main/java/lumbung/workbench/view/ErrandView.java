package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.backup.Former;
import lumbung.backup.Watch;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What is seen while a register is encrypted, put under another passphrase or in clear.
 *
 * @param told how far it is, and how it ended
 * @param left what there still is to do about it, once it ended
 * @param done whether it ended, as wished or not
 */
public record ErrandView(Errand errand, Message told, Optional<Message> left, boolean done) implements Able.Backs {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 14;

    /** It ended so. */
    record Ended(Message how, Optional<Message> left) implements Event.Answer {}

    public static ErrandView of(Errand errand) {
        return new ErrandView(errand, Message.of("backup.errand.begun"), Optional.empty(), false);
    }

    @Override
    public Message name() {
        return Message.of("backup.errand.title");
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Aid((rescue, meanwhile) -> {
            Watch watch = Reached.telling(meanwhile);
            return run(rescue, watch)
                    .fold(
                            how -> new Ended(how, inClear(rescue)),
                            refusal -> new Ended(refusal.reason(), Optional.empty()));
        }));
    }

    private Outcome<Message> run(Rescue rescue, Watch watch) {
        if (errand instanceof Errand.Encrypt encrypt) {
            return rescue.encrypt(encrypt.passphrase(), watch).map(done -> Message.of("backup.errand.encrypted"));
        }
        return errand instanceof Errand.Change change
                ? rescue.change(change.passphrase()).map(done -> Message.of("backup.errand.changed"))
                : rescue.decrypt(watch).map(done -> Message.of("backup.errand.decrypted"));
    }

    /** Encrypting leaves alone what other registers were put in the place of, so it is said that this can be read. */
    private Optional<Message> inClear(Rescue rescue) {
        return errand instanceof Errand.Decrypt
                ? Optional.empty()
                : Former.told(rescue.leftInClear(), "backup.former.clear");
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Reached reached) {
            return Step.to(new ErrandView(errand, reached.told(), Optional.empty(), false));
        }
        if (event instanceof Ended ended) {
            return Step.to(new ErrandView(errand, ended.how, ended.left, true));
        }
        boolean enter = event instanceof Event.Typed typed && typed.key().is(Key.ENTER);
        return enter && done ? Step.to(this, new Effect.Quit()) : Step.to(this);
    }

    @Override
    public boolean covers() {
        return true;
    }

    @Override
    public boolean wantsBack() {
        return true;
    }

    @Override
    public Step back() {
        return done ? Step.to(this, new Effect.Quit()) : Step.to(this);
    }

    @Override
    public Message enter() {
        return Message.of("backup.rescue.enter.done");
    }

    @Override
    public List<String> reminders() {
        return done ? List.of("open") : List.of();
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.clear();
        int width = Math.min(WIDTH, canvas.width() - 2);
        int height = Math.min(HEIGHT, canvas.height());
        Canvas box = canvas.part((canvas.width() - width) / 2, (canvas.height() - height) / 3, width, height)
                .box(scene.say("backup.errand.title"));
        box.part(0, 0, box.width(), 5).wrap(Ink.TEXT, scene.texts().of(told));
        Ink ink = done ? Ink.WARNING : Ink.DIM;
        String beneath = done ? left.map(scene.texts()::of).orElse("") : scene.say("backup.errand.how");
        box.part(0, 6, box.width(), 5).wrap(ink, beneath);
    }
}
