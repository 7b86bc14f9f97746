package lumbung.workbench.view;

import java.util.Optional;
import lumbung.search.Order;
import lumbung.terminal.Cells;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * Where what stands in a list of people: the name first, further right the more room there is.
 *
 * @param place where somebody lives
 * @param roles what somebody is
 * @param phone beyond the roles; the line's end where there is no room for it
 * @param circles communities, beyond the phone
 */
record PersonColumns(int place, int roles, int phone, int circles) {
    private static final int ROOMY = 60;
    private static final int WIDE = 110;

    static PersonColumns of(int width) {
        if (width >= WIDE) {
            int place = width * 2 / 7;
            return new PersonColumns(place, place + 22, place + 38, place + 54);
        }
        int roles = width < ROOMY ? width - 13 : width - 18;
        int place = width < ROOMY ? width - 21 : width - 37;
        return new PersonColumns(place, roles, width - 1, width);
    }

    /** Whether the village stands beside the RT: it tells namesakes apart. */
    boolean roomy() {
        return roles - place > 10;
    }

    boolean wide() {
        return circles - phone > 1;
    }

    /** The names of the columns over a rule; the one that orders the list stands out. */
    void head(Canvas rule, Order order, Scene scene) {
        title(rule.part(2, 0, place - 2, 1), order == Order.NAME, scene.say("lists.column.name"));
        title(rule.part(place, 0, roles - place, 1), order == Order.AREA, scene.say("lists.column.area"));
        title(rule.part(roles, 0, phone - roles, 1), false, scene.say("lists.column.roles"));
        if (wide()) {
            title(rule.part(phone, 0, circles - phone, 1), false, scene.say("lists.column.phone"));
            title(rule.part(circles, 0, rule.width() - circles, 1), false, scene.say("lists.column.communities"));
        }
    }

    /** The sign of the order gives way where it would reach into the next column. */
    private static void title(Canvas column, boolean orders, String title) {
        boolean signed = orders && Cells.width(title) + 3 <= column.width();
        column.put(0, 0, orders ? Ink.TITLE : Ink.DIM, signed ? title + " v " : title + " ");
    }

    /** The order that the heading in a column stands for. */
    Optional<Order> order(int column) {
        return column < place ? Optional.of(Order.NAME) : column < roles ? Optional.of(Order.AREA) : Optional.empty();
    }
}
