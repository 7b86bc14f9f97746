package lumbung.command;

import java.util.List;
import lumbung.backup.Encryption;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Encrypts the register of this PC under a passphrase. */
@Command(
        name = "encrypt",
        subcommands = {Encrypt.Off.class, Encrypt.Change.class})
final class Encrypt implements Bringing {
    @Option(
            names = {"--dari", "--from"},
            paramLabel = "FILE")
    private String from = "";

    @Override
    public boolean changes() {
        return true;
    }

    @Override
    public Outcome<Integer> at(Site site) {
        return site.secrets()
                .freshPassphrase(from)
                .then(passphrase -> site.encryption().encrypt(passphrase, new Steps(site.voice())))
                .map(done -> told(
                        site.voice(), true, "command.encrypt.done", "command.encrypt.lost", "command.encrypt.left"));
    }

    private static int told(Desk.Voice voice, boolean encrypted, String... keys) {
        if (voice.spoken().json()) {
            voice.out().json(Json.object("encrypted", encrypted));
        } else {
            List.of(keys).forEach(key -> voice.out().line(voice.spoken().texts().of(key)));
        }
        return Exit.DONE;
    }

    /** Puts it in clear. */
    @Command(name = "off")
    static final class Off implements Bringing {
        @Override
        public boolean changes() {
            return true;
        }

        @Override
        public Outcome<Integer> at(Site site) {
            return site.encryption()
                    .decrypt(new Steps(site.voice()))
                    .map(done -> told(site.voice(), false, "command.encrypt.off"));
        }
    }

    /** Another passphrase. */
    @Command(name = "change")
    static final class Change implements Bringing {
        @Option(
                names = {"--dari", "--from"},
                paramLabel = "FILE")
        private String from = "";

        @Override
        public boolean changes() {
            return true;
        }

        @Override
        public Outcome<Integer> at(Site site) {
            Encryption encryption = site.encryption();
            return site.secrets()
                    .freshPassphrase(from)
                    .then(encryption::change)
                    .map(done -> told(site.voice(), true, "command.encrypt.changed", "command.encrypt.lost"));
        }
    }
}
