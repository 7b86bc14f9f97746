package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.workbench.widget.Canvas;

/** Something that fills a part of the screen. An immutable value. */
public interface View {
    /** A name of so many columns is never cut in the line of tabs. */
    int NAME = 22;

    /** What stands in its tab. */
    Message name();

    Step update(Event event);

    void draw(Canvas canvas, Scene scene);

    /** What the view wishes for when it first appears. */
    default List<Effect> opened() {
        return List.of();
    }

    /** Whether letters and Space go into a text here, and so are no shortcuts. */
    default boolean typing() {
        return false;
    }

    /** How to open it again after a restart; empty for what is not worth it. */
    default Optional<Bookmark> bookmark() {
        return Optional.empty();
    }

    /** Whether it wants the whole width for itself. */
    default boolean wide() {
        return true;
    }

    /** Whether nothing else may be seen while it is open, and nothing but its own popups comes before it. */
    default boolean covers() {
        return false;
    }

    /** Whether, in front of others, it is alone on the screen. */
    default boolean alone() {
        return false;
    }

    /** Two views of the same key are the same tab. */
    default Object key() {
        return getClass();
    }

    /** What an open tab of the same key is told in place of being opened a second time. */
    default Optional<Event> instead() {
        return Optional.empty();
    }

    /** What it is for, in a line or two; empty where that needs no words. */
    default Optional<Message> about() {
        return Optional.empty();
    }

    /** What Enter does here. */
    default Message enter() {
        return Message.of("workbench.action.open");
    }

    /** Actions to remind of at the foot of the screen, by id, the most useful first. */
    default List<String> reminders() {
        return List.of("help", "back", "search", "menu");
    }
}
