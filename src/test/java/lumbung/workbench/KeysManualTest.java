package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.terminal.Key;
import org.junit.jupiter.api.Test;

/**
 * {@code man/lumbung-keys.7} and the README's key table tell of the table of actions. Run with {@code
 * -Dlumbung.test.write=true} to write them anew.
 */
final class KeysManualTest {
    private static final Path MANUAL = Path.of("man/lumbung-keys.7");
    private static final Path README = Path.of("README.md");
    private static final String HEAD = "| what | key | also | where it arrives |\n|---|---|---|---|\n";
    private static final Texts ENGLISH = new Texts(Language.ENGLISH, ZoneOffset.UTC);
    private static final Actions ACTIONS = new Actions(new Rooms());

    @Test
    void the_manual_page_lists_every_action_by_subject() throws IOException {
        check(MANUAL, page(Files.readString(MANUAL)));
    }

    @Test
    void the_readme_shows_the_keys_of_the_daily_work() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(HEAD);
        assertTrue(from > 0);
        int to = readme.indexOf("\n\n", from) + 1;
        check(README, readme.substring(0, from) + table() + readme.substring(to));
    }

    private static void check(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("lumbung.test.write")) {
            Files.writeString(file, generated);
        }
        assertEquals(generated, Files.readString(file));
    }

    /** The page with the part between its headings KEYS and CHANGING THEM made anew. */
    private static String page(String written) {
        int from = written.indexOf(".SH KEYS\n") + ".SH KEYS\n".length();
        int to = written.indexOf(".SH CHANGING THEM\n");
        StringBuilder page = new StringBuilder(written.substring(0, from));
        for (Actions.Group group : ACTIONS.inGroups()) {
            page.append(".SS ")
                    .append(ENGLISH.of("guide.subject." + group.subject()))
                    .append('\n');
            for (Action action : group.actions()) {
                page.append(".TP\n.B ")
                        .append(roff(String.join(", ", action.keys().ways())))
                        .append('\n');
                page.append(roff(ENGLISH.of(action.title())))
                        .append(" (")
                        .append(roff(action.id()))
                        .append(").\n");
            }
        }
        return page + written.substring(to);
    }

    private static String roff(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }

    private static String table() {
        StringBuilder table = new StringBuilder(HEAD);
        for (Actions.Group group : ACTIONS.inGroups()) {
            if (!List.of("places", "looks").contains(group.subject())) {
                group.actions().forEach(action -> table.append(row(action)));
            }
        }
        return table.toString();
    }

    private static String row(Action action) {
        String main = code(action.keys().main());
        String chord =
                action.keys().chord().isEmpty() ? "" : "`" + action.keys().chord() + "`";
        String extra = code(action.keys().extra());
        return "| " + ENGLISH.of(action.title()) + " | " + main + " | " + chord + " | " + extra + " |\n";
    }

    private static String code(List<Key> keys) {
        return keys.stream().map(key -> "`" + key.name() + "`").collect(Collectors.joining(", "));
    }
}
