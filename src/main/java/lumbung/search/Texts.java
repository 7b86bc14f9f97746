package lumbung.search;

import java.util.List;

/** How bare words stand together: {@code siti am} is one text, as is {@code 0812 3456}. */
final class Texts {
    static final Node NOTHING = new Node.Text("", false);

    private Texts() {}

    /** Adds a part to others that all must hold, joining two bare texts into one. */
    static void join(List<Node> parts, Node next) {
        int last = parts.size() - 1;
        boolean joined = last >= 0
                && parts.get(last) instanceof Node.Text before
                && next instanceof Node.Text after
                && !before.quoted()
                && !after.quoted();
        if (joined) {
            String words = ((Node.Text) parts.get(last)).words() + " " + ((Node.Text) next).words();
            parts.set(last, new Node.Text(words, false));
        } else {
            parts.add(next);
        }
    }
}
