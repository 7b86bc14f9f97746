package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.terminal.Key;
import lumbung.workbench.widget.ListWindow;

/**
 * A list that is known as a whole, narrowed by what is typed.
 *
 * @param all every line
 * @param list those that are left
 * @param search what is typed
 */
public record Narrowing<T>(List<T> all, ListWindow<T> list, SpeedSearch search) {
    public Narrowing {
        all = List.copyOf(all);
    }

    public static <T> Narrowing<T> of(List<T> lines, int height) {
        return new Narrowing<>(lines, ListWindow.of(lines, height), SpeedSearch.NONE);
    }

    /** With something else typed; the cursor stays on its line as long as that is left. */
    public Narrowing<T> seeking(SpeedSearch next, SpeedSearch.Title<T> title) {
        List<T> left = next.among(all, title);
        ListWindow<T> fresh = ListWindow.of(left, list.place().height());
        int cursor = list.current().map(left::indexOf).orElse(0);
        return new Narrowing<>(all, fresh.moved(Math.max(0, cursor)), next);
    }

    /**
     * A list after what may happen to any list: another size, the mouse, keys that move.
     *
     * @param head rows of the view above the list
     */
    static <T> ListWindow<T> after(ListWindow<T> list, Event event, int head) {
        if (event instanceof Event.Sized sized) {
            return list.sized(Math.max(1, sized.rows() - head));
        }
        if (event instanceof Event.Clicked clicked) {
            return list.pointed(clicked.row() - head);
        }
        if (event instanceof Event.Wheeled wheeled) {
            return list.moved(wheeled.by());
        }
        return event instanceof Event.Typed typed ? list.typed(typed.key()) : list;
    }

    public Narrowing<T> after(Event event, int head) {
        return with(after(list, event, head));
    }

    /** Other lines of the same list, narrowed as before, the cursor where it was. */
    public Narrowing<T> again(List<T> lines, SpeedSearch.Title<T> title) {
        List<T> left = search.among(lines, title);
        ListWindow<T> fresh = ListWindow.of(left, list.place().height());
        return new Narrowing<>(lines, fresh.moved(list.place().cursor()), search);
    }

    public Narrowing<T> with(ListWindow<T> other) {
        return new Narrowing<>(all, other, search);
    }

    public Narrowing<T> sized(int height) {
        return with(list.sized(Math.max(1, height)));
    }

    public Narrowing<T> moved(int by) {
        return with(list.moved(by));
    }

    public Narrowing<T> typed(Key key) {
        return with(list.typed(key));
    }

    public Narrowing<T> pointed(int row) {
        return with(list.pointed(row));
    }

    public Optional<T> current() {
        return list.current();
    }
}
