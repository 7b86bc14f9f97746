package lumbung.transfer;

import lumbung.register.matching.Candidate;
import lumbung.register.matching.Sex;

/**
 * What of a person decides, without any name being compared, whether the evidence for a duplicate could be strong.
 *
 * @param phone the one number's digits, {@link #SEVERAL} for more, 0 for none
 * @param name the folded name's hash
 * @param place of village and RT together, 0 where one is unknown: a village alone tells nobody apart
 * @param email its hash, 0 for none
 */
record Features(long phone, int name, int place, int day, int year, int email, Sex sex) {
    private static final long SEVERAL = -1;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    static Features of(Candidate person) {
        return new Features(
                phone(person),
                person.called().name().key().hashCode(),
                person.place().areas().size() < 2 ? 0 : person.place().areas().hashCode(),
                (int) person.traits().birthDay().orElse(UNKNOWN),
                person.traits().birthYear().orElse(UNKNOWN),
                person.traits().email().map(String::hashCode).orElse(0),
                person.traits().sex());
    }

    /** A common number, day or e-mail beside a like name; or one place beside the same name or year. */
    boolean mayBeStrong(Features other) {
        boolean number = phone != 0 && other.phone != 0 && (phone == other.phone || phone < 0 || other.phone < 0);
        boolean birthday = day != UNKNOWN && day == other.day;
        boolean address = email != 0 && email == other.email;
        boolean home = place != 0 && place == other.place;
        boolean year = this.year != UNKNOWN && this.year == other.year;
        return number || birthday || address || (home && (year || name == other.name));
    }

    /** Whether something known of both cannot be one person's. */
    boolean contradict(Features other) {
        boolean days = day != UNKNOWN && other.day != UNKNOWN && day != other.day;
        // A year that follows from an age can be one off.
        boolean years = year != UNKNOWN && other.year != UNKNOWN && Math.abs(year - other.year) > 1;
        return days || years || sex.contradicts(other.sex);
    }

    private static long phone(Candidate person) {
        return switch (person.phones().size()) {
            case 0 -> 0;
            case 1 -> Long.parseLong(person.phones().get(0).e164().substring(1));
            default -> SEVERAL;
        };
    }
}
