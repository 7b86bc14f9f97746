package lumbung.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;

/** The words of the help where picocli looks for them: the texts whose key begins with {@code command.help.}. */
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "command.help.";

    private final Map<String, String> texts;

    HelpTexts(Language language) {
        Properties all = new Properties();
        String file = "command_" + language.code() + ".properties";
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            all.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.texts = all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toUnmodifiableMap(key -> key.substring(PREFIX.length()), all::getProperty));
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
