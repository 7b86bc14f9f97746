package lumbung.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.care.kept.Activity;
import lumbung.care.kept.TouchKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final Map<Activity, Set<TouchKind>> TABLE = new EnumMap<>(Map.of(
            Activity.LISTENING, EnumSet.of(TouchKind.REVIEW, TouchKind.PULSE, TouchKind.COMPLAINT, TouchKind.IDEA),
            Activity.EMBRACING, EnumSet.of(TouchKind.VISIT, TouchKind.LIFE_EVENT, TouchKind.OFFER),
            Activity.GREETING, EnumSet.of(TouchKind.GREETING),
            Activity.RESPONDING, EnumSet.of(TouchKind.CHAT, TouchKind.CALL, TouchKind.ORDER),
            Activity.SUPPORTING, EnumSet.of(TouchKind.REQUEST, TouchKind.HELP, TouchKind.PROMISE),
            Activity.ENERGISING, EnumSet.of(TouchKind.SHARE, TouchKind.REACTION, TouchKind.GIFT, TouchKind.THANKS),
            Activity.TALKING, EnumSet.of(TouchKind.TALK, TouchKind.NEWS, TouchKind.BROADCAST, TouchKind.EXPORT)));

    @Test
    @DisplayName("R048: each kind counts for exactly one of the seven activities")
    void eachKindCountsOnce() {
        Map<Activity, Set<TouchKind>> found = Stream.of(TouchKind.values())
                .collect(Collectors.groupingBy(
                        TouchKind::activity,
                        () -> new EnumMap<>(Activity.class),
                        Collectors.toCollection(() -> EnumSet.noneOf(TouchKind.class))));
        assertEquals(TABLE, found);
        assertEquals(7, Activity.values().length);
    }

    @Test
    @DisplayName("R047: the seven activities are two factors, hearing and serving")
    void twoFactors() {
        assertEquals(
                EnumSet.of(Activity.LISTENING, Activity.EMBRACING, Activity.GREETING, Activity.RESPONDING),
                Stream.of(Activity.values())
                        .filter(it -> it.factor() == Activity.Factor.HEARING)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Activity.class))));
        Stream.of(Activity.values()).forEach(it -> assertNotNull(it.factor()));
    }
}
