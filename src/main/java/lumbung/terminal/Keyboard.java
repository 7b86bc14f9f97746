package lumbung.terminal;

import java.io.IOException;
import java.util.function.Consumer;

/** The thread that reads. It waits with a time-out, so that the program never waits for a key in order to end. */
final class Keyboard implements Runnable {
    /** How long an Esc may be the beginning of something: long enough for a slow line, too short to notice. */
    private static final int ESCAPE_MILLISECONDS = 50;

    private static final int PASTE_MILLISECONDS = 1000;
    private static final int IDLE_MILLISECONDS = 100;

    private final Tty tty;
    private final Decoder decoder;
    private final Consumer<Input> sink;
    private final Thread thread = new Thread(this, "keyboard");
    private volatile boolean stopped;

    Keyboard(Tty tty, Consumer<Input> sink) {
        this.tty = tty;
        this.sink = sink;
        this.decoder = new Decoder(sink);
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns when the thread has let go of the terminal, at once if a key made it stop. */
    void stop() {
        stopped = true;
        if (Thread.currentThread() == thread) {
            return;
        }
        try {
            thread.join(2L * IDLE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        byte[] bytes = new byte[4096];
        try {
            while (!stopped) {
                int length = tty.read(bytes, patience());
                if (length < 0) {
                    sink.accept(new Input.HungUp());
                    return;
                }
                decoder.feed(bytes, length);
                if (length == 0 && decoder.waiting()) {
                    decoder.silence();
                }
            }
        } catch (IOException e) {
            // What a terminal that went away answers; the program ends as if it had been told to.
            sink.accept(new Input.HungUp());
        }
    }

    private int patience() {
        if (decoder.pasting()) {
            return PASTE_MILLISECONDS;
        }
        return decoder.waiting() ? ESCAPE_MILLISECONDS : IDLE_MILLISECONDS;
    }
}
