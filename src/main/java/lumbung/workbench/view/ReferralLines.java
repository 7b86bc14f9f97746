package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import lumbung.care.Gratitude;
import lumbung.care.Referrals;
import lumbung.message.Message;
import lumbung.register.Community;
import lumbung.workbench.widget.Ink;

/** Who brought whom, community by community, with what each was given for it and who is still to be thanked: N10. */
final class ReferralLines {
    private static final int DEEPER = 4;
    private static final int DEEPEST = 20;

    private ReferralLines() {}

    static List<Strip> of(Desk desk) {
        Referrals referrals = Caring.referrals(desk);
        List<Strip> lines = new ArrayList<>();
        referrals.roots().forEach((community, people) -> {
            if (!lines.isEmpty()) {
                lines.add(Strip.GAP);
            }
            lines.add(Strip.GAP.and(0, Ink.TITLE, community(community, desk)));
            for (long root : people) {
                lines.add(person(root, 2, desk));
                lines.addAll(given(referrals.gratitude(root), DEEPER));
                referrals.tree(root).forEach(it -> lines.addAll(branch(it, referrals, desk)));
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

    private static List<Strip> branch(Referrals.Branch it, Referrals referrals, Desk desk) {
        int from = Math.min(DEEPEST, 2 + DEEPER * it.depth());
        List<Strip> lines = new ArrayList<>();
        lines.add(person(it.personId(), from, desk));
        Gratitude gratitude = referrals.gratitude(it.personId());
        if (gratitude.brought() > 0) {
            lines.addAll(given(gratitude, from + 2));
        }
        return lines;
    }

    static Strip person(long id, int from, Desk desk) {
        return Strip.GAP
                .and(from, Ink.TEXT, Strip.literal(Caring.name(id, desk)))
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
