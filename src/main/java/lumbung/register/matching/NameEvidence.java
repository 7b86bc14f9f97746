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

    static NameEvidence of(Candidate.Called one, Candidate.Called other) {
        NameEvidence best = compared(one.name(), other.name());
        for (FoldedName name : names(one)) {
            for (FoldedName same : names(other)) {
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

    /** Bu Yanto may be anybody whose husband is Yanto: his name in her house says so, her other name does not deny it. */
    private static Optional<NameEvidence> byKin(Candidate.Called named, Candidate.Called other) {
        return names(named).stream()
                .flatMap(name -> name.byname().stream())
                .map(byname -> ofSame(byname, other).orElseGet(() -> byKin(byname, other)))
                .reduce((best, next) -> next.score() > best.score() ? next : best);
    }

    /** Bu Yanto and Istri Pak Yanto. */
    private static Optional<NameEvidence> ofSame(Byname byname, Candidate.Called other) {
        return names(other).stream()
                .flatMap(name -> name.byname().stream())
                .filter(its -> its.kind() == byname.kind() && its.ofWhom().equals(byname.ofWhom()))
                .map(its -> new NameEvidence(
                        BY_KIN,
                        true,
                        false,
                        List.of(Message.of(
                                "matching.duplicate.kin", its.ofWhom().key()))))
                .findFirst();
    }

    private static NameEvidence byKin(Byname byname, Candidate.Called other) {
        String whom = byname.ofWhom().key();
        boolean kin = other.kin().stream().anyMatch(name -> name.key().equals(whom));
        String key = kin ? "matching.duplicate.kin" : "matching.duplicate.byname";
        return new NameEvidence(kin ? BY_KIN : PERHAPS_ANOTHERS_NAME, !kin, false, List.of(Message.of(key, whom)));
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
