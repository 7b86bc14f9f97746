package lumbung.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import lumbung.journal.Change;
import lumbung.message.PlainText;
import lumbung.register.Business;
import lumbung.register.Community;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What one journal entry changed, column by column. */
final class Difference {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int VALUE = 28;
    /** Where the words for a column's constants stand. */
    private static final Map<String, String> KINDS = Map.of(
            "person.sex", "sex",
            "phone.kind", "phone",
            "person_role.kind", "role",
            "relation.kind", "relation",
            "membership.post", "post",
            "consent.purpose", "purpose",
            "suppression.purpose", "purpose",
            "consent.proof", "proof");

    private final Desk desk;

    Difference(Desk desk) {
        this.desk = desk;
    }

    List<String> lines(Change change) {
        Map<String, String> before = columns(change.before());
        Map<String, String> after = columns(change.after());
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.remove("person_id");
        String table = word("table", change.row().table());
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            String was = shown(change.row().table(), name, before.getOrDefault(name, ""));
            String is = shown(change.row().table(), name, after.getOrDefault(name, ""));
            if (!was.equals(is)) {
                lines.add("    " + table + ", " + word("column", name) + ": " + told(was, is));
            }
        }
        return lines;
    }

    private String word(String kind, String name) {
        String key = "command." + kind + "." + name;
        return desk.texts().has(key) ? desk.say(key) : name;
    }

    private String told(String was, String is) {
        String after = is.isEmpty() ? desk.say("command.history.removed") : is;
        return was.isEmpty() ? after : was + " -> " + after;
    }

    /** A value as people know it: a name for an id, a date for a day's number, a word for a constant. */
    private String shown(String table, String column, String value) {
        String known = value.matches("-?\\d{1,18}") ? number(column, Long.parseLong(value), value) : value;
        String constant = "register." + KINDS.getOrDefault(table + "." + column, "answer") + "." + value;
        return Columns.cut(PlainText.shown(desk.texts().has(constant) ? desk.say(constant) : known), VALUE);
    }

    private String number(String column, long number, String otherwise) {
        return switch (column) {
            case "area_id" -> desk.directory().address(number);
            case "business_id" ->
                desk.directory().business(number).map(Business::name).orElse(otherwise);
            case "community_id" ->
                desk.directory().community(number).map(Community::name).orElse(otherwise);
            case "other_id" ->
                desk.session().people().card(number).map(PersonLine::name).orElse(otherwise);
            default -> column.endsWith("_day") ? LocalDate.ofEpochDay(number).toString() : otherwise;
        };
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
