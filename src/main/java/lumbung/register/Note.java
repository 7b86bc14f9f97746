package lumbung.register;

import java.time.LocalDate;

/** What a business keeps to itself about a person; no other business sees it. */
public record Note(long id, long version, long personId, long businessId, String text, LocalDate on)
        implements PersonRow {}
