package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/** A new code with which an officer gets back in: shown once, to be printed or written down. */
public record RecoveryView(String code) implements Able.Prints {
    private static final int WIDTH = 66;

    @Override
    public Message name() {
        return Message.of("access.recovery.title");
    }

    @Override
    public Printable printable() {
        return new Printable.Recovery(code);
    }

    @Override
    public Step update(Event event) {
        return Step.to(this);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        Canvas page = canvas.part(2, 1, Math.min(WIDTH, canvas.width() - 4), canvas.height() - 1);
        page.put(0, 0, Ink.DIM, scene.say("access.recovery.code"));
        page.put(2, 2, Ink.FOCUS, code);
        page.part(0, 4, page.width(), page.height() - 4).wrap(Ink.TEXT, scene.say("access.recovery.keep"));
    }

    @Override
    public List<String> reminders() {
        return List.of("print", "back", "help", "menu");
    }
}
