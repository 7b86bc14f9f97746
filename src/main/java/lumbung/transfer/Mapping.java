package lumbung.transfer;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which column of a list is what; each column once, in the list's order. */
public record Mapping(Map<String, Target> targets) {
    public Mapping {
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
    }

    /**
     * What a column becomes.
     *
     * @param detail for {@link Field#HANDLE} the kind of account, else empty
     */
    public record Target(Field field, String detail) {
        public static final Target NONE = new Target(Field.IGNORED, "");

        public static Target of(Field field) {
            return new Target(field, "");
        }
    }

    /** What a column is; {@link Field#IGNORED} for a column that the list does not have. */
    public Target target(String column) {
        return targets.getOrDefault(column, Target.NONE);
    }

    /** The columns of a field, in the list's order. */
    public List<String> columns(Field field) {
        return targets.entrySet().stream()
                .filter(entry -> entry.getValue().field() == field)
                .map(Map.Entry::getKey)
                .toList();
    }

    public boolean has(Field field) {
        return !columns(field).isEmpty();
    }

    /** The same with one column corrected. */
    public Mapping with(String column, Target target) {
        Map<String, Target> changed = new LinkedHashMap<>(targets);
        changed.replace(column, target);
        return new Mapping(changed);
    }

    /** Whether rows of such a list can be people: it has a name. */
    public boolean usable() {
        return has(Field.NAME) || has(Field.GIVEN_NAME) || has(Field.FAMILY_NAME);
    }

    /** One text for lists with the same columns, wherever they came from. */
    public static String fingerprint(List<String> columns) {
        String folded = columns.stream().map(Headers::folded).collect(Collectors.joining("\n"));
        return Fingerprint.of(folded.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
