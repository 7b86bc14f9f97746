package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.workbench.view.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a broadcast's files go, and what is said when they cannot go there. */
final class FilesInTheWayTest {
    private static final String OLD = "yang lama";
    private static final Map<Language, List<String>> WORDS = Map.of(
            Language.INDONESIAN,
            List.of(
                    "sudah ada PKK-01-baru.vcf",
                    "Kembali, jangan tulis apa-apa",
                    "Biarkan yang lama, pakai folder lain",
                    "Tidak ada file yang ditulis. File yang lama tetap ada.",
                    "Foldernya belum ditulis.",
                    "2 file sudah jadi."),
            Language.ENGLISH,
            List.of(
                    "PKK-01-baru.vcf. Choose to replace, or take another folder or list",
                    "Back, write nothing",
                    "Keep the older ones, take another folder",
                    "No file was written. The older files are as they were.",
                    "No folder is written yet.",
                    "2 files are ready."));

    private final Village village = new Village();
    private final Desk desk = village.desk();

    @TempDir
    Path stick;

    @BeforeEach
    void lay_an_older_file() throws IOException {
        new Campaign(desk);
        Files.writeString(stick.resolve("PKK-01-baru.vcf"), OLD);
    }

    @AfterEach
    void leave() {
        village.close();
    }

    private Screenplay play(Language language) {
        return new Screenplay(80, 24, language).with(desk).type("Ctrl+G 2 Enter");
    }

    private String old() throws IOException {
        return Files.readString(stick.resolve("PKK-01-baru.vcf"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_may_go_back_and_is_told_that_nothing_was_written(Language language) throws IOException {
        List<String> words = WORDS.get(language);
        Screenplay play = play(language).type("Ctrl+R ~" + stick + " Enter");
        play.assertShown(words.get(0));
        play.assertShown(words.get(1));
        play.type("Esc");
        play.assertShown(words.get(3));
        assertEquals(OLD, old());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_may_take_another_folder(Language language) throws IOException {
        Path other = Files.createDirectory(stick.resolve("lain"));
        Screenplay play = play(language).type("Ctrl+R ~" + stick + " Enter");
        play.assertShown(WORDS.get(language).get(2));
        play.type("~l End");
        stick.toString().chars().forEach(letter -> play.type("Backspace"));
        play.type("~" + other + " Enter");
        play.assertShown(WORDS.get(language).get(5));
        assertEquals(OLD, old());
        try (Stream<Path> made = Files.list(other)) {
            assertEquals(2, made.count());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_empty_answer_says_what_is_missing(Language language) {
        play(language).type("Ctrl+R Enter").assertShown(WORDS.get(language).get(4));
    }

    @Test
    void what_is_typed_while_it_is_counted_answers_the_question() throws IOException {
        Path other = Files.createDirectory(stick.resolve("lain"));
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).slow(desk);
        play.meanwhile().type("Ctrl+G 2 Enter");
        play.assertShown("Menghitung Bolu pandan");
        play.type("Ctrl+R ~" + other + " Enter").meanwhile();
        play.assertShown("2 file sudah jadi.");
    }

    @Test
    void whoever_has_left_the_tab_is_told_when_the_files_are_there() throws IOException {
        Path other = Files.createDirectory(stick.resolve("lain"));
        Screenplay play = new Screenplay(80, 24, Language.INDONESIAN).slow(desk).meanwhile();
        play.type("Ctrl+G 2").meanwhile();
        play.type("Enter").meanwhile();
        play.type("Ctrl+R ~" + other + " Enter").meanwhile(1);
        play.type("Esc");
        assertFalse(play.picture().contains("Menunggu kabar dari HP"), play::picture);
        play.meanwhile();
        play.assertShown("Menunggu kabar dari HP");
        play.assertShown("Bolu pandan: 2 file sudah jadi.");
    }
}
