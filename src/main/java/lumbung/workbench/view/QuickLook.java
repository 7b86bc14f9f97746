package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;

/** A person in a popup, to be read and left again. */
public record QuickLook(long id, Optional<PersonView.Seen> seen) implements View {
    private static final int WIDTH = 56;

    public static QuickLook of(long id) {
        return new QuickLook(id, Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.look");
    }

    @Override
    public List<Effect> opened() {
        return PersonView.of(id).opened();
    }

    @Override
    public Step update(Event event) {
        if (event instanceof PersonView.Seen now) {
            return Step.to(new QuickLook(id, Optional.of(now)));
        }
        boolean enter = event instanceof Event.Typed typed && typed.key().is(Key.ENTER);
        return enter ? Step.to(this, new Effect.Close(), new Effect.Open(PersonView.of(id))) : Step.to(this);
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        if (seen.isEmpty()) {
            return;
        }
        List<PersonText.Line> lines = new PersonText(seen.get(), scene).lines();
        int height = Math.min(canvas.height(), lines.size() + 2);
        int width = Math.min(WIDTH, canvas.width() - 4);
        int top = (canvas.height() - height) / 2;
        Canvas box =
                canvas.part((canvas.width() - width) / 2, top, width, height).box("");
        for (int at = 0; at < lines.size(); at++) {
            box.put(0, at, lines.get(at).ink(), lines.get(at).text());
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
