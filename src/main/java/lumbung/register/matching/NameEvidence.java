package lumbung.register.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;

/**
 * The best likeness between any names of two people.
 *
 * @param score 0 to 100
 * @param single whether the likeness is of single words, which are many people's whole name
 * @param differ whether both are named, and not alike
 */
record NameEvidence(int score, boolean single, boolean differ, List<Message> messages) {
    private static final int BY_KIN = 85;
    private static final int PERHAPS_ANOTHERS_NAME = 40;
    private static final int UNLIKE = 40;

    static NameEvidence of(Candidate one, Candidate other) {
        NameEvidence best = compared(one.called().name(), other.called().name());
        for (FoldedName name : names(one.called())) {
            for (FoldedName same : names(other.called())) {
                NameEvidence next = compared(name, same);
                best = next.score() > best.score() ? next : best;
            }
        }
        return best.score() >= BY_KIN ? best : best.orBetter(byKin(one, other)).orBetter(byKin(other, one));
    }

    private static List<FoldedName> names(Candidate.Called called) {
        if (called.aliases().isEmpty()) {
            return List.of(called.name());
        }
        List<FoldedName> names = new ArrayList<>(called.aliases());
        names.add(0, called.name());
        return names;
    }

    private static NameEvidence compared(FoldedName one, FoldedName other) {
        Resemblance likeness = Names.compare(one, other);
        boolean single = Math.min(one.words().size(), other.words().size()) < 2;
        boolean known = !one.isUnknown() && !other.isUnknown();
        return new NameEvidence(likeness.score(), single, known && likeness.score() < UNLIKE, likeness.evidence());
    }

    private static Optional<NameEvidence> byKin(Candidate named, Candidate other) {
        Optional<NameEvidence> known = names(named.called()).stream()
                .flatMap(name -> name.byname().stream())
                .filter(byname -> isOf(byname, other.called()))
                .map(byname -> new NameEvidence(BY_KIN, false, false, told("matching.duplicate.kin", byname)))
                .findFirst();
        return known.isPresent() ? known : perhaps(named, other);
    }

    /** Bu Yanto where a Yanto is the husband, or beside another who is called Istri Pak Yanto. */
    private static boolean isOf(Byname byname, Candidate.Called other) {
        String whom = byname.ofWhom().key();
        return other.kin().stream().anyMatch(name -> name.key().equals(whom))
                || names(other).stream()
                        .flatMap(name -> name.byname().stream())
                        .anyMatch(its ->
                                its.kind() == byname.kind() && its.ofWhom().equals(byname.ofWhom()));
    }

    /**
     * Who is known as Bu Yanto only may be anybody, so that another name does not deny it. In one household it does: there the
     * two are mother and daughter.
     */
    private static Optional<NameEvidence> perhaps(Candidate named, Candidate other) {
        return named.called()
                .name()
                .byname()
                .filter(byname -> named.called().aliases().isEmpty())
                .filter(byname -> !PlaceEvidence.sameHousehold(named.place(), other.place()))
                .map(byname -> new NameEvidence(
                        PERHAPS_ANOTHERS_NAME, true, false, told("matching.duplicate.byname", byname)));
    }

    private static List<Message> told(String key, Byname byname) {
        return List.of(Message.of(key, byname.ofWhom().key()));
    }

    private NameEvidence orBetter(Optional<NameEvidence> next) {
        return next.filter(it -> it.score() > score).orElse(this);
    }

    /** Whether the one may be called by the name of the other, as Bu Yanto is by Yanto's. */
    static boolean perhapsHusband(Candidate wife, Candidate husband) {
        FoldedName his = husband.called().name();
        return husband.traits().sex() != Sex.FEMALE
                && his.byname().isEmpty()
                && wife.called()
                        .name()
                        .byname()
                        .filter(byname -> byname.kind() == Byname.Kind.SPOUSE)
                        .filter(byname -> byname.ofWhom().key().equals(his.key()))
                        .isPresent();
    }
}
