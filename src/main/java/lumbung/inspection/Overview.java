package lumbung.inspection;

import java.util.List;
import lumbung.message.Message;

/**
 * What needs a look, as it stands.
 *
 * @param complete whether everything was looked at since the register was opened
 * @param groups by kind, only those with problems, the worst first
 * @param ignored what somebody found to be no problem, the newest first
 * @param leftOut what was not looked for, and why
 */
public record Overview(boolean complete, List<Group> groups, List<IgnoredProblem> ignored, List<Message> leftOut) {
    /**
     * The problems of one kind.
     *
     * @param count how many there are
     * @param first the first of them
     */
    public record Group(String kind, Severity severity, long count, List<Problem> first) {}

    public long count() {
        return groups.stream().mapToLong(Group::count).sum();
    }

    public long count(Severity severity) {
        return groups.stream()
                .filter(group -> group.severity == severity)
                .mapToLong(Group::count)
                .sum();
    }

    /** Those kept, in the order in which they are listed. */
    public List<Problem> problems() {
        return groups.stream().flatMap(group -> group.first.stream()).toList();
    }
}
