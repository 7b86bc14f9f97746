package lumbung.search.field;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.message.Outcome;
import lumbung.register.Community;
import lumbung.search.Keys;
import lumbung.search.Meaning;
import lumbung.search.Reading;
import lumbung.search.Sql;
import lumbung.search.Standpoint;

/** Who is in a community: by its name, or in any of a kind. */
record CommunityField() implements Plain {
    @Override
    public Keys keys() {
        return Keys.of("kelompok", "komunitas", "community", "group");
    }

    @Override
    public Outcome<Reading> read(String value, Standpoint from) {
        Set<Long> meant = found(value, from);
        return meant.isEmpty()
                ? Refused.value(this, value, values(from))
                : Outcome.done(new Reading(Named.written(value), in(meant, from)));
    }

    /** The communities of this kind, or else of this name. */
    static Set<Long> found(String value, Standpoint from) {
        var all = from.directory().communities();
        List<Community> ofKind = all.stream()
                .filter(it -> Named.written(it.kind()).equals(Named.written(value)))
                .toList();
        List<Community> found = ofKind.isEmpty() ? Named.find(all, Community::name, value) : ofKind;
        return found.stream().map(Community::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Meaning in(Set<Long> communities, Standpoint from) {
        return Meaning.exact(
                card -> card.memberships().stream()
                        .anyMatch(it -> communities.contains(it.communityId())
                                && it.term().holdsOn(from.day())),
                Rows.exist("membership", Sql.in("x.community_id", communities).and(Rows.holds(from.day()))));
    }

    @Override
    public List<String> values(Standpoint from) {
        var all = from.directory().communities();
        Stream<String> kinds = all.stream().map(Community::kind).filter(kind -> !kind.isBlank());
        Stream<String> names = all.stream().map(Community::name);
        return Stream.concat(kinds.sorted(), names.sorted())
                .map(Named::written)
                .distinct()
                .toList();
    }
}
