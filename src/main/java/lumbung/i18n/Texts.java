package lumbung.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lumbung.message.Message;

/**
 * The words of one language. Texts lie in {@code <prefix>_<language>.properties}, the prefix being the key up to its
 * first dot, and are read when first needed. A key without a text is shown as the key, so that nothing is ever hidden.
 */
public final class Texts {
    /** Made when first needed: most starts need none of it. */
    private static final class Every {
        private static final List<Texts> LANGUAGE = Stream.of(Language.values())
                .map(language -> new Texts(language, ZoneOffset.UTC))
                .toList();
    }

    private final Language language;
    private final Supplier<ZoneId> zone;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    public Texts(Language language, ZoneId zone) {
        this(language, () -> zone);
    }

    /** With the zone asked for only when a moment is told: reading the world's zones takes a first frame's tenth. */
    public Texts(Language language, Supplier<ZoneId> zone) {
        this.language = language;
        this.zone = zone;
    }

    /** What something is called in each language. */
    public static List<String> inAll(Message message) {
        return Every.LANGUAGE.stream().map(texts -> texts.of(message)).toList();
    }

    /** Whether there is a text for a key. */
    public static boolean isKnown(String key) {
        return Every.LANGUAGE.stream().allMatch(texts -> texts.file(key).containsKey(key));
    }

    public Language language() {
        return language;
    }

    public String of(String key, Object... arguments) {
        return of(Message.of(key, arguments));
    }

    public String of(Message message) {
        String pattern = pattern(message.key());
        if (message.arguments().isEmpty()) {
            return pattern;
        }
        Object[] words = message.arguments().stream().map(this::word).toArray();
        return new MessageFormat(pattern, language.locale()).format(words);
    }

    /** Whether this language has a text for the key. */
    public boolean has(String key) {
        return file(key).containsKey(key);
    }

    private String pattern(String key) {
        return file(key).getProperty(key, key);
    }

    private Properties file(String key) {
        int dot = key.indexOf('.');
        return files.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::read);
    }

    private Properties read(String prefix) {
        Properties texts = new Properties();
        try (InputStream file = Texts.class.getResourceAsStream(prefix + "_" + language.code() + ".properties")) {
            if (file != null) {
                texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private Object word(Object argument) {
        if (argument instanceof Message message) {
            return of(message);
        }
        if (argument instanceof LocalDate date) {
            return in("d MMMM yyyy").format(date);
        }
        if (argument instanceof Instant instant) {
            String moment = language == Language.INDONESIAN ? "d MMMM yyyy 'pukul' HH.mm" : "d MMMM yyyy 'at' HH:mm";
            return in(moment).format(instant.atZone(zone.get()));
        }
        return argument;
    }

    private DateTimeFormatter in(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
