package lumbung.broadcast.text;

import java.time.LocalDate;
import java.util.stream.Stream;
import lumbung.register.Card;
import lumbung.register.Naming;
import lumbung.register.RoleKind;
import lumbung.register.matching.Names;
import lumbung.register.matching.Sex;
import lumbung.register.matching.WrittenName;

/**
 * How a person is spoken to.
 *
 * @param address the form of address; empty for a shop
 * @param callName what people call the person; empty where nothing of a name can be read
 * @param name as written; empty where nothing of it can be read
 */
record Called(String address, String callName, String name) {
    static Called of(Card card, LocalDate day) {
        Naming naming = card.person().naming();
        String name = readable(naming.name());
        boolean shop = Neutral.isShop(name) || isShop(card, day);
        WrittenName written = Names.read(name);
        String callName = Stream.of(readable(naming.callName()), shop ? name : readable(written.callName()), name)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Called(shop ? "" : address(card, written, Names.guessAddress(callName)), callName, name);
    }

    private static boolean isShop(Card card, LocalDate day) {
        return card.roles().stream()
                .anyMatch(role -> role.kind() == RoleKind.SHOP && role.term().holdsOn(day));
    }

    private static String address(Card card, WrittenName written, String called) {
        Sex sex = card.person().sex();
        return Stream.of(Plain.line(card.person().naming().address()), written.address(), called)
                .filter(Called::hasLetters)
                .findFirst()
                .orElseGet(() -> Neutral.address(sex == Sex.UNKNOWN ? written.sex() : sex));
    }

    private static String readable(String text) {
        String plain = Plain.line(text);
        int space = plain.indexOf(' ');
        boolean twice =
                space > 0 && plain.regionMatches(true, space, " " + plain.substring(0, space) + " ", 0, space + 2);
        if (twice && isAddress(plain.substring(0, space))) {
            return readable(plain.substring(space + 1));
        }
        return hasLetters(plain) ? plain : "";
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The call name or the name, with the form of address before it unless it brings its own. */
    String addressed(Placeholder placeholder) {
        String called = called(placeholder);
        if (called.isEmpty() || address.isEmpty() || bringsItsOwn(called)) {
            return called.isEmpty() ? address : called;
        }
        return address + " " + called;
    }

    /** The call name or the name behind a form of address that the message itself has: {@code Bu {panggilan}}. */
    String behindAddress(Placeholder placeholder) {
        String called = called(placeholder);
        WrittenName written = Names.read(called);
        return written.address().isEmpty() || written.bare().isEmpty() ? called : written.bare();
    }

    String called(Placeholder placeholder) {
        return placeholder == Placeholder.NAME ? name : callName;
    }

    /** Bu Yanto, Hj. Fatimah, Mamane Dika, and Pak Haji alone are forms of address themselves. */
    private static boolean bringsItsOwn(String called) {
        return !Names.guessAddress(called).isEmpty() || Names.read(called).sex() != Sex.UNKNOWN || isAddress(called);
    }

    /** Whether a word is a form of address: Bu, Pak, Ustaz. */
    static boolean isAddress(String word) {
        return !word.isBlank() && Names.read(word + " Xx").bare().equals("Xx");
    }
}
