package lumbung.search;

import java.time.LocalDate;
import lumbung.register.Directory;

/** From where a query looks: what the register knows by heart, and the day that counts as today. */
public record Standpoint(Directory directory, LocalDate day) {}
