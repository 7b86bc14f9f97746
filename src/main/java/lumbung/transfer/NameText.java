package lumbung.transfer;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lumbung.register.Naming;
import lumbung.register.matching.Names;

/** A name cell to how a person is called. Titles such as Hj. stay part of the name; Bu, Pak and the like go before it. */
final class NameText {
    private static final Set<String> BEFORE = Set.of(
            "Bu", "Pak", "Mbak", "Mas", "Dik", "Yu", "Kang", "Lik", "Paklik", "Bulik", "Mbah", "Pakde", "Bude", "Om",
            "Tante", "Bang", "Kak", "Teh");
    /** The list tag that an export put behind the name: {@code PKK-03}. RT-03 is where somebody lives. */
    private static final Pattern TAG =
            Pattern.compile("(.*\\S)\\s+(?!(?i:RT|RW|DUSUN|DESA|NO)-)\\p{L}[\\p{L}\\p{N}]{0,19}-\\d{2,3}");

    private NameText() {}

    /**
     * Reads a name.
     *
     * @param address from a column of its own, empty for none
     */
    static Naming read(String written, String address, String callName) {
        String name = withoutTag(written);
        int space = name.indexOf(' ');
        String form = space < 0 ? "" : Names.guessAddress(name);
        boolean before = !form.isEmpty()
                && BEFORE.contains(Names.guessAddress(name.substring(0, space) + " X"))
                && name.substring(space).chars().anyMatch(Character::isLetter);
        return new Naming(
                before ? name.substring(space + 1).strip() : name, address.isEmpty() ? form : address, callName);
    }

    static String withoutTag(String name) {
        if (name.indexOf('-') < 0) {
            return name;
        }
        Matcher tag = TAG.matcher(name);
        return tag.matches() ? tag.group(1) : name;
    }
}
