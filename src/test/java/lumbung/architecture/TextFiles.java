package lumbung.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The texts of one language, all files together, and the keys that a file holds twice. */
record TextFiles(Map<String, String> texts, List<String> twice) {
    private static final Path FOLDER = Sources.TOP.resolve("src/main/resources/lumbung/i18n");

    static TextFiles of(String language) {
        TextFiles found = new TextFiles(new TreeMap<>(), new ArrayList<>());
        files().stream()
                .filter(file -> file.getFileName().toString().endsWith("_" + language + ".properties"))
                .forEach(found::read);
        return found;
    }

    /** What keys begin with: the files' names without language. */
    static Set<String> prefixes() {
        return files().stream().map(TextFiles::prefix).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Path> files() {
        return Files.isDirectory(FOLDER) ? Sources.below(FOLDER).sorted().toList() : List.of();
    }

    static String prefix(Path file) {
        return file.getFileName().toString().replaceAll("_[a-z]+\\.properties$", "");
    }

    private void read(Path file) {
        Properties recorder = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (texts.put(key.toString(), text.toString()) != null) {
                    twice.add(Sources.shown(file) + ": " + key);
                }
                return super.put(key, text);
            }
        };
        try {
            recorder.load(new StringReader(Sources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
