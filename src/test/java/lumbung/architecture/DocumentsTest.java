package lumbung.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The manual and the README tell of the program that is there. */
class DocumentsTest {
    private static final Path MANUAL = Sources.TOP.resolve("man/lumbung.1");
    private static final Path README = Sources.TOP.resolve("README.md");
    private static final Path CI = Sources.TOP.resolve(".ci/run");

    @Test
    void everyCommandHasItsPageOrItsSectionInTheManual() {
        Set<String> missing = commands().stream()
                .map(CommandLine::getCommandName)
                .filter(name -> !name.equals("lumbung"))
                .filter(name -> !Files.exists(page(name)) && section(name).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyOptionIsInTheManual() {
        String manual = manual();
        Set<String> missing = commands().stream()
                .flatMap(command -> command.getCommandSpec().options().stream())
                .filter(option -> !option.hidden())
                .map(CommandLine.Model.OptionSpec::longestName)
                .filter(option -> !manual.contains(option))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), missing);
    }

    /** What a newcomer is told to type is what is tested. */
    @Test
    void theReadmesCommandsAreTheOnesThatAreRun() {
        assumeTrue(Files.exists(README), "no README yet");
        Set<String> told = mavenCommands(README);
        Set<String> run = mavenCommands(CI);

        assertTrue(told.contains("mvn -q -DskipTests package && target/lumbung/bin/lumbung --demo"), told::toString);
        assertTrue(told.contains("mvn -B verify"), told::toString);
        assertEquals(Set.of("mvn -B verify"), run);
    }

    @Test
    void theReadmeIsUnder200Lines() {
        assumeTrue(Files.exists(README), "no README yet");

        assertTrue(Sources.text(README).lines().count() < 200);
    }

    private static List<CommandLine> commands() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("lumbung.command").stream()
                        .filter(type -> type.isAnnotatedWith(CommandLine.Command.class))
                        .map(JavaClass::reflect)
                        .map(DocumentsTest::model)
                        .filter(command ->
                                !command.getCommandSpec().usageMessage().hidden())
                        .toList();
    }

    /** From the annotations alone: no command is made, whatever its constructor needs. */
    private static CommandLine model(Class<?> type) {
        return new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(type));
    }

    private static Path page(String command) {
        return Sources.TOP.resolve("man/lumbung-" + command + ".1");
    }

    /** The heading of a command's section, which names it: {@code .SS clerk add NAME}. */
    private static Optional<String> section(String command) {
        return manual().lines()
                .filter(line -> line.startsWith(".S"))
                .map(line -> line.replaceAll("^\\.S[HS] +|\"|\\\\f.", ""))
                .filter(heading -> heading.matches("(.* )?" + command + "( .*)?"))
                .findFirst();
    }

    /** All pages of the first section, with roff's hyphens written plainly. */
    private static String manual() {
        Path folder = MANUAL.getParent();
        Stream<Path> pages = Files.isDirectory(folder) ? Sources.below(folder) : Stream.empty();
        return pages.filter(page -> page.toString().endsWith(".1"))
                .map(Sources::text)
                .map(text -> text.replace("\\-", "-"))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> mavenCommands(Path file) {
        return Arrays.stream(Sources.text(file).split("\n", -1))
                .map(String::strip)
                .filter(line -> line.startsWith("mvn "))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
