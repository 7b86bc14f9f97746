package lumbung.command;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;

/** Leaves the choice to {@link ShellCompleter}: a value that needs quotes does not begin as it was typed. */
final class ShellMatcher implements CompletionMatcher {
    private List<Candidate> all = List.of();

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String originalGroupName) {
        all = List.of();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        all = List.copyOf(candidates);
        return all;
    }

    @Override
    public Candidate exactMatch() {
        return all.size() == 1 ? all.get(0) : null;
    }

    @Override
    public String getCommonPrefix() {
        String common = all.isEmpty() ? "" : all.get(0).value();
        for (Candidate candidate : all) {
            int same = 0;
            int most = Math.min(common.length(), candidate.value().length());
            while (same < most && common.charAt(same) == candidate.value().charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return common;
    }
}
