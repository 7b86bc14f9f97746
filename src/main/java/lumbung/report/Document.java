package lumbung.report;

import java.util.List;

/**
 * Something to read on paper, before anyone chose a form.
 *
 * @param title stands on every page
 * @param about lines under the title of the first page: whose it is, of which day, asked how
 * @param blocks what it says, in order
 */
public record Document(String title, List<String> about, List<Block> blocks) {
    public Document {
        about = List.copyOf(about);
        blocks = List.copyOf(blocks);
    }
}
