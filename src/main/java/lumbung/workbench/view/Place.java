package lumbung.workbench.view;

import java.util.Optional;

/** The windows, by their digit after Ctrl+G; more will come. */
public enum Place {
    HOME('0'),
    PEOPLE('1'),
    BROADCAST('2'),
    PRICES('3'),
    ORDERS('4'),
    CARE('5'),
    ATTENTION('6'),
    MEETINGS('7'),
    CHANGES('9');

    private final char digit;

    Place(char digit) {
        this.digit = digit;
    }

    public char digit() {
        return digit;
    }

    /** The window of this {@link #code}. */
    public static Optional<Place> coded(String code) {
        for (Place place : values()) {
            if (place.code().equals(code)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** The last part of the text keys that concern it. */
    public String code() {
        return switch (this) {
            case HOME -> "home";
            case PEOPLE -> "people";
            case BROADCAST -> "broadcast";
            case PRICES -> "prices";
            case ORDERS -> "orders";
            case CARE -> "care";
            case ATTENTION -> "attention";
            case MEETINGS -> "meetings";
            case CHANGES -> "changes";
        };
    }
}
