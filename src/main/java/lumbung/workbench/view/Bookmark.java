package lumbung.workbench.view;

/**
 * What it takes to open a view again after a restart.
 *
 * @param kind which view
 * @param id what it stood on, 0 for nothing
 * @param text what was typed in it, such as its query
 */
public record Bookmark(String kind, long id, String text) {
    public static Bookmark of(String kind, long id) {
        return new Bookmark(kind, id, "");
    }
}
