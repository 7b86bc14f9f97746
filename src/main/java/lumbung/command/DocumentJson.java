package lumbung.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lumbung.report.Block;
import lumbung.report.Document;

/** A document of facts and headed lines, for other programs: what is beside what, and the lines under each heading. */
final class DocumentJson {
    private DocumentJson() {}

    static Map<String, Object> of(Document document) {
        Map<String, List<String>> facts = new LinkedHashMap<>();
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = "";
        for (Block block : document.blocks()) {
            if (block instanceof Block.Facts some) {
                take(some, facts);
            } else if (block instanceof Block.Heading head) {
                heading = head.text();
            } else if (block instanceof Block.Paragraph line) {
                sections.computeIfAbsent(heading, key -> new ArrayList<>()).add(line.text());
            }
        }
        return Json.object("title", document.title(), "facts", facts, "sections", sections);
    }

    private static void take(Block.Facts some, Map<String, List<String>> facts) {
        String name = "";
        for (Block.Fact fact : some.facts()) {
            name = fact.name().isEmpty() ? name : fact.name();
            facts.computeIfAbsent(name, key -> new ArrayList<>()).add(fact.value());
        }
    }
}
