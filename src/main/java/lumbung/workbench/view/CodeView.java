package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * A code to be printed or written down.
 *
 * @param whose whose it is and what it is for
 * @param how what becomes of it
 * @param printable the paper on which it stands
 */
record CodeView(Message name, Message whose, String code, Message how, Printable printable) implements Able.Prints {
    private static final int WIDTH = 66;

    @Override
    public Object key() {
        return "code " + code;
    }

    @Override
    public Step update(Event event) {
        return Step.to(this);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        Canvas page = canvas.part(2, 1, Math.min(WIDTH, canvas.width() - 4), canvas.height() - 1);
        page.put(0, 0, Ink.TEXT, scene.texts().of(whose));
        page.put(2, 2, Ink.FOCUS, code);
        page.part(0, 4, page.width(), page.height() - 4)
                .wrap(Ink.TEXT, scene.texts().of(how));
    }

    @Override
    public List<String> reminders() {
        return List.of("print", "back", "help", "menu");
    }
}
