package lumbung.workbench.view;

import java.util.List;
import java.util.Map;
import lumbung.access.Staff;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/** A popup that asks a new clerk's name, and then the duty. */
record NewClerkView(TextField typed, Map<Long, String> businesses) implements View {
    private static final int WIDTH = 56;

    static NewClerkView of(Map<Long, String> businesses) {
        return new NewClerkView(TextField.EMPTY, businesses);
    }

    @Override
    public Message name() {
        return Message.of("access.clerks.add");
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Event.Pasted pasted) {
            return Step.to(new NewClerkView(typed.pasted(pasted.text()), businesses));
        }
        if (!(event instanceof Event.Typed key)) {
            return Step.to(this);
        }
        if (!key.key().is(Key.ENTER) || typed.text().isBlank()) {
            return Step.to(new NewClerkView(typed.typed(key.key()), businesses));
        }
        String name = typed.text();
        View duties = Duties.of(
                Message.of("access.clerks.duty", name),
                businesses,
                (duty, business) -> ClerksView.wish(desk -> new Staff(desk.session()).add(name, duty, business)));
        return Step.to(this, new Effect.Close(), new Effect.PopUp(duties));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 3, width, 3)
                .box(scene.texts().of(name()));
        int column = box.put(0, 0, Ink.TEXT, scene.say("access.clerks.name")) + 1;
        typed.draw(box.part(column, 0, box.width() - column, 1), scene.focused());
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
