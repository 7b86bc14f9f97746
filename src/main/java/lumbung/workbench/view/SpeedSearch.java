package lumbung.workbench.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import lumbung.search.Fuzzy;
import lumbung.search.Span;
import lumbung.terminal.Key;
import lumbung.workbench.widget.TextField;

/**
 * What is typed to find a line of a list: every list that is known as a whole is sought through so. Letters begin it, Backspace
 * takes the last of them back, Esc ends it.
 *
 * @param field what is typed
 * @param open whether letters go into it
 * @param scene the words in which the lines are called; empty while nothing is typed
 */
public record SpeedSearch(TextField field, boolean open, Optional<Scene> scene) {
    public static final SpeedSearch NONE = new SpeedSearch(TextField.EMPTY, false, Optional.empty());

    /** What a line is called, in the words of a scene. */
    @FunctionalInterface
    public interface Title<T> {
        String of(T line, Scene scene);
    }

    /** Letters go into it from now on, also those that mean something in the list. */
    public static SpeedSearch begun() {
        return new SpeedSearch(TextField.EMPTY, true, Optional.empty());
    }

    /** For some words. */
    static SpeedSearch of(String words, Scene scene) {
        return new SpeedSearch(TextField.of(words), true, Optional.of(scene));
    }

    public boolean isEmpty() {
        return field.text().isBlank();
    }

    /** Whether a key goes into it. */
    boolean takes(Key key) {
        return key.types() ? open || key.code() != ' ' : open && key.is(Key.BACKSPACE);
    }

    /** After such a key; what has been taken back whole is over. */
    SpeedSearch typed(Key key, Scene words) {
        TextField next = field.typed(key);
        return next.isEmpty() ? NONE : new SpeedSearch(next, true, Optional.of(words));
    }

    SpeedSearch pasted(String text, Scene words) {
        return new SpeedSearch(field.pasted(text), true, Optional.of(words));
    }

    /** Whether a line called so is sought; every one while nothing is typed. */
    public boolean fits(String title) {
        return Fuzzy.of(title, field.text()).isPresent();
    }

    /** The letters of a title that fit. */
    public List<Span> marks(String title) {
        return isEmpty()
                ? List.of()
                : Fuzzy.of(title, field.text()).map(Fuzzy.Fit::marks).orElse(List.of());
    }

    /** Those of some lines that fit; only those with a word that begins like that, if there are any. */
    public <T> List<T> among(List<T> lines, Title<T> title) {
        if (isEmpty()) {
            return List.copyOf(lines);
        }
        List<T> fitting = lines.stream()
                .filter(line -> fits(title.of(line, scene.orElseThrow())))
                .toList();
        List<T> beginning = fitting.stream()
                .filter(line -> begins(title.of(line, scene.orElseThrow())))
                .toList();
        return beginning.isEmpty() ? fitting : beginning;
    }

    private boolean begins(String title) {
        String typed = " " + field.text().strip().toLowerCase(Locale.ROOT);
        return (" " + title.toLowerCase(Locale.ROOT)).contains(typed);
    }

    /** Of so many lines the next that fits, from one on and around the end, that one counted; itself where none does. */
    public static int nearest(int from, int by, int size, IntPredicate fits) {
        for (int step = 0; step < size; step++) {
            int at = Math.floorMod(from + by * step, size);
            if (fits.test(at)) {
                return at;
            }
        }
        return from;
    }
}
