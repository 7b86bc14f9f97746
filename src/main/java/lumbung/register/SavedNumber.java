package lumbung.register;

import java.time.LocalDate;

/** Whether a person has saved a sending phone's number: who has not gets no broadcast, silently. */
public record SavedNumber(long id, long version, long personId, long sendingPhoneId, boolean saved, LocalDate on)
        implements PersonRow {}
