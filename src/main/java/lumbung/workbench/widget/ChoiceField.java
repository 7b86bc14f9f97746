package lumbung.workbench.widget;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.message.PlainText;
import lumbung.terminal.Key;

/**
 * One of several: typed letters narrow a list beneath, Tab or Enter takes what is marked in it, arrows to the sides go
 * through the values one by one.
 *
 * @param typed the letters, while nothing is taken
 * @param taken what was taken
 * @param options what there is to choose from
 * @param at which of the fitting options is marked
 * @param offer what Enter takes while the field is empty
 */
public record ChoiceField(TextField typed, Optional<Option> taken, List<Option> options, int at, Optional<Option> offer)
        implements FormField {
    private static final int ROWS = 5;

    /**
     * Something to choose.
     *
     * @param value as the register's fields read it
     * @param label as a person reads it
     * @param words what else it may be called, lower case; any beginning of these or of the label in any language finds it
     */
    public record Option(String value, Message label, List<String> words) {
        public Option {
            // The labels come first, one for each language.
            words = Stream.concat(Texts.inAll(label).stream(), words.stream())
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
        }

        /** Whether letters, lower case, begin a word of it. */
        public boolean fits(String letters) {
            return words.stream().anyMatch(word -> word.startsWith(letters) || word.contains(" ".concat(letters)));
        }

        /** Whether what it is called in one of the languages begins so. */
        boolean begins(String letters) {
            return words.stream().limit(Language.values().length).anyMatch(word -> word.startsWith(letters));
        }
    }

    /**
     * A field with a value in it.
     *
     * @param value empty for none; one that is no option stays as it is written
     */
    public static ChoiceField of(String value, List<Option> options) {
        Optional<Option> known =
                options.stream().filter(it -> it.value.equals(value)).findFirst();
        TextField typed = known.isPresent() ? TextField.EMPTY : TextField.of(value);
        return new ChoiceField(typed, known, List.copyOf(options), 0, Optional.empty());
    }

    /** The field with something that Enter takes while it is empty. */
    public ChoiceField offering(Option option) {
        return new ChoiceField(typed, taken, options, at, Optional.of(option));
    }

    /** The field with other options, as they come while one types. */
    public ChoiceField among(List<Option> other) {
        return new ChoiceField(typed, taken, List.copyOf(other), 0, offer);
    }

    public boolean isEmpty() {
        return taken.isEmpty() && typed.isEmpty();
    }

    /** Whether something is typed in it that is none of its options. */
    public boolean strays() {
        return taken.isEmpty() && !typed.text().isBlank();
    }

    /** The options that fit the letters, those first that begin with them. */
    public List<Option> fitting() {
        String letters = typed.text().strip().toLowerCase(Locale.ROOT);
        return options.stream()
                .filter(it -> it.fits(letters))
                .sorted(Comparator.comparing(it -> !it.begins(letters)))
                .toList();
    }

    private boolean open() {
        return taken.isEmpty() && !typed.isEmpty() && !fitting().isEmpty();
    }

    @Override
    public String text() {
        return taken.map(Option::value).orElse(typed.text());
    }

    @Override
    public Message said() {
        return taken.map(Option::label).orElse(Message.of("form.literal", typed.text()));
    }

    @Override
    public ChoiceField typed(Key key) {
        if (key.is(Key.UP) || key.is(Key.DOWN)) {
            int last = Math.max(0, fitting().size() - 1);
            int next = Math.max(0, Math.min(last, at + (key.is(Key.UP) ? -1 : 1)));
            return new ChoiceField(typed, taken, options, next, offer);
        }
        if ((key.is(Key.LEFT) || key.is(Key.RIGHT)) && (taken.isPresent() || typed.isEmpty())) {
            return stepped(key.is(Key.LEFT) ? -1 : 1);
        }
        if (taken.isPresent() && (key.is(Key.BACKSPACE) || key.is(Key.DELETE))) {
            return letters(TextField.EMPTY);
        }
        boolean ignored = taken.isPresent() && !key.types();
        return ignored ? this : letters((taken.isPresent() ? TextField.EMPTY : typed).typed(key));
    }

    private ChoiceField stepped(int by) {
        if (options.isEmpty()) {
            return this;
        }
        int from = taken.map(options::indexOf).orElse(by < 0 ? options.size() : -1);
        int next = Math.floorMod(from + by, options.size());
        return take(options.get(next));
    }

    private ChoiceField letters(TextField other) {
        return other.equals(typed) && taken.isEmpty()
                ? this
                : new ChoiceField(other, Optional.empty(), options, 0, offer);
    }

    /** The field with this in it. */
    public ChoiceField take(Option option) {
        return new ChoiceField(TextField.EMPTY, Optional.of(option), options, 0, offer);
    }

    @Override
    public ChoiceField pasted(String line) {
        return letters(TextField.EMPTY.pasted(PlainText.clean(line)));
    }

    @Override
    public boolean holds(Key key) {
        return open() && (key.is(Key.UP) || key.is(Key.DOWN));
    }

    /** What is taken, or would be with Tab. */
    public Optional<Option> marked() {
        return open() ? Optional.of(fitting().get(Math.min(at, fitting().size() - 1))) : taken;
    }

    @Override
    public ChoiceField left(Key by) {
        if (open()) {
            return take(marked().orElseThrow());
        }
        return isEmpty() && by.is(Key.ENTER) ? offer.map(this::take).orElse(this) : this;
    }

    @Override
    public void draw(Canvas row, Texts texts, boolean focused) {
        if (isEmpty() && offer.isPresent()) {
            row.put(0, 0, Ink.DIM, texts.of("form.offer", texts.of(offer.get().label)));
        } else if (taken.isPresent()) {
            row.put(0, 0, Ink.TEXT, texts.of(said()));
        } else {
            typed.atStart(!focused).draw(row, focused);
        }
        if (focused && (taken.isPresent() || isEmpty())) {
            row.cursor(0, 0);
        }
    }

    @Override
    public int below() {
        return open() ? Math.min(ROWS, fitting().size()) : 0;
    }

    @Override
    public void drawBelow(Canvas canvas, Texts texts) {
        List<Option> all = fitting();
        int from = Math.max(0, Math.min(at - ROWS + 1, all.size() - ROWS));
        for (int row = 0; row < below(); row++) {
            boolean marked = from + row == at;
            canvas.put(0, row, Ink.FOCUS, marked ? ">" : "");
            canvas.put(2, row, marked ? Ink.FOCUS : Ink.TEXT, texts.of(all.get(from + row).label));
        }
        canvas.part(0, 0, canvas.width(), below()).goesOn(from > 0, all.size() - from > below());
    }

    /** What a value may be called: its words and those of its label, lower case. */
    public static List<String> words(Stream<String> names) {
        return names.map(name -> name.toLowerCase(Locale.ROOT)).distinct().toList();
    }
}
