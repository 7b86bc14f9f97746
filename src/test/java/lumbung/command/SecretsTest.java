package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.access.Clerk.Duty;
import lumbung.i18n.Language;
import lumbung.store.Store;
import lumbung.store.TestDemo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** R118: a secret on the command line comes from a file or the terminal, never from an argument that others can list. */
class SecretsTest {
    private static final Pattern SECRET = Pattern.compile("\\b(pin|secret|sandi|passphrase|password|code|kode)\\b");

    /** A voucher's code is no secret of a clerk's. */
    private static final List<String> OPEN = List.of("voucher print", "voucher show", "voucher use");

    @TempDir
    private Path folder;

    @Test
    void noCommandTakesASecretAsAnArgument() {
        List<String> taken = new ArrayList<>();
        gather(Tree.of(new Globals(), Language.ENGLISH), taken);
        assertEquals(List.of(), taken);
    }

    private static void gather(CommandLine command, List<String> taken) {
        String name = Commands.name(command.getCommandSpec());
        for (ArgSpec argument : command.getCommandSpec().args()) {
            boolean bare = argument.arity().max() == 0;
            names(argument)
                    .filter(it -> SECRET.matcher(it.toLowerCase(Locale.ROOT)).find())
                    .filter(it -> !bare && !it.endsWith("-file") && !OPEN.contains(name))
                    .forEach(it -> taken.add(name + " " + it));
        }
        command.getSubcommands().values().forEach(below -> gather(below, taken));
    }

    private static Stream<String> names(ArgSpec argument) {
        return argument instanceof OptionSpec option ? Stream.of(option.names()) : Stream.of(argument.paramLabel());
    }

    @Test
    void anOfficerMakesACodeAndGetsBackInWithItFromFiles() throws IOException {
        try (Store store = TestDemo.people()) {
            Shell shell = Shell.at(store);
            Clerk officer = store.clerks().all().stream()
                    .filter(it -> it.duty() == Duty.OFFICER)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    "access.refused",
                    shell.type("clerk", "recovery", "--json").error().get("key").asString());
            Path paper = folder.resolve("paper");
            Shell.Answer printed = shell.type("clerk", "recovery", "--as", officer.name(), "--to", paper.toString());
            assertEquals(Exit.DONE, printed.exit(), printed::toString);
            String text = Files.readString(paper);
            String code = text.lines()
                    .map(String::strip)
                    .filter(it -> it.matches("([A-Z]{4}-){4}[A-Z]{4}"))
                    .findFirst()
                    .orElseThrow();
            assertFalse(printed.out().contains(code));
            Path codeFile = Files.writeString(folder.resolve("code"), code + "\n");
            Path next = Files.writeString(folder.resolve("next"), "beras baru di lumbung\n");
            String[] recover = {
                "clerk",
                "recover",
                officer.name(),
                "--code-file",
                codeFile.toString(),
                "--new-pin-file",
                next.toString(),
                "--json"
            };
            assertEquals(Exit.DONE, shell.type(recover).exit());
            Shell.Answer again = shell.type(recover);
            assertEquals(
                    "access.refused.recovery.none", again.error().get("key").asString());
            Shell.Answer shown = shell.type("clerk", "recovery", "--as", officer.name());
            assertTrue(shown.exit() == Exit.DONE || shown.err().contains(officer.name()));
        }
    }
}
