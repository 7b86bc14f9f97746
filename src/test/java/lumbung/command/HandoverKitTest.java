package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** R124: the kit that whoever sets Lumbung up hands over tells of commands that there are. */
class HandoverKitTest {
    private static final Path PAGE = Path.of("man/lumbung-serah-terima.7");
    private static final Pattern COMMAND = Pattern.compile("\"?lumbung ([a-z]+( [a-z]+)?)\"?");

    @Test
    void itHasASheetForSettingUpForDutiesAndForBackups() throws IOException {
        String page = Files.readString(PAGE);
        for (String sheet : List.of("LEMBAR 1: PEMASANGAN", "LEMBAR 2: TUGAS", "LEMBAR 3: CADANGAN DATA")) {
            assertTrue(page.contains(".SH " + sheet), sheet);
        }
        for (String duty : List.of("Pengurus", "Petugas", "Pengawas", "Pemilik usaha")) {
            assertTrue(page.contains(duty), duty);
        }
    }

    @Test
    void whatItTellsToTypeIsThere() throws IOException {
        Set<String> known = below(Tree.of(new Globals(), Language.INDONESIAN))
                .map(it -> Commands.name(it.getCommandSpec()))
                .collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        Matcher told = COMMAND.matcher(Files.readString(PAGE));
        while (told.find()) {
            unknown.add(told.group(1));
        }
        unknown.removeAll(known);

        assertEquals(Set.of(), unknown);
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(HandoverKitTest::below));
    }
}
