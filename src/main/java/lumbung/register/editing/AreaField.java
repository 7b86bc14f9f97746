package lumbung.register.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Area;
import lumbung.register.Directory;
import lumbung.register.Dwelling;
import lumbung.register.Person;

/**
 * One level of where somebody lives. What is typed is looked for within the levels above that are known already; whoever
 * moves to another village leaves the old one's RT behind.
 *
 * @param level index into the cooperative's level names
 */
record AreaField(Key key, int level) implements Field {
    @Override
    public Outcome<Entry> put(Entry entry, Typed typed, Around around) {
        Person person = entry.person();
        List<Area> path = around.directory().path(person.dwelling().areaId());
        List<Area> above = path.stream().filter(area -> area.level() < level).toList();
        long anchor = above.isEmpty() ? 0 : above.get(above.size() - 1).id();
        if (typed.verb() == Verb.REMOVE || typed.text().isEmpty()) {
            return Outcome.done(moved(entry, anchor));
        }
        return find(around.directory(), anchor, typed.text())
                .map(id -> path.stream().anyMatch(area -> area.id() == id) ? entry : moved(entry, id));
    }

    private static Entry moved(Entry entry, long area) {
        Person person = entry.person();
        return entry.with(person.with(new Dwelling(
                area, person.dwelling().landmark(), person.dwelling().householdId())));
    }

    private Outcome<Long> find(Directory directory, long anchor, String text) {
        Set<Long> within = anchor == 0 ? Set.of() : directory.within(anchor);
        List<Area> here = directory.areas().stream()
                .filter(area -> area.level() == level && (anchor == 0 || within.contains(area.id())))
                .toList();
        Known.Found<Area> found = Known.one(here, area -> number(area.name()), number(bare(text)));
        List<Area> all = found.all();
        String where = anchor == 0 ? "" : directory.address(anchor);
        Optional<Area> only = found.only();
        return only.map(area -> Outcome.done(area.id()))
                .orElseGet(
                        () -> Outcome.refused(all.isEmpty() ? none(text, where, here) : several(text, directory, all)));
    }

    private Refusal none(String text, String where, List<Area> here) {
        String names = String.join(
                ", ",
                here.stream().map(Area::name).distinct().sorted().limit(20).toList());
        String reason = names.isEmpty() ? "area.none" : where.isEmpty() ? "area" : "area.within";
        return Refusal.at(key.name(), "register.refused." + reason, text, names, where);
    }

    private Refusal several(String text, Directory directory, List<Area> all) {
        String places = String.join(
                "; ",
                all.stream()
                        .map(area -> directory.address(area.id()))
                        .sorted()
                        .limit(6)
                        .toList());
        return Refusal.at(key.name(), "register.refused.area.several", text, places);
    }

    /** Without the level's own name: "RT 03" is 03. */
    private String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return key.others().contains(lower) || !lower.startsWith(key.name() + " ")
                ? text
                : text.substring(key.name().length()).strip();
    }

    private static String number(String name) {
        return name.matches("0+\\d+") ? name.replaceFirst("^0+(?=\\d)", "") : name;
    }

    @Override
    public List<String> written(Entry entry, Around around) {
        return around.directory().path(entry.person().dwelling().areaId()).stream()
                .filter(area -> area.level() == level)
                .map(Area::name)
                .toList();
    }
}
