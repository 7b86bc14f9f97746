package lumbung.register.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What is looked at of one person to tell whether two entries are one; whatever is unknown is left out. */
public record Candidate(long id, Called called, List<Line> phones, Place place, Traits traits) {
    public Candidate {
        phones = List.copyOf(phones);
    }

    /**
     * What a person is called.
     *
     * @param aliases further names of the same person
     * @param kin names of the person's own wife or husband and children, never of parents or brothers and sisters: those by
     *     which others may have written the person down
     */
    public record Called(FoldedName name, List<FoldedName> aliases, List<FoldedName> kin) {
        public Called {
            aliases = List.copyOf(aliases);
            kin = List.copyOf(kin);
        }

        public static Called by(FoldedName name) {
            return new Called(name, List.of(), List.of());
        }
    }

    /**
     * A phone number of a person's.
     *
     * @param shared whether a clerk said that a family uses it together
     */
    public record Line(String e164, boolean shared) {}

    /**
     * Where a person lives.
     *
     * @param areas one for each level of area there is, outermost first (desa, dusun, RW, RT), empty where unknown; ids or
     *     folded texts, but the same levels and the same kind for all candidates
     */
    public record Place(List<String> areas, OptionalLong household) {
        public static final Place UNKNOWN = new Place(List.of(), OptionalLong.empty());

        public Place {
            areas = List.copyOf(areas);
        }

        public static Place in(String... areas) {
            return new Place(List.of(areas), OptionalLong.empty());
        }
    }

    /**
     * What else tells two people apart.
     *
     * @param birthDay epoch day
     * @param email lower case
     */
    public record Traits(OptionalLong birthDay, OptionalInt birthYear, Sex sex, Optional<String> email) {
        public static final Traits UNKNOWN = of(Sex.UNKNOWN);

        public static Traits of(Sex sex) {
            return new Traits(OptionalLong.empty(), OptionalInt.empty(), sex, Optional.empty());
        }
    }
}
