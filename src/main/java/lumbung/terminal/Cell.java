package lumbung.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.util.EnumSet;

/**
 * A place of the picture. Lanterna holds every letter with a mark, and U+FFFD, to be two columns wide, and parses each
 * character with a BreakIterator; {@link Cells} knows better and has done so already.
 */
public final class Cell extends TextCharacter {
    private final String text;
    private final boolean wide;

    /**
     * Makes one.
     *
     * @param columns 1 or 2
     */
    @SuppressWarnings("deprecation") // the factory methods make no subclasses
    public Cell(String text, int columns, TextColor ink, TextColor ground, EnumSet<SGR> manner) {
        super(' ', ink, ground, manner);
        this.text = text;
        this.wide = columns == 2;
    }

    @Override
    public String getCharacterString() {
        return text;
    }

    @Override
    @SuppressWarnings("deprecation") // Lanterna still asks for it here and there
    public char getCharacter() {
        return text.charAt(0);
    }

    @Override
    public boolean is(char other) {
        return text.length() == 1 && text.charAt(0) == other;
    }

    @Override
    public boolean isDoubleWidth() {
        return wide;
    }

    /** Lanterna lays a blank of the same look into the second column, and again when the place is empty. */
    @Override
    public TextCharacter withCharacter(char other) {
        return new Cell(String.valueOf(other), 1, getForegroundColor(), getBackgroundColor(), getModifiers());
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Cell cell && text.equals(cell.text) && super.equals(other));
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + text.hashCode();
    }
}
