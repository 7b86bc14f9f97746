package lumbung.workbench;

import lumbung.workbench.view.View;

/**
 * A view that is open.
 *
 * @param id the number under which its jobs' answers come
 * @param room the room it was last told of
 */
record Pane(long id, View view, Frame.Space room) {
    static final Frame.Space NO_ROOM = new Frame.Space(0, 0);

    static Pane of(long id, View view) {
        return new Pane(id, view, NO_ROOM);
    }

    Pane with(View next) {
        return new Pane(id, next, room);
    }

    Pane with(Frame.Space other) {
        return new Pane(id, view, other);
    }
}
