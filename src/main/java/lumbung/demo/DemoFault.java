package lumbung.demo;

/** A mistake in the demo's files, which ship with the program: ours to mend, so broken machinery and no refusal. */
final class DemoFault extends RuntimeException {
    /**
     * Names the place.
     *
     * @param file without its folder
     * @param line counted from 1
     */
    DemoFault(String file, long line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
