package lumbung.workbench;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Outcome;
import lumbung.settings.Home;

/** Shows the first frame and leaves: to be run in a terminal, timed, and looked at with {@code -Xlog:class+load}. */
public final class FirstFrame {
    private FirstFrame() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        ZoneId zone = ZoneId.systemDefault();
        Workbench.Pc pc = new Workbench.Pc(Home.usual(System.getenv()), false, Optional.empty());
        Workbench.Start start =
                new Workbench.Start(System.getenv(), language -> new Texts(language, zone), Language.INDONESIAN, pc);
        Workbench.open(
                start,
                new Workbench.Registers(
                        keys -> Outcome.refused("workbench.tooSmall"),
                        () -> Outcome.refused("workbench.tooSmall"),
                        keys -> Optional.empty(),
                        keys -> Optional.empty()));
    }
}
