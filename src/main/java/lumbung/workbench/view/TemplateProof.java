package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.broadcast.text.Figures;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * How a real person would get a message that is being typed.
 *
 * @param of the text as typed
 * @param at which person, from 0
 * @param who the person's name
 * @param figures how long it gets, and its hashtags
 * @param wrong what is not understood of the text
 */
record TemplateProof(String of, int at, String who, String text, Figures figures, Optional<Message> wrong)
        implements Event.Answer {
    boolean tooLong() {
        return figures.over() > 0;
    }

    String length(Scene scene) {
        return figures.over() > 0
                ? scene.say("sending.length.over", figures.characters(), figures.limit())
                : scene.say("sending.length", figures.characters());
    }

    void draw(Canvas canvas, Scene scene) {
        canvas.put(0, 0, Ink.DIM, scene.say("sending.proof", who), canvas.width());
        if (wrong.isPresent()) {
            canvas.part(1, 1, canvas.width() - 1, 3)
                    .wrap(Ink.ERROR, "! " + scene.texts().of(wrong.get()));
            return;
        }
        List<Strip> lines = Strips.wrapped(Ink.TEXT, text, 1, canvas.width() - 1);
        int tags = figures.hashtags().isEmpty() ? 0 : 1;
        for (int row = 0; row < Math.min(lines.size(), canvas.height() - 1 - tags); row++) {
            lines.get(row).draw(canvas.part(0, row + 1, canvas.width(), 1), false, scene);
        }
        if (tags > 0) {
            canvas.put(0, canvas.height() - 1, Ink.DIM, String.join(" ", figures.hashtags()), canvas.width());
        }
    }
}
