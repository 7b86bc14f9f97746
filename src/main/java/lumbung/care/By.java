package lumbung.care;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Who writes, and when by the village's clock, to the minute. */
public record By(long clerkId, LocalDateTime now) {
    public By {
        now = now.truncatedTo(ChronoUnit.MINUTES);
    }

    public LocalDate today() {
        return now.toLocalDate();
    }
}
