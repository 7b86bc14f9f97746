package lumbung.message;

/**
 * What a person asked for that cannot be, told where it stands: never an exception.
 *
 * @param place the field, option or line it concerns, empty for the whole request
 * @param reason what is wrong and what would mend it, in one or two sentences
 */
public record Refusal(String place, Message reason) {
    public static Refusal of(String key, Object... arguments) {
        return new Refusal("", Message.of(key, arguments));
    }

    public static Refusal at(String place, String key, Object... arguments) {
        return new Refusal(place, Message.of(key, arguments));
    }
}
