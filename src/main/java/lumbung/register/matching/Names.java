package lumbung.register.matching;

/**
 * Indonesian names: taken apart, folded for matching, compared. Everything is a proposal with its evidence; a sex is never
 * guessed from a name.
 */
public final class Names {
    private Names() {}

    /** A name taken apart; any text is accepted, and only its first 400 characters are looked at. */
    public static WrittenName read(String written) {
        return NameParts.read(written);
    }

    /** A name as it is compared; unknown when the text holds no letter or digit. */
    public static FoldedName fold(String written) {
        return read(written).folded();
    }

    /** The form of address that was written with a name, in its usual spelling; empty when there was none. */
    public static String guessAddress(String written) {
        return read(written).address();
    }

    /** What a form of address says of the person, for example {@code Bu Haji}; unknown for Dik, Mbah and what is no form. */
    public static Sex sexOf(String address) {
        return Address.sexOf(address);
    }

    /** How alike two names are, from 0 to 100, and why; an unknown name is like no other. */
    public static Resemblance compare(FoldedName one, FoldedName other) {
        return NameComparison.of(one, other);
    }
}
