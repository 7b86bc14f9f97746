package lumbung.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import lumbung.message.Outcome;

/** Writes down, line by line, what arrives of the keys pressed in a terminal; for {@code src/test/keys/press}. */
public final class KeyList {
    private KeyList() {}

    /**
     * Writes down what each key was understood as.
     *
     * @param arguments the file to write to; the program ends when its terminal does
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path list = Path.of(arguments[0]);
        Outcome<Console> opened = Console.open(Map.of("TERM", "xterm", "LUMBUNG_MOUSE", "0"));
        LinkedBlockingQueue<Input> inputs = new LinkedBlockingQueue<>();
        try (Console console = opened.get()) {
            console.show();
            console.listen(inputs::add);
            for (Input input = inputs.take(); !(input instanceof Input.HungUp); input = inputs.take()) {
                Files.writeString(
                        list,
                        input + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
    }
}
