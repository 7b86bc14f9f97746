package lumbung.command;

import java.util.Optional;
import lumbung.settings.StartOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that stand before or after any command. */
@Command(name = "lumbung")
final class Globals {
    @Option(names = "--home", paramLabel = "DIR", scope = ScopeType.INHERIT)
    private String home = "";

    @Option(names = "--db", paramLabel = "URL", scope = ScopeType.INHERIT)
    private String database = "";

    @Option(names = "--as", paramLabel = "NAME", scope = ScopeType.INHERIT)
    private String clerk = "";

    @Option(names = "--pin-file", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private String pinFile = "";

    @Option(names = "--passphrase-file", paramLabel = "PASSFILE", scope = ScopeType.INHERIT)
    private String passphraseFile = "";

    @Option(names = "--lang", paramLabel = "id|en", scope = ScopeType.INHERIT)
    private String language = "";

    @Option(names = "--demo", scope = ScopeType.INHERIT)
    private boolean demo;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT)
    private boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    StartOptions start() {
        return new StartOptions(said(home), said(database), said(clerk), said(language), demo);
    }

    /** Where the PIN of the clerk who acts stands; empty where it is asked for. */
    String pinFile() {
        return pinFile;
    }

    /** Where the passphrase of an encrypted register or a locked file stands; empty where it is asked for. */
    String passphraseFile() {
        return passphraseFile;
    }

    boolean json() {
        return json;
    }

    /** Empty where none was said. */
    String language() {
        return language;
    }

    boolean asksForVersion() {
        return version;
    }

    boolean asksForHelp() {
        return help;
    }

    private static Optional<String> said(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
