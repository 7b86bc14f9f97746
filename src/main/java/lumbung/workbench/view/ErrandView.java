package lumbung.workbench.view;

import java.util.List;
import lumbung.backup.Watch;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What is seen while a register is encrypted or put in clear.
 *
 * @param told how far it is, and how it ended
 * @param done whether it ended, as wished or not
 */
public record ErrandView(Errand errand, Message told, boolean done) implements Able.Backs {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 8;

    /** It ended so. */
    record Ended(Message how) implements Event.Answer {}

    public static ErrandView of(Errand errand) {
        return new ErrandView(errand, Message.of("backup.errand.begun"), false);
    }

    @Override
    public Message name() {
        return Message.of("backup.errand.title");
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Aid((rescue, meanwhile) -> {
            Watch watch = Reached.telling(meanwhile);
            Outcome<Boolean> outcome = errand instanceof Errand.Encrypt encrypt
                    ? rescue.encrypt(encrypt.passphrase(), watch)
                    : rescue.decrypt(watch);
            String key = errand instanceof Errand.Encrypt ? "backup.errand.encrypted" : "backup.errand.decrypted";
            return new Ended(outcome.fold(ok -> Message.of(key), refusal -> refusal.reason()));
        }));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Reached reached) {
            return Step.to(new ErrandView(errand, reached.told(), false));
        }
        if (event instanceof Ended ended) {
            return Step.to(new ErrandView(errand, ended.how, true));
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
        box.part(0, 0, box.width(), 3).wrap(Ink.TEXT, scene.texts().of(told));
        box.part(0, 3, box.width(), 3).wrap(Ink.DIM, done ? "" : scene.say("backup.errand.how"));
    }
}
