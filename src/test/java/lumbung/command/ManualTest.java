package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lumbung.i18n.Language;
import lumbung.register.editing.Fields;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page, the completion script and the help tell of the commands that are there, and of no others. */
class ManualTest {
    private static final Path SCRIPT = Path.of("src/dist/share/completion/lumbung.bash");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final List<CommandLine> COMMANDS = below(Tree.of(new Globals(), Language.ENGLISH));

    @Test
    void eachCommandHasASectionWithItsOptionsAndNoOthers() throws IOException {
        Map<String, String> sections = sections();
        Set<String> global = options(COMMANDS.get(0).getCommandSpec());
        for (CommandLine command : COMMANDS.subList(1, COMMANDS.size())) {
            String name = command.getCommandSpec().qualifiedName().substring("lumbung ".length());
            if (!(command.getCommandSpec().userObject() instanceof Journal)) {
                Set<String> own = new TreeSet<>(options(command.getCommandSpec()));
                own.removeAll(global);
                assertEquals(own, written(section(sections, name)), name);
            }
        }
        assertEquals(global, written(sections.get("GLOBAL OPTIONS")));
    }

    @Test
    void theManualHasNoSectionOfACommandThatIsNotThere() throws IOException {
        Set<String> names =
                COMMANDS.stream().map(it -> it.getCommandSpec().qualifiedName()).collect(Collectors.toSet());
        for (String heading : sections().keySet()) {
            String name = heading.replaceAll(" *[\\[A-Z].*", "");
            assertTrue(name.isEmpty() || names.contains("lumbung " + name), heading);
        }
    }

    @Test
    void everyFieldOfAPersonIsInTheManualByAllItsNames() throws IOException {
        String edit = section(sections(), "edit");
        for (var field : Fields.of(List.of("Desa", "Dusun", "RW", "RT")).all()) {
            for (String name : List.of(field.key().name(), field.key().english())) {
                assertTrue(edit.contains(name), name);
            }
        }
    }

    @Test
    void everyArgumentAndOptionIsExplainedInBothLanguages() {
        for (Language language : Language.values()) {
            for (CommandLine command : below(Tree.of(new Globals(), language))) {
                CommandSpec spec = command.getCommandSpec();
                assertTrue(spec.usageMessage().description().length > 0, spec.qualifiedName());
                spec.args()
                        .forEach(it -> assertTrue(
                                it.description().length > 0,
                                language + " " + spec.qualifiedName() + " " + it.paramLabel()));
            }
        }
    }

    /** Made again with {@code lumbung completion bash > src/dist/share/completion/lumbung.bash}. */
    @Test
    void theCompletionScriptIsTheOneThatIsGenerated() throws IOException {
        String generated = CompletionScript.script(COMMANDS.get(0));
        if (Boolean.getBoolean("lumbung.test.write")) {
            Files.createDirectories(SCRIPT.getParent());
            Files.writeString(SCRIPT, generated);
        }
        assertEquals(generated, Files.readString(SCRIPT));
    }

    private static List<CommandLine> below(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().stream().distinct().forEach(it -> all.addAll(below(it)));
        return all;
    }

    private static Set<String> options(CommandSpec spec) {
        return spec.options().stream()
                .map(OptionSpec::names)
                .flatMap(Arrays::stream)
                .filter(name -> name.startsWith("--"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The options that a section explains: those in the lines below its tags. */
    private static Set<String> written(String section) {
        Set<String> found = new TreeSet<>();
        boolean tag = false;
        for (String line : section.split("\n", -1)) {
            Matcher option = OPTION.matcher(tag ? line : "");
            while (option.find()) {
                found.add(option.group());
            }
            tag = line.equals(".TP") || line.equals(".TQ");
        }
        return found;
    }

    private static String section(Map<String, String> sections, String name) {
        return sections.entrySet().stream()
                .filter(it -> it.getKey().replaceAll(" *[\\[A-Z].*", "").equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section for " + name));
    }

    /** By heading, with roff's hyphens written plainly. */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String heading = "";
        for (String line : Files.readAllLines(Path.of("man/lumbung.1"))) {
            String plain = line.replace("\\-", "-");
            if (plain.startsWith(".SS ") || plain.startsWith(".SH ")) {
                heading = plain.substring(4);
            }
            sections.merge(heading, plain + "\n", String::concat);
        }
        return sections;
    }
}
