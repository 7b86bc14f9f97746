package lumbung.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lumbung.access.Opener;
import lumbung.access.Session;
import lumbung.backup.Encryption;
import lumbung.backup.Keyring;
import lumbung.backup.Restorer;
import lumbung.i18n.Language;
import lumbung.keymap.Binding;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.message.Trouble;
import lumbung.settings.FaultLog;
import lumbung.settings.Home;
import lumbung.settings.StartOptions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line. */
public final class Commands {
    private static final long NOBODY_KNOWS = 0;

    private final Opener opener;
    private final Map<String, String> environment;
    private final Streams streams;
    private final Page out;
    private final Page err;
    private final Secrets secrets;
    private final Supplier<List<Binding>> keys;

    private Commands(Opener opener, Streams streams, Map<String, String> environment, Supplier<List<Binding>> keys) {
        this.keys = keys;
        this.opener = opener;
        this.environment = environment;
        this.streams = streams;
        this.out = new Page(streams.out());
        this.err = new Page(streams.err());
        this.secrets = new Secrets(streams.in());
    }

    /**
     * Does what the words ask for and answers the exit code: 0 done, 1 refused or partly refused, 2 wrong usage, 3 broken
     * machinery.
     *
     * @param opener opens the register; asked only by commands that need one
     * @param environment variables; {@code LUMBUNG_LANG} chooses the language where {@code --lang} does not
     * @param keys every action of the screens with its usual keys
     */
    public static int run(
            String[] arguments,
            Opener opener,
            Streams streams,
            Map<String, String> environment,
            Supplier<List<Binding>> keys) {
        return new Commands(opener, streams, environment, keys).run(arguments);
    }

    private int run(String[] arguments) {
        Spoken spoken = Spoken.of(List.of(arguments), environment);
        Globals globals = new Globals();
        try {
            int exit = understood(arguments, globals, spoken);
            out.flush();
            err.flush();
            return exit;
        } catch (Page.Unread e) {
            return Exit.DONE;
        } catch (RuntimeException e) {
            return broken(globals, spoken, e);
        }
    }

    private int understood(String[] arguments, Globals globals, Spoken spoken) {
        CommandLine line = Tree.of(globals, spoken.language(), List.of(arguments));
        try {
            ParseResult result = line.parseArgs(arguments);
            Misuse.check(leaf(result), globals);
            if (Language.of(globals.language()).isEmpty() && !globals.language().isEmpty()) {
                return complain(spoken, Refusal.at("--lang", "command.misuse.lang", globals.language()), Exit.MISUSED);
            }
            return asked(result, globals, spoken);
        } catch (ParameterException e) {
            Refusal refusal = new Refusal("", Misuse.of(e));
            int exit = complain(spoken, refusal, Exit.MISUSED);
            if (!spoken.json()) {
                err.line(spoken.texts()
                        .of(
                                "command.misuse.help",
                                e.getCommandLine().getCommandSpec().qualifiedName()));
            }
            return exit;
        }
    }

    private int asked(ParseResult result, Globals globals, Spoken spoken) {
        CommandLine leaf = leaf(result).commandSpec().commandLine();
        if (globals.asksForHelp()) {
            out.write(leaf.getUsageMessage());
            return Exit.DONE;
        }
        if (globals.asksForVersion()) {
            out.line("Lumbung " + Version.current());
            return Exit.DONE;
        }
        if (leaf.getCommandSpec().userObject() instanceof CompletionScript script) {
            return script.write(leaf.getParent(), out);
        }
        if (leaf.getCommandSpec().userObject() instanceof KeyList list) {
            Home home = globals.start().home().map(Path::of).map(Home::new).orElseGet(() -> Home.usual(environment));
            return list.run(home.keymap(), keys.get(), voice(spoken));
        }
        if (leaf.getCommandSpec().userObject() instanceof Standalone task && task.isAlone()) {
            return task.run(voice(spoken));
        }
        if (leaf.getCommandSpec().userObject() instanceof Bringing bringing) {
            return bring(name(leaf.getCommandSpec()), bringing, globals, spoken);
        }
        if (leaf.getCommandSpec().userObject() instanceof Task task) {
            return perform(new Asked(name(leaf.getCommandSpec()), task), globals, spoken);
        }
        err.write(leaf.getUsageMessage());
        return Exit.MISUSED;
    }

    private static ParseResult leaf(ParseResult result) {
        ParseResult at = result;
        while (at.hasSubcommand()) {
            at = at.subcommand();
        }
        return at;
    }

    /** A command, by its words without the program's. */
    private record Asked(String name, Task task) {}

    static String name(CommandSpec spec) {
        String whole = spec.qualifiedName();
        return whole.substring(Math.min(whole.length(), spec.root().name().length() + 1));
    }

    private int perform(Asked asked, Globals globals, Spoken spoken) {
        StartOptions start = globals.start();
        secrets.asks(globals.pinFile(), spoken.texts());
        Outcome<Session> opened = opener.open(start, secrets.keys(globals.passphraseFile()));
        return opened.then(
                        session -> asked.task instanceof ClerkRecovery.Used ? Outcome.done(session) : unlocked(session))
                .fold(session -> perform(asked, session, spoken), refusal -> complain(spoken, refusal, Exit.REFUSED));
    }

    /** A register that can be opened is opened first, by somebody who may; one that cannot is why somebody restores. */
    private int bring(String name, Bringing bringing, Globals globals, Spoken spoken) {
        StartOptions start = globals.start();
        secrets.asks(globals.pinFile(), spoken.texts());
        Keyring asking = secrets.keys(globals.passphraseFile());
        Optional<Restorer> restorer = opener.restorer(start, asking);
        Optional<Encryption> encryption = opener.encryption(start, asking);
        if (restorer.isEmpty() || encryption.isEmpty()) {
            return complain(spoken, Refusal.of("command.restore.here"), Exit.REFUSED);
        }
        Outcome<Long> clerk = bringing.changes() && restorer.get().finds()
                ? allowed(name, start, asking)
                : Outcome.done(NOBODY_KNOWS);
        return clerk.map(id -> new Bringing.Site(
                        start, voice(spoken), secrets, restorer.get().by(id), encryption.get()))
                .then(bringing::at)
                .fold(exit -> exit, refusal -> complain(spoken, refusal, Exit.REFUSED));
    }

    /** Who it is, where that can be read. */
    private Outcome<Long> allowed(String name, StartOptions start, Keyring keys) {
        Outcome<Session> opened = opener.open(start, keys);
        if (opened instanceof Outcome.Refused<Session> refused) {
            return Restorer.mends(refused.refusal()) ? Outcome.done(NOBODY_KNOWS) : Outcome.refused(refused.refusal());
        }
        try {
            return opened.then(this::unlocked).then(session -> {
                try (session) {
                    return Admission.refusal(name, session)
                            .<Outcome<Long>>map(Outcome::refused)
                            .orElse(Outcome.done(session.clerk().id()));
                }
            });
        } catch (RuntimeException e) {
            // Who may is not to be read either where the page that says so is damaged.
            Refusal refusal = new Refusal("", Trouble.in(e).orElseThrow(() -> e));
            return Restorer.mends(refusal) ? Outcome.done(NOBODY_KNOWS) : Outcome.refused(refusal);
        }
    }

    /** Asks a clerk who has one for the PIN. */
    private Outcome<Session> unlocked(Session session) {
        return session.locked()
                ? secrets.pin(session.clerk())
                        .then(pin -> session.seats().seat(session.clerk(), pin))
                        .ifRefused(refusal -> session.close())
                : Outcome.done(session);
    }

    private int perform(Asked asked, Session session, Spoken spoken) {
        try (session) {
            Optional<Refusal> whyNot = Admission.refusal(asked.name, session);
            if (whyNot.isPresent()) {
                return complain(spoken, whyNot.get(), Exit.REFUSED);
            }
            Desk desk = new Desk(session, voice(spoken));
            if (asked.task instanceof ClerkList.Secret secret) {
                secret.knows(secrets);
            }
            return asked.task.run(desk).fold(exit -> exit, refusal -> complain(spoken, refusal, Exit.REFUSED));
        }
    }

    private Desk.Voice voice(Spoken spoken) {
        return new Desk.Voice(spoken, out, err, streams, keys);
    }

    private int complain(Spoken spoken, Refusal refusal, int exit) {
        out.flush();
        new Complaints(spoken, err).refused(refusal);
        return exit;
    }

    private int broken(Globals globals, Spoken spoken, RuntimeException fault) {
        Optional<String> log = FaultLog.write(globals.start(), environment, fault);
        Message sentence = Trouble.in(fault)
                .orElseGet(() -> log.map(file -> Message.of("command.broken", file))
                        .orElse(Message.of("command.broken.unlogged")));
        complain(spoken, new Refusal("", sentence), Exit.BROKEN);
        err.flush();
        return Exit.BROKEN;
    }
}
