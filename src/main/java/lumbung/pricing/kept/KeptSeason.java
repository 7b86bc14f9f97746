package lumbung.pricing.kept;

import lumbung.journal.Entity;
import lumbung.pricing.calendar.Season;

/** A season as the cooperative decided its days; days that are only computed are not kept. */
public record KeptSeason(long id, long version, Season season) implements Entity {}
