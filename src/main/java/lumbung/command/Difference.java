package lumbung.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import lumbung.journal.Change;
import lumbung.message.PlainText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What one journal entry changed, column by column. */
final class Difference {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int VALUE = 28;

    private Difference() {}

    static List<String> lines(Change change, Desk desk) {
        Map<String, String> before = columns(change.before());
        Map<String, String> after = columns(change.after());
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String was = before.getOrDefault(name, "");
            String is = after.getOrDefault(name, "");
            if (!Objects.equals(was, is)) {
                lines.add("    " + change.row().table() + "." + name + ": " + told(was, is, desk));
            }
        }
        return lines;
    }

    private static String told(String was, String is, Desk desk) {
        String after = is.isEmpty() ? desk.say("command.history.removed") : cut(is);
        return was.isEmpty() ? after : cut(was) + " -> " + after;
    }

    private static String cut(String text) {
        return Columns.cut(PlainText.shown(text), VALUE);
    }

    /** A flat object's values as texts; what is null is left out. */
    private static Map<String, String> columns(String image) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (image.isEmpty()) {
            return columns;
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), image)) {
            String name = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = json.currentName();
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    columns.put(name, json.getString());
                }
            }
        }
        return columns;
    }
}
