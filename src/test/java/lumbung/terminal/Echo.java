package lumbung.terminal;

import com.googlecode.lanterna.screen.Screen;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import lumbung.message.Outcome;

/** Shows what is typed, line by line, until {@code q}; breaks at an exclamation mark. */
public final class Echo {
    private Echo() {}

    public static void main(String[] arguments) throws Exception {
        Outcome<Console> opened = Console.open(Map.of("TERM", "xterm"));
        LinkedBlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
        try (Console console = opened.get()) {
            console.show();
            console.listen(inputs::add);
            Input input = inputs.take();
            for (int row = 0; !input.equals(Key.of('q')); row++) {
                if (input.equals(Key.of('!'))) {
                    throw new IllegalStateException("broken");
                }
                console.screen().doResizeIfNecessary();
                show(console.screen(), row, told(input));
                input = inputs.take();
            }
        }
    }

    private static String told(Input input) {
        if (input instanceof Input.Resized size) {
            return "READY " + size.columns() + "x" + size.rows();
        }
        return input instanceof Input.Paste paste ? "paste " + paste.text() : input.toString();
    }

    private static void show(Screen screen, int row, String text) throws java.io.IOException {
        screen.newTextGraphics().putString(0, row, text);
        screen.refresh();
    }
}
