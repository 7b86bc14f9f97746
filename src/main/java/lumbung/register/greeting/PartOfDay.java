package lumbung.register.greeting;

import java.time.LocalTime;

/** What the hours of a day are called in a greeting: pagi from 4, siang from 11, sore from 15, malam from 18 o'clock. */
enum PartOfDay {
    MORNING("pagi"),
    NOON("siang"),
    AFTERNOON("sore"),
    NIGHT("malam");

    private final String word;

    PartOfDay(String word) {
        this.word = word;
    }

    /** As the names of settings end. */
    String word() {
        return word;
    }

    static PartOfDay of(LocalTime time) {
        int hour = time.getHour();
        if (hour < 4 || hour >= 18) {
            return NIGHT;
        }
        if (hour < 11) {
            return MORNING;
        }
        return hour < 15 ? NOON : AFTERNOON;
    }
}
