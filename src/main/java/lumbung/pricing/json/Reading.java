package lumbung.pricing.json;

import java.util.List;
import java.util.Optional;
import lumbung.message.Refusal;

/**
 * What came of reading a file.
 *
 * @param value empty where there are mistakes
 * @param mistakes what must be mended, each at its place: {@code rules[2].effect.percentOff}
 * @param remarks fields that are not known and were left out
 */
public record Reading<T>(Optional<T> value, List<Refusal> mistakes, List<Refusal> remarks) {
    public Reading {
        mistakes = List.copyOf(mistakes);
        remarks = List.copyOf(remarks);
    }
}
