package lumbung.command;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Shows JLine's line editor our words; a line that is wrong is told when it is run. */
final class ShellParser implements Parser {
    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        List<ShellWords.Word> typed = ShellWords.typing(line.substring(0, cursor));
        ShellWords.Word last = typed.get(typed.size() - 1);
        return new Typed(typed.stream().map(ShellWords.Word::text).toList(), last.text(), line, cursor);
    }

    /** The line up to the cursor: the last word is being typed, as it stands. */
    private record Typed(List<String> words, String word, String line, int cursor) implements CompletingParsedLine {
        @Override
        public int wordIndex() {
            return words.size() - 1;
        }

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }

        /** Candidates are written as they must stand in the line. */
        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }
    }
}
