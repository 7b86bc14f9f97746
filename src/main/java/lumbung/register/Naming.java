package lumbung.register;

/**
 * How a person is called.
 *
 * @param name as the person writes it, never empty
 * @param address form of address, such as Bu or Pak; empty for the neutral form
 * @param callName what people call them, empty for none
 */
public record Naming(String name, String address, String callName) {
    /** "Bu Siti": form of address and call name, whichever is known; the name where neither is. */
    public String greeting() {
        String called = callName.isEmpty() ? name : callName;
        return address.isEmpty() || called.startsWith(address + " ") ? called : address + " " + called;
    }

    /** "Bu Siti Aminah": the name as lists show it. */
    public String shown() {
        return address.isEmpty() || name.startsWith(address + " ") ? name : address + " " + name;
    }
}
