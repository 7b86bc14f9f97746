package lumbung;

/** Wiring only. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {}
}
