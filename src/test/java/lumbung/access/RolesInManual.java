package lumbung.access;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lumbung.access.Clerk.Duty;
import lumbung.architecture.ManualBlock;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;

/** The table of permissions and roles as {@code man/lumbung.1} tells it: what the tests of roles hold the program to. */
public final class RolesInManual {
    public static final List<Duty> DUTIES =
            List.of(Duty.CLERK, Duty.OFFICER, Duty.SUPERVISOR, Duty.OWNER, Duty.MEETING);

    static final ManualBlock TABLE = new ManualBlock("roles");

    private static final Texts ENGLISH = new Texts(Language.ENGLISH, ZoneOffset.UTC);
    private static final int NAME = 36;
    private static final int COLUMN = 8;

    private RolesInManual() {}

    /** What a permission is called in the manual. */
    public static String name(Permission permission) {
        return ENGLISH.of("access.permission." + permission);
    }

    /** The table as the program has it. */
    static List<String> generated() {
        List<String> lines =
                new ArrayList<>(List.of(row("", List.of("clerk", "officer", "superv.", "owner", "meeting"))));
        for (Permission permission : Permission.values()) {
            lines.add(row(
                    name(permission),
                    DUTIES.stream()
                            .map(duty -> permission.holds(duty) ? "x" : "")
                            .toList()));
        }
        return lines;
    }

    private static String row(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(name);
        for (int at = 0; at < cells.size(); at++) {
            line.append(" ".repeat(Math.max(1, NAME + at * COLUMN - line.length())));
            line.append(cells.get(at));
        }
        return line.toString().stripTrailing();
    }

    /** Who may do what a permission allows, as the manual's table has it. */
    public static Map<String, Set<Duty>> table() {
        Map<String, Set<Duty>> table = new HashMap<>();
        List<String> lines = TABLE.lines();
        for (String line : lines.subList(1, lines.size())) {
            Set<Duty> may = EnumSet.noneOf(Duty.class);
            for (int at = 0; at < DUTIES.size(); at++) {
                int column = NAME + at * COLUMN;
                if (line.length() > column && line.charAt(column) == 'x') {
                    may.add(DUTIES.get(at));
                }
            }
            table.put(line.substring(0, Math.min(NAME, line.length())).strip(), may);
        }
        assertFalse(table.isEmpty());
        return table;
    }

    /** The lines of a block that lists what needs which permission. */
    public static List<String> lists(Map<String, Optional<Permission>> needs) {
        Map<Permission, Collection<String>> by = new EnumMap<>(Permission.class);
        needs.forEach((what, permission) -> permission.ifPresent(
                it -> by.computeIfAbsent(it, none -> new TreeSet<>()).add(what)));
        List<String> lines = new ArrayList<>();
        by.forEach((permission, all) -> lines.addAll(
                List.of(".TP", ".B " + name(permission), String.join(", ", all).replace("-", "\\-"))));
        return lines;
    }

    /** Who may use each of a block's things, as the manual has it; what it does not name is for everybody. */
    public static Map<String, Set<Duty>> users(ManualBlock block) {
        Map<String, Set<Duty>> users = new HashMap<>();
        Map<String, Set<Duty>> table = table();
        List<String> lines = block.lines();
        for (int at = 0; at + 2 < lines.size(); at += 3) {
            Set<Duty> may = table.get(lines.get(at + 1).substring(".B ".length()));
            for (String what : lines.get(at + 2).split(", ")) {
                users.put(what, may);
            }
        }
        return users;
    }
}
