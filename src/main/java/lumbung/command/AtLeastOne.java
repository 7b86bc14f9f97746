package lumbung.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number of 1 and more. */
final class AtLeastOne implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
        int number = Integer.parseInt(typed);
        if (number < 1) {
            throw new TypeConversionException(typed);
        }
        return number;
    }
}
