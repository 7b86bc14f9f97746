package lumbung.workbench.view;

import lumbung.search.Order;
import lumbung.search.Selection;
import lumbung.workbench.widget.ListWindow;

/**
 * What a list of people is, beside its rows.
 *
 * @param order how it is sorted
 * @param everybody how many people the register has, -1 while that is not known
 * @param found how many of them are in the list, -1 while that is not known
 * @param more whether there are more than {@code found}
 * @param columns how wide it is
 */
record Listing(Order order, long everybody, long found, boolean more, int columns) {
    static final Listing START = new Listing(Order.NAME, -1, -1, false, 80);

    Listing sized(int width) {
        return new Listing(order, everybody, found, more, width);
    }

    /** Another list of the same register. */
    Listing by(Order other) {
        return new Listing(other, everybody, -1, false, columns);
    }

    Listing of(PeoplePage page, ListWindow<PersonLine> list) {
        boolean whole = list.ends().first() && list.ends().last();
        boolean again = page.part().ask().isEmpty();
        long known = whole ? list.rows().size() : again ? -1 : found;
        return new Listing(order, page.everybody(), known, !whole && !again && more, columns);
    }

    Listing counted(PeoplePage.Counted counted) {
        return new Listing(order, everybody, counted.found(), counted.more(), columns);
    }

    /** How many there are, as exactly as anybody looked: "38 of 1,204". */
    String shown(String query, int rows, Scene scene) {
        if (everybody < 0) {
            return "";
        }
        if (query.isEmpty()) {
            return scene.number(everybody);
        }
        String number = found < 0 ? scene.number(rows) + "+" : scene.number(found) + (more ? "+" : "");
        return scene.say("workbench.people.of", number, scene.number(everybody));
    }

    static String marked(Selection marked, Scene scene) {
        if (marked.isEmpty()) {
            return "";
        }
        return marked.size() < 0
                ? scene.say("lists.marked.all")
                : scene.say("workbench.people.marked", scene.number(marked.size()));
    }
}
