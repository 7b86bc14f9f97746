package lumbung.workbench.view;

import java.util.List;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/**
 * What holds for everybody on a list, as it is typed below its columns.
 *
 * @param focus 0 for none of them, else which
 */
record ImportWhole(TextField village, TextField community, int focus) {
    static final ImportWhole NOTHING = new ImportWhole(TextField.EMPTY, TextField.EMPTY, 0);
    private static final List<String> NAMES = List.of("workbench.import.village", "workbench.import.community");
    private static final int LABEL = 28;

    Importing.Whole value() {
        return new Importing.Whole(village.text().strip(), community.text().strip());
    }

    boolean isFocused() {
        return focus > 0;
    }

    ImportWhole typed(Key key) {
        if (key.is(Key.TAB) || key.is(Key.DOWN)) {
            return new ImportWhole(village, community, (focus + 1) % (NAMES.size() + 1));
        }
        if (key.is(Key.UP)) {
            return new ImportWhole(village, community, focus - 1);
        }
        return new ImportWhole(
                focus == 1 ? village.typed(key) : village, focus == 2 ? community.typed(key) : community, focus);
    }

    ImportWhole pasted(String text) {
        return new ImportWhole(
                focus == 1 ? village.pasted(text) : village, focus == 2 ? community.pasted(text) : community, focus);
    }

    void draw(Canvas canvas, Scene scene) {
        List<TextField> fields = List.of(village, community);
        for (int at = 0; at < fields.size(); at++) {
            boolean here = focus == at + 1;
            canvas.put(0, at, here ? Ink.FOCUS : Ink.DIM, scene.say(NAMES.get(at)), LABEL - 1);
            fields.get(at).draw(canvas.part(LABEL, at, canvas.width() - LABEL, 1), here && scene.focused());
        }
    }
}
