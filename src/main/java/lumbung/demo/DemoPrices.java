package lumbung.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lumbung.message.Outcome;
import lumbung.pricing.kept.Intake;
import lumbung.pricing.kept.Plan;

/** The five businesses' products and the rules that the demo cooperative's meetings decided. */
public final class DemoPrices {
    private static final String FILE = "prices.json";

    private DemoPrices() {}

    /**
     * Takes them over into a register that has the demo's people.
     *
     * @param folder with {@code prices.json}, a file as {@code lumbung price import} takes it
     */
    public static Outcome<Plan> build(Path folder, Intake intake) {
        try {
            return intake.take(Files.readString(folder.resolve(FILE)), FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
