package lumbung.search.field;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Area;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Spelling;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/**
 * Who lives in an area or in one within it. {@code bongas/03} is the 03 that lies in Bongas, {@code 3} is 03.
 *
 * @param level the only level asked about, empty for any
 */
record AreaField(Keys keys, OptionalInt level) implements Plain {
    @Override
    public Message about() {
        return level.isEmpty()
                ? Message.of("search.field.wilayah")
                : Message.of("search.field.level", keys.canonical());
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        if (Answers.unknown(value)) {
            return Outcome.done(new Reading(
                    Answers.unknown(),
                    Meaning.exact(card -> card.person().dwelling().areaId() == 0, Sql.of("p.area_id IS NULL"))));
        }
        Set<Long> meant = new LinkedHashSet<>();
        found(value, from).forEach(area -> meant.addAll(from.directory().within(area.id())));
        return meant.isEmpty()
                ? Refused.value(this, value, names(from))
                : Outcome.done(new Reading(Named.written(value), in(meant)));
    }

    private static Meaning in(Set<Long> areas) {
        return Meaning.exact(
                card -> areas.contains(card.person().dwelling().areaId()),
                Sql.in("p.area_id", areas).within("p.area_id IS NOT NULL AND ", ""));
    }

    private List<Area> found(String value, Standpoint from) {
        Deque<String> steps = new ArrayDeque<>(List.of(value.split("/")));
        String last = bare(steps.removeLast());
        return Named.find(candidates(from), area -> number(area.name()), last).stream()
                .filter(area -> lies(area, new ArrayDeque<>(steps), from))
                .toList();
    }

    /** Whether the areas around it begin so, the innermost last. */
    private static boolean lies(Area area, Deque<String> steps, Standpoint from) {
        List<Area> path = from.directory().path(area.id());
        for (int i = path.size() - 2; i >= 0 && !steps.isEmpty(); i--) {
            if (Named.begins(number(path.get(i).name()), Spelling.words(number(steps.getLast())))) {
                steps.removeLast();
            }
        }
        return steps.isEmpty();
    }

    /** Without the level's own name: {@code RT 03} is 03. */
    private String bare(String value) {
        String words = Spelling.plain(value);
        String level = keys.canonical();
        boolean named = words.startsWith(level) && words.length() > level.length() && this.level.isPresent();
        return number(named ? words.substring(level.length()) : words);
    }

    private static String number(String name) {
        String bare = name.strip();
        return bare.matches("0+\\d+") ? bare.replaceFirst("^0+(?=\\d)", "") : bare;
    }

    private Collection<Area> candidates(Standpoint from) {
        return from.directory().areas().stream()
                .filter(area -> level.isEmpty() || area.level() == level.getAsInt())
                .toList();
    }

    private List<String> names(Standpoint from) {
        return candidates(from).stream().map(Area::name).distinct().sorted().toList();
    }

    @Override
    public List<String> values(Standpoint from) {
        return names(from).stream().map(Named::written).distinct().toList();
    }
}
