package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lumbung.access.Clerk;
import lumbung.access.Clerk.Duty;
import lumbung.access.Permission;
import lumbung.access.RolesInManual;
import lumbung.access.Session;
import lumbung.architecture.ManualBlock;
import lumbung.broadcast.ColumnMap;
import lumbung.i18n.Language;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.search.Catalogue;
import lumbung.search.field.RegisterFields;
import lumbung.store.Store;
import lumbung.store.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** R111, R124, R125: each command lets in whom the manual's table lets in, and a module that is off says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {
    private static final ManualBlock BLOCK = new ManualBlock("commands");
    private static final long VANARA = 11;

    /** What no path, query or name can be: whoever is let in gets no further. */
    private static final String NOTHING = "/dev/null/x";

    private final Store store = TestStore.derby();
    private final Map<Duty, Clerk> clerks = new LinkedHashMap<>();

    @BeforeAll
    void aRegisterWithAClerkOfEachDuty() {
        var ledger = store.ledger(0);
        ledger.write(ledger.intent(Message.of("test")), changes -> {
                    changes.add(new Business(VANARA, 0, "Vanara", OptionalInt.empty(), "kue"));
                    changes.add(new Business(VANARA + 1, 0, "Azzalea", OptionalInt.empty(), "kue"));
                    for (Duty duty : RolesInManual.DUTIES) {
                        long business = duty == Duty.OWNER ? VANARA : 0;
                        clerks.put(duty, new Clerk(50 + clerks.size(), 0, "Si " + duty, duty, business));
                        changes.add(clerks.get(duty));
                    }
                    return Outcome.done(true);
                })
                .get();
    }

    @AfterAll
    void close() {
        store.close();
    }

    private Session as(Duty duty) {
        return store.seats(TestStore.home(), directory -> new Catalogue(RegisterFields.all(directory.levels())))
                .seat(clerks.get(duty), "")
                .get()
                .lent();
    }

    private Shell.Answer type(Duty duty, List<String> words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err);
        String[] all = Stream.concat(words.stream(), Stream.of("--json")).toArray(String[]::new);
        int exit = Commands.run(all, options -> Outcome.done(as(duty)), streams, Map.of(), List::of);
        return new Shell.Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Every command that opens a register, by its words. */
    private static Map<String, CommandSpec> commands() {
        Map<String, CommandSpec> all = new TreeMap<>();
        gather(Tree.of(new Globals(), Language.ENGLISH), all);
        return all;
    }

    private static void gather(CommandLine command, Map<String, CommandSpec> all) {
        if (command.getCommandSpec().userObject() instanceof Task) {
            all.put(Commands.name(command.getCommandSpec()), command.getCommandSpec());
        }
        command.getSubcommands().values().forEach(below -> gather(below, all));
    }

    /** A command with as many words as it cannot do without. */
    private static List<String> words(String command, CommandSpec spec) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        for (ArgSpec argument : spec.args()) {
            if (argument instanceof OptionSpec option && option.required()) {
                words.addAll(List.of(option.longestName(), NOTHING));
            } else if (!argument.isOption() && (argument.arity().min() > 0 || spec.userObject() instanceof Strict)) {
                words.add(NOTHING);
            }
        }
        return words;
    }

    @Test
    void everyCommandStandsInTheTableOfTheManual() {
        Map<String, Optional<Permission>> needs = new TreeMap<>();
        commands().keySet().forEach(command -> {
            assertTrue(Admission.knows(command), command);
            needs.put(command, Admission.needs(command));
        });
        BLOCK.check(RolesInManual.lists(needs));
    }

    @Test
    void everyCommandLetsInWhomTheTableLetsIn() {
        Map<String, Set<Duty>> users = RolesInManual.users(BLOCK);
        commands().forEach((command, spec) -> {
            for (Duty duty : RolesInManual.DUTIES) {
                Shell.Answer answer = type(duty, words(command, spec));
                boolean may = users.getOrDefault(command, Set.copyOf(RolesInManual.DUTIES))
                        .contains(duty);
                boolean denied = !answer.err().isBlank()
                        && answer.error().get("key").asString().equals("access.refused");
                assertEquals(may, !denied, duty + ": " + command + " " + answer);
            }
        });
    }

    @Test
    void aModuleThatIsOffSaysSoAndWhoMayTurnItOn() {
        List<String> export = List.of("export", "--query", "siti", "--purpose", "promo", "--to", NOTHING, "--tag", "X");
        List<String> forAzzalea =
                Stream.concat(export.stream(), Stream.of("--usaha", "azzalea")).toList();
        assertEquals(Exit.DONE, type(Duty.OFFICER, set("mati", "vanara")).exit());
        assertEquals("settings.module.off.business", key(type(Duty.OWNER, export)));
        assertTrue(!key(type(Duty.CLERK, forAzzalea)).startsWith("settings."));
        assertEquals(
                Exit.DONE,
                type(Duty.OFFICER, List.of("settings", "set", "siaran", "mati")).exit());
        Shell.Answer off = type(Duty.CLERK, forAzzalea);
        assertEquals("settings.module.off", key(off));
        assertTrue(off.err().contains("pengurus"), off.err());
        assertEquals(
                "mati",
                type(Duty.OFFICER, List.of("settings", "get", "broadcast"))
                        .json()
                        .get("value")
                        .asString());
        store.ledger(clerks.get(Duty.OFFICER).id())
                .undo(OptionalLong.empty(), done -> {})
                .get();
        store.ledger(clerks.get(Duty.OFFICER).id())
                .undo(OptionalLong.empty(), done -> {})
                .get();
        assertTrue(!key(type(Duty.OWNER, export)).startsWith("settings."));
    }

    @Test
    void aWrongValueIsRefusedWithWhatIsPossible() {
        assertEquals(
                "settings.refused.number", key(type(Duty.OFFICER, List.of("settings", "set", "lock.minutes", "lama"))));
        assertEquals("settings.refused.unknown", key(type(Duty.OFFICER, List.of("settings", "set", "warna", "biru"))));
        assertEquals("register.refused.choice", key(type(Duty.OFFICER, List.of("settings", "set", "siaran", "biru"))));
        assertEquals(
                Exit.DONE,
                type(Duty.OFFICER, List.of("settings", "set", "lock.minutes", "015"))
                        .exit());
        assertEquals(
                "15",
                type(Duty.OFFICER, List.of("settings", "get", "lock.minutes"))
                        .json()
                        .get("value")
                        .asString());
    }

    @Test
    void aCooperativeHasWordsAndColumnsOfItsOwn() {
        List<String> columns = List.of("settings", "set", "kolom.wablas", "phone=<62>; name={nama}");
        assertEquals(Exit.DONE, type(Duty.OFFICER, columns).exit());
        assertTrue(ColumnMap.known(store.settings()).containsKey("wablas"));
        assertEquals(
                Exit.DONE,
                type(Duty.OFFICER, List.of("settings", "set", "kolom.wablas", ""))
                        .exit());
        assertFalse(ColumnMap.known(store.settings()).containsKey("wablas"));
        assertEquals(
                "settings.refused.words.none", key(type(Duty.OFFICER, List.of("settings", "set", "kolom.wablas", ""))));
        assertEquals(
                "broadcast.refused.columns",
                key(type(Duty.OFFICER, List.of("settings", "set", "kolom.x", "phone=<62>; name={siapa}"))));
        assertEquals(
                "settings.refused.words.columns",
                key(type(Duty.OFFICER, List.of("settings", "set", "kolom.a/b", "x=<62>"))));
        assertEquals(
                Exit.DONE,
                type(Duty.OFFICER, List.of("settings", "set", "salam.sunda.pagi", "Wilujeng enjing"))
                        .exit());
        assertTrue(
                type(Duty.OFFICER, List.of("settings", "list", "salam")).out().contains("Wilujeng enjing"));
        assertEquals(
                "Wilujeng enjing",
                type(Duty.OFFICER, List.of("settings", "get", "salam.sunda.pagi"))
                        .json()
                        .get("value")
                        .asString());
    }

    @Test
    void aMessageGreetsForAFeastDayOfTheCooperativesOwn() {
        List<String> message = List.of("template", "add", "Sedekah", "{salam sedekah-bumi} {sapaan} {panggilan}");
        assertEquals("letter.refused.feast", key(type(Duty.OFFICER, message)));
        List<String> feast = List.of("settings", "set", "raya.sedekah-bumi", "Selamat sedekah bumi");
        assertEquals(Exit.DONE, type(Duty.OFFICER, feast).exit());
        assertEquals(Exit.DONE, type(Duty.OFFICER, message).exit());
        assertTrue(type(Duty.OFFICER, List.of("template", "show", "Sedekah")).out().contains("{salam sedekah-bumi}"));
    }

    private static List<String> set(String value, String business) {
        return List.of("settings", "set", "siaran", value, "--usaha", business);
    }

    private static String key(Shell.Answer answer) {
        return answer.err().isBlank() ? "" : answer.error().get("key").asString();
    }
}
