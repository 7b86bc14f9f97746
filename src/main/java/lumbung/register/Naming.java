package lumbung.register;

import java.util.regex.Pattern;

/**
 * How a person is called.
 *
 * @param name as the person writes it, never empty
 * @param address form of address, such as Bu or Pak; empty for the neutral form
 * @param callName what people call them, empty for none
 */
public record Naming(String name, String address, String callName) {
    private static final Pattern TITLED = Pattern.compile("(H|Hj|KH|Ust|Drs|Dra|Dr|dr|Ir)\\. ");

    /** "Bu Siti": form of address and call name, whichever is known; the name where neither is. */
    public String greeting() {
        String called = callName.isEmpty() ? name : callName;
        return address.isEmpty() || called.startsWith(address + " ") ? called : address + " " + called;
    }

    /** "Siti Aminah": the name without a title, by which lists on paper are sorted. */
    public String sorting() {
        String plain = TITLED.matcher(name).replaceFirst("");
        return !address.isEmpty() && plain.startsWith(address + " ") ? plain.substring(address.length() + 1) : plain;
    }

    /** "Bu Siti Aminah": the name as lists show it. A title written with the name stands for the form of address. */
    public String shown() {
        boolean titled = TITLED.matcher(name).lookingAt();
        return address.isEmpty() || titled || name.startsWith(address + " ") ? name : address + " " + name;
    }
}
