package lumbung.register.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.message.Message;

/**
 * Weighs the evidence that two entries are one person. The name comes first: where names differ, a common phone or house
 * says family and not duplicate. An unknown value is no evidence either way.
 */
public final class Duplicates {
    /** From here on a pair is shown to a clerk. */
    public static final int PROPOSE = 60;
    /** From here on an import asks before it adds a new person. */
    public static final int STRONG = 80;

    private static final int WHOLE_NAME = 55;
    private static final int SINGLE_NAME = 48;
    private static final int SAME_PHONE = 30;
    private static final int SHARED_PHONE = 8;
    private static final int SAME_EMAIL = 25;
    private static final int PERHAPS_HUSBAND = -10;
    private static final int OTHER_SEX = -45;
    private static final int MOST_IF_OTHER_NAME = 45;
    private static final int MOST_IF_OTHER_SEX = 50;

    private final Candidate one;
    private final Candidate other;
    private final List<Message> evidence = new ArrayList<>();
    private int score;

    private Duplicates(Candidate one, Candidate other) {
        this.one = one;
        this.other = other;
    }

    /** The pair of two entries, whatever its score; the same whichever comes first. */
    public static Pair compare(Candidate one, Candidate other) {
        return one.id() <= other.id() ? new Duplicates(one, other).pair() : new Duplicates(other, one).pair();
    }

    private Pair pair() {
        boolean namesDiffer = weighNames();
        weighPhones();
        add(PlaceEvidence.ofHouseholds(one.place(), other.place()));
        add(PlaceEvidence.ofAreas(one.place(), other.place()));
        add(BirthEvidence.of(one.traits(), other.traits()));
        weighEmail();
        boolean sexesDiffer = weighSex();
        int most = namesDiffer ? MOST_IF_OTHER_NAME : sexesDiffer ? MOST_IF_OTHER_SEX : 100;
        return new Pair(one.id(), other.id(), Math.max(0, Math.min(score, most)), evidence);
    }

    private boolean weighNames() {
        NameEvidence names = NameEvidence.of(one, other);
        score += names.score() * (names.single() ? SINGLE_NAME : WHOLE_NAME) / 100;
        evidence.addAll(names.messages());
        if (NameEvidence.perhapsHusband(one, other) || NameEvidence.perhapsHusband(other, one)) {
            add(new Weight(PERHAPS_HUSBAND, "matching.duplicate.husband"));
        }
        return names.differ();
    }

    /** The common number that says most: one that a whole family answers says little, and a landline is such. */
    private void weighPhones() {
        List<String> common = one.phones().stream()
                .map(Candidate.Line::e164)
                .filter(number ->
                        other.phones().stream().anyMatch(line -> line.e164().equals(number)))
                .toList();
        Optional<String> own =
                common.stream().filter(number -> !isShared(number)).findFirst();
        if (own.isPresent()) {
            score += SAME_PHONE;
            evidence.add(Message.of("matching.duplicate.phone", Phones.display(own.get())));
        } else if (!common.isEmpty()) {
            score += SHARED_PHONE;
            evidence.add(Message.of("matching.duplicate.sharedPhone", Phones.display(common.get(0))));
        }
    }

    private boolean isShared(String e164) {
        boolean landline = e164.startsWith("+62") && !Mobile.begins(e164.substring(3));
        return landline
                || Stream.of(one, other)
                        .flatMap(person -> person.phones().stream())
                        .anyMatch(line -> line.shared() && line.e164().equals(e164));
    }

    private void weighEmail() {
        if (one.traits().email().isPresent()
                && Objects.equals(one.traits().email(), other.traits().email())) {
            add(new Weight(SAME_EMAIL, "matching.duplicate.email"));
        }
    }

    private boolean weighSex() {
        boolean differ = one.traits().sex().contradicts(other.traits().sex());
        if (differ) {
            add(new Weight(OTHER_SEX, "matching.duplicate.sex"));
        }
        return differ;
    }

    private void add(Weight weight) {
        score += weight.points();
        Stream.of(weight.key()).filter(key -> !key.isEmpty()).map(Message::of).forEach(evidence::add);
    }
}
