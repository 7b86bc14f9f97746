package lumbung.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import lumbung.register.matching.Sex;

/**
 * What one record can learn from another of the same person: blanks are filled, rows that are not there yet are taken, and
 * nothing that is known is overwritten.
 *
 * @param person the record with its blanks filled
 * @param taken the other's rows that say something new; still the other's
 * @param doubled the other's rows that the record has already
 * @param filled the facts that were blank
 * @param differing the other's facts that differ; the record's own stay
 */
public record Completion(
        Person person, List<PersonRow> taken, List<PersonRow> doubled, List<Fact> filled, List<Fact> differing) {
    /** A single fact of a person. */
    public enum Kind {
        ADDRESS_FORM,
        CALL_NAME,
        SEX,
        BIRTH,
        OCCUPATION,
        EMAIL,
        GREETING,
        AREA,
        LANDMARK,
        HOUSEHOLD
    }

    /** A fact with the value that the other record has. */
    public record Fact(Kind kind, Person of) {}

    /** Of two records that are to be one: two rows are one only where they agree in every detail. */
    public static Completion merging(Card kept, Card other, Directory directory) {
        return new Comparison(kept, other, directory, false).completion();
    }

    /** Of a record and what a list says: an ended role or number that the list still has is not begun again. */
    public static Completion listing(Card kept, Card listed, Directory directory) {
        return new Comparison(kept, listed, directory, true).completion();
    }

    /** Whether the record would stay as it is. */
    public boolean addsNothing() {
        return filled.isEmpty() && taken.isEmpty();
    }

    /** Two cards side by side. */
    private static final class Comparison {
        private final Card kept;
        private final Card other;
        private final Directory directory;
        private final boolean loosely;
        private final List<PersonRow> taken = new ArrayList<>();
        private final List<PersonRow> doubled = new ArrayList<>();
        private final List<Fact> filled = new ArrayList<>();
        private final List<Fact> differing = new ArrayList<>();

        Comparison(Card kept, Card other, Directory directory, boolean loosely) {
            this.kept = kept;
            this.other = other;
            this.directory = directory;
            this.loosely = loosely;
        }

        Completion completion() {
            Person person = person();
            String name = kept.person().naming().name();
            divide(
                    kept.aliases(),
                    other.aliases(),
                    (one, two) -> one.text().equalsIgnoreCase(two.text()),
                    alias -> alias.text().equalsIgnoreCase(name));
            divide(kept.phones(), other.phones(), this::samePhone, phone -> false);
            divide(kept.handles(), other.handles(), Comparison::sameHandle, handle -> false);
            divide(kept.roles(), other.roles(), this::sameRole, role -> false);
            divide(kept.memberships(), other.memberships(), this::sameMembership, membership -> false);
            divide(kept.consents(), other.consents(), Comparison::sameConsent, consent -> false);
            divide(kept.savedNumbers(), other.savedNumbers(), Comparison::sameSaved, saved -> false);
            divide(kept.notes(), other.notes(), Comparison::sameNote, note -> false);
            return new Completion(
                    person, List.copyOf(taken), List.copyOf(doubled), List.copyOf(filled), List.copyOf(differing));
        }

        private <R extends PersonRow> void divide(
                List<R> mine, List<R> theirs, BiPredicate<R, R> same, Predicate<R> known) {
            for (R row : theirs) {
                boolean there = known.test(row) || mine.stream().anyMatch(own -> same.test(own, row));
                (there ? doubled : taken).add(row);
            }
        }

        private Person person() {
            Person own = kept.person();
            Person more = other.person();
            Naming naming = new Naming(
                    own.naming().name(),
                    text(
                            Kind.ADDRESS_FORM,
                            own.naming().address(),
                            more.naming().address()),
                    text(Kind.CALL_NAME, own.naming().callName(), more.naming().callName()));
            return new Person(
                    own.id(),
                    own.version(),
                    naming,
                    sex(own.sex(), more.sex()),
                    birth(own.birth(), more.birth()),
                    text(Kind.OCCUPATION, own.occupation(), more.occupation()),
                    dwelling(own.dwelling(), more.dwelling()),
                    text(Kind.EMAIL, own.email(), more.email()),
                    text(Kind.GREETING, own.greeting(), more.greeting()));
        }

        private Sex sex(Sex own, Sex more) {
            return take(Kind.SEX, own == Sex.UNKNOWN, own == more, more == Sex.UNKNOWN) ? more : own;
        }

        private String text(Kind kind, String own, String more) {
            return take(kind, own.isEmpty(), own.equalsIgnoreCase(more), more.isEmpty()) ? more : own;
        }

        private Birth birth(Birth own, Birth more) {
            boolean finer =
                    own.day().isEmpty() && more.day().isPresent() && own.year().equals(more.year());
            boolean coarser =
                    own.day().isPresent() && more.day().isEmpty() && own.year().equals(more.year());
            boolean blank = own.equals(Birth.UNKNOWN) || finer;
            return take(Kind.BIRTH, blank, coarser || own.equals(more), more.equals(Birth.UNKNOWN)) ? more : own;
        }

        private Dwelling dwelling(Dwelling own, Dwelling more) {
            boolean finer = own.areaId() != more.areaId()
                    && directory.path(more.areaId()).stream().anyMatch(area -> area.id() == own.areaId());
            boolean coarser = directory.path(own.areaId()).stream().anyMatch(area -> area.id() == more.areaId());
            boolean area = take(Kind.AREA, own.areaId() == 0 || finer, coarser, more.areaId() == 0);
            boolean house = take(
                    Kind.HOUSEHOLD,
                    own.householdId() == 0,
                    own.householdId() == more.householdId(),
                    more.householdId() == 0);
            return new Dwelling(
                    area ? more.areaId() : own.areaId(),
                    text(Kind.LANDMARK, own.landmark(), more.landmark()),
                    house ? more.householdId() : own.householdId());
        }

        /** Notes down what comes of a fact; answers whether the other's value is to be taken. */
        private boolean take(Kind kind, boolean blank, boolean equal, boolean otherBlank) {
            if (otherBlank || equal) {
                return false;
            }
            (blank ? filled : differing).add(new Fact(kind, other.person()));
            return blank;
        }

        private boolean samePhone(Phone one, Phone two) {
            boolean number = one.e164().isEmpty()
                    ? one.raw().equals(two.raw())
                    : one.e164().equals(two.e164());
            return number && sameTerm(one.term(), two.term());
        }

        private static boolean sameHandle(Handle one, Handle two) {
            return one.kind().equalsIgnoreCase(two.kind()) && one.account().equalsIgnoreCase(two.account());
        }

        private boolean sameRole(Role one, Role two) {
            return one.businessId() == two.businessId() && one.kind() == two.kind() && sameTerm(one.term(), two.term());
        }

        private boolean sameMembership(Membership one, Membership two) {
            return one.communityId() == two.communityId()
                    && (loosely || one.post() == two.post())
                    && sameTerm(one.term(), two.term());
        }

        private boolean sameTerm(Term one, Term two) {
            return loosely || one.equals(two);
        }

        private static boolean sameConsent(Consent one, Consent two) {
            return one.purpose() == two.purpose()
                    && one.businessId() == two.businessId()
                    && one.granted() == two.granted()
                    && one.proof().equals(two.proof())
                    && one.on().equals(two.on());
        }

        private static boolean sameSaved(SavedNumber one, SavedNumber two) {
            return one.sendingPhoneId() == two.sendingPhoneId()
                    && one.saved() == two.saved()
                    && one.on().equals(two.on());
        }

        private static boolean sameNote(Note one, Note two) {
            return one.businessId() == two.businessId() && one.text().equals(two.text());
        }
    }
}
