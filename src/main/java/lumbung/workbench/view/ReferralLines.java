package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lumbung.care.Forest;
import lumbung.care.Gratitude;
import lumbung.message.Message;
import lumbung.register.Community;
import lumbung.workbench.widget.Ink;

/** Who brought whom, community by community, with what each was given for it and who is still to be thanked: N10. */
final class ReferralLines {
    private static final int DEEPER = 4;
    private static final int DEEPEST = 20;

    private ReferralLines() {}

    static List<Strip> of(Desk desk) {
        Forest forest = Caring.referrals(desk).forest();
        Map<Long, String> names = desk.people().cards(forest.people()).stream()
                .collect(Collectors.toMap(
                        it -> it.id(), it -> it.person().naming().shown()));
        List<Strip> lines = new ArrayList<>();
        forest.roots().forEach((community, people) -> {
            if (!lines.isEmpty()) {
                lines.add(Strip.GAP);
            }
            lines.add(Strip.GAP.and(0, Ink.TITLE, community(community, desk)));
            for (long root : people) {
                lines.add(person(root, 2, names));
                lines.addAll(given(forest.gratitude(root), DEEPER));
                forest.tree(root).forEach(it -> lines.addAll(branch(it, forest, names)));
            }
        });
        return lines;
    }

    private static Message community(long id, Desk desk) {
        return desk.people()
                .directory()
                .community(id)
                .map(Community::name)
                .map(Strip::literal)
                .orElse(Message.of("caring.report.alone"));
    }

    private static List<Strip> branch(Forest.Branch it, Forest forest, Map<Long, String> names) {
        int from = Math.min(DEEPEST, 2 + DEEPER * it.depth());
        List<Strip> lines = new ArrayList<>();
        lines.add(person(it.personId(), from, names));
        Gratitude gratitude = forest.gratitude(it.personId());
        if (gratitude.brought() > 0) {
            lines.addAll(given(gratitude, from + 2));
        }
        return lines;
    }

    private static Strip person(long id, int from, Map<Long, String> names) {
        return Strip.GAP
                .and(from, Ink.TEXT, Strip.literal(names.getOrDefault(id, "")))
                .entering(new Effect.Open(PersonView.of(id)));
    }

    /** What somebody was given, and that thanks are due. */
    static List<Strip> given(Gratitude gratitude, int from) {
        List<Strip> lines = new ArrayList<>();
        lines.add(Strip.GAP.and(from, Ink.DIM, gratitude.said()));
        gratitude.reminder().ifPresent(it -> lines.add(Strip.GAP.and(from, Ink.WARNING, it)));
        return lines;
    }
}
