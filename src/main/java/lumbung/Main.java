package lumbung;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lumbung.command.Commands;
import lumbung.command.Streams;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.PlainText;
import lumbung.message.Refusal;
import lumbung.message.Trouble;
import lumbung.orders.field.OrderFields;
import lumbung.search.Catalogue;
import lumbung.search.Field;
import lumbung.search.field.RegisterFields;
import lumbung.settings.FaultLog;
import lumbung.settings.GlobalOptions;
import lumbung.settings.Home;
import lumbung.settings.PcFile;
import lumbung.settings.PcSettings;
import lumbung.settings.StartOptions;
import lumbung.store.DemoCopy;
import lumbung.store.DemoStore;
import lumbung.store.Ground;
import lumbung.store.Registers;
import lumbung.workbench.Workbench;

/** Starts the program: with a command the command line, without one the workbench. */
public final class Main {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    private static final int BROKEN = 3;

    private final Map<String, String> environment;

    private Main(Map<String, String> environment) {
        this.environment = environment;
    }

    public static void main(String[] arguments) {
        // Whatever is formatted without a language of its own is the same on every PC; and a first frame need not wait
        // for the digits of another locale.
        Locale.setDefault(Locale.US);
        System.exit(new Main(System.getenv()).run(arguments));
    }

    private int run(String[] arguments) {
        Optional<StartOptions> screen = GlobalOptions.alone(arguments);
        if (screen.isPresent()) {
            return work(screen.get());
        }
        if (arguments.length == 4 && arguments[0].equals("demo") && arguments[1].equals("build")) {
            // Not a command of the program: the build makes the demo register that goes into the image.
            return DemoStore.make(Path.of(arguments[2]), Path.of(arguments[3]), Main::catalogue)
                                    .get()
                            > 0
                    ? DONE
                    : BROKEN;
        }
        Streams streams = new Streams(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
        return Commands.run(
                arguments,
                new Registers(environment, Main::catalogue),
                streams,
                chosenHere().under(environment),
                Workbench::usualKeys);
    }

    /** This PC's language also speaks on the command line; a file that cannot be read is told on the screen. */
    private PcSettings chosenHere() {
        return Home.of(StartOptions.USUAL, environment)
                .then(home -> new PcFile(home.pcSettings()).read())
                .fold(settings -> settings, refusal -> PcSettings.NONE);
    }

    /** The fields that a query can ask about: each package's own. */
    private static Catalogue catalogue(Ground ground) {
        List<Field> fields = new ArrayList<>(OrderFields.all(ground.orders(), ground.prices(), ground.settings()));
        return new Catalogue(RegisterFields.all(ground.levels(), fields));
    }

    private int work(StartOptions options) {
        return Home.of(options, environment).fold(home -> work(options, home), this::nowhere);
    }

    private int nowhere(Refusal refusal) {
        String language = environment.getOrDefault("LUMBUNG_LANG", "");
        Texts texts = new Texts(Language.of(language).orElse(Language.INDONESIAN), ZoneId::systemDefault);
        System.err.println(PlainText.shown(texts.of(refusal.reason())));
        return REFUSED;
    }

    private int work(StartOptions options, Home home) {
        Outcome<PcSettings> chosen = new PcFile(home.pcSettings()).read();
        Optional<Message> wrong = chosen.fold(settings -> Optional.empty(), refusal -> Optional.of(refusal.reason()));
        Map<String, String> environment =
                chosen.fold(settings -> settings, refusal -> PcSettings.NONE).under(this.environment);
        Language language = Language.of(
                        options.language().orElseGet(() -> environment.getOrDefault("LUMBUNG_LANG", "")))
                .orElse(Language.INDONESIAN);
        Supplier<ZoneId> zone = () -> options.demo() ? DemoCopy.CLOCK.getZone() : ZoneId.systemDefault();
        Texts texts = new Texts(language, zone);
        Workbench.Pc pc = new Workbench.Pc(home, !options.demo(), wrong);
        Workbench.Start start = new Workbench.Start(environment, other -> new Texts(other, zone), language, pc);
        Registers registers = new Registers(environment, Main::catalogue).readingAhead();
        Workbench.Registers both = new Workbench.Registers(
                keys -> registers.open(options, keys),
                () -> registers.open(StartOptions.USUAL.inDemo()),
                keys -> registers.restorer(options, keys),
                keys -> registers.encryption(options, keys));
        try {
            return ended(Workbench.open(start, both), texts);
        } catch (IOException | RuntimeException e) {
            String log = FaultLog.write(options, environment, e).orElse("-");
            System.err.println(texts.of(Trouble.in(e).orElse(Message.of("start.broken", log))));
            return BROKEN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BROKEN;
        }
    }

    private static int ended(Workbench.Ending ending, Texts texts) {
        ending.terminal()
                .or(ending::register)
                .or(ending::backup)
                .ifPresent(refusal -> System.err.println(PlainText.shown(texts.of(refusal.reason()))));
        if (ending.terminal().isPresent()) {
            return MISUSED;
        }
        return ending.register().isPresent() ? REFUSED : DONE;
    }
}
