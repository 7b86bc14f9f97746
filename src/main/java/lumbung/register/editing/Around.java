package lumbung.register.editing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import lumbung.message.Outcome;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Household;

/**
 * What a field needs to know beside the entry itself.
 *
 * @param who finds the one person that a text means
 * @param household finds a household by its id
 */
public record Around(
        Directory directory,
        LocalDate today,
        Function<String, Outcome<Card>> who,
        Function<Long, Optional<Household>> household) {}
