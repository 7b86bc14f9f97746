package lumbung.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Data that come with the program: names and values, in UTF-8, beside the class that reads them. */
public final class Shipped {
    private Shipped() {}

    /** The lines of a properties file in their order. A file that is missing is a fault of the program. */
    public static Map<String, String> lines(Class<?> beside, String file) {
        Ordered lines = new Ordered();
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            lines.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(lines.inOrder);
    }

    /** Properties forget their order. */
    private static final class Ordered extends Properties {
        private final transient Map<String, String> inOrder = new LinkedHashMap<>();

        @Override
        public synchronized Object put(Object name, Object value) {
            return inOrder.put((String) name, (String) value);
        }
    }
}
