package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lumbung.backup.Encryption;
import lumbung.backup.Former;
import lumbung.message.Message;
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
                .map(done -> encrypted(site));
    }

    private static int encrypted(Site site) {
        List<Former> left = site.encryption().leftInClear();
        List<Message> lines =
                new ArrayList<>(messages("command.encrypt.done", "command.encrypt.lost", "command.encrypt.left"));
        Former.told(left, "command.former.clear").ifPresent(lines::add);
        Object json = Json.object("encrypted", true, "leftInClear", FormerList.json(left));
        return told(site.voice(), json, lines);
    }

    private static List<Message> messages(String... keys) {
        return Stream.of(keys).map(Message::of).toList();
    }

    private static int told(Desk.Voice voice, Object json, List<Message> lines) {
        if (voice.spoken().json()) {
            voice.out().json(json);
        } else {
            lines.forEach(line -> voice.out().line(voice.spoken().texts().of(line)));
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
                    .map(done -> told(site.voice(), Json.object("encrypted", false), messages("command.encrypt.off")));
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
                    .map(done -> told(
                            site.voice(),
                            Json.object("encrypted", true),
                            messages("command.encrypt.changed", "command.encrypt.lost")));
        }
    }
}
