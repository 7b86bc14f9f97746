package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import lumbung.message.Outcome;
import lumbung.message.Refusal;

/**
 * A typed line cut into commands and words, as a shell does it: quotes hold words together, a backslash takes the next
 * letter as it is, a semicolon ends a command, a line that begins with # says nothing. Behind a colon quotes stay, since
 * there they belong to the query: {@code desa:"Wisnu Kulon"}.
 */
final class ShellWords {
    private static final char NONE = 0;

    private final String line;
    private final List<List<Word>> commands = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<Word> command = new ArrayList<>();
    private int from = -1;
    private char quote = NONE;
    private boolean kept;
    private int opened;

    private ShellWords(String line) {
        this.line = line;
    }

    /**
     * A word.
     *
     * @param text without what held it together
     * @param from where it begins in the line
     * @param to where it ends
     */
    record Word(String text, int from, int to) {}

    /** The commands of a line, none empty; refused at a quotation mark that nothing closes. */
    static Outcome<List<List<Word>>> of(String line) {
        ShellWords words = new ShellWords(line);
        words.cut();
        if (words.quote != NONE) {
            int at = words.opened;
            return Outcome.refused(Refusal.at(Integer.toString(at), "shell.refused.quote", words.picture(at)));
        }
        words.endCommand();
        return Outcome.done(words.commands);
    }

    /** The words of the command that is being typed at the end of a line; the last one is empty behind a blank. */
    static List<Word> typing(String line) {
        ShellWords words = new ShellWords(line);
        words.cut();
        List<Word> typed = new ArrayList<>(words.command);
        int begun = words.from < 0 ? line.length() : words.from;
        typed.add(new Word(line.substring(begun), begun, line.length()));
        return typed;
    }

    private void cut() {
        if (line.stripLeading().startsWith("#")) {
            return;
        }
        for (int at = 0; at < line.length(); at++) {
            at = letter(at);
        }
    }

    /** Takes what stands at a place; answers the last place that it took. */
    private int letter(int at) {
        char letter = line.charAt(at);
        if (quote != NONE) {
            quoted(letter);
        } else if (letter == '"' || letter == '\'') {
            open(at, letter);
        } else if (letter == '\\' && at + 1 < line.length()) {
            add(at, line.charAt(at + 1));
            return at + 1;
        } else if (letter == ';') {
            endWord(at);
            endCommand();
        } else if (Character.isWhitespace(letter)) {
            endWord(at);
        } else {
            add(at, letter);
        }
        return at;
    }

    private void open(int at, char letter) {
        kept = !word.isEmpty() && ":@,".indexOf(word.charAt(word.length() - 1)) >= 0;
        quote = letter;
        opened = at;
        begin(at);
        if (kept) {
            word.append(letter);
        }
    }

    private void quoted(char letter) {
        if (letter != quote || kept) {
            word.append(letter);
        }
        quote = letter == quote ? NONE : quote;
    }

    private void add(int at, char letter) {
        begin(at);
        word.append(letter);
    }

    private void begin(int at) {
        from = from < 0 ? at : from;
    }

    private void endWord(int at) {
        if (from >= 0) {
            command.add(new Word(word.toString(), from, at));
            word.setLength(0);
            from = -1;
        }
    }

    private void endCommand() {
        endWord(line.length());
        if (!command.isEmpty()) {
            commands.add(List.copyOf(command));
            command = new ArrayList<>();
        }
    }

    /** The end of the line from a place on, with the place marked. */
    private String picture(int at) {
        String shown = Columns.cut(line.substring(at), 60);
        return "\n  " + shown + "\n  ^";
    }
}
