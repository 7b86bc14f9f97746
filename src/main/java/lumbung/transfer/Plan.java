package lumbung.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.register.Purpose;
import lumbung.register.RoleKind;

/**
 * How a list is to be taken over.
 *
 * @param basis on what ground these people may be written to; none unless somebody says so
 */
public record Plan(Mapping mapping, Constants constants, Optional<Basis> basis, Options options) {
    /** With nothing said about the whole list and the usual options. */
    public static Plan of(Mapping mapping) {
        return new Plan(mapping, Constants.NONE, Optional.empty(), Options.USUAL);
    }

    public Plan with(Constants other) {
        return new Plan(mapping, other, basis, options);
    }

    public Plan with(Basis other) {
        return new Plan(mapping, constants, Optional.of(other), options);
    }

    public Plan with(Options other) {
        return new Plan(mapping, constants, basis, other);
    }

    /**
     * What holds for everybody on the list; each empty for nothing.
     *
     * @param village where who has no village lives
     * @param community to which all belong, such as "PKK Bongas"
     * @param business whose {@code role} all have, and whose the notes are
     */
    public record Constants(String village, String community, String business, Optional<RoleKind> role) {
        public static final Constants NONE = new Constants("", "", "", Optional.empty());
    }

    /**
     * The people on the list agreed to be written to.
     *
     * @param businessId 0 for all businesses
     * @param list what proves it: the list's name
     * @param on when they agreed, the list's date
     */
    public record Basis(Purpose purpose, long businessId, String list, LocalDate on) {}

    /**
     * What to do where there is a choice.
     *
     * @param createAreas whether villages, dusun, RW and RT that are not known yet are made; else they stay words
     * @param createCommunities whether communities that are not known yet are made
     * @param skipDuplicates whether who looks much like somebody already there is left out, not added
     */
    public record Options(boolean createAreas, boolean createCommunities, boolean skipDuplicates) {
        public static final Options USUAL = new Options(false, true, false);
    }

    /** What is the same for all rows, as text: part of what makes an import the same again. */
    List<String> same() {
        return Stream.concat(
                        Stream.of(constants.village(), constants.community(), constants.business()),
                        Stream.of(
                                constants.role().map(Enum::name).orElse(""),
                                basis.map(it -> it.purpose() + ":" + it.businessId())
                                        .orElse("")))
                .toList();
    }

    boolean saysSomethingOfAll() {
        return same().stream().anyMatch(text -> !text.isEmpty());
    }
}
