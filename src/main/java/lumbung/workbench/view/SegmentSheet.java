package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lumbung.broadcast.Audience;
import lumbung.broadcast.ExportProfile;
import lumbung.message.Message;
import lumbung.register.Segment;
import lumbung.workbench.widget.Ink;

/** A segment in lines. */
final class SegmentSheet {
    private static final int VALUE = 16;
    private static final int FIGURES = 36;
    private static final int MOST = 5;

    private SegmentSheet() {}

    static List<Strip> lines(SegmentFacts facts) {
        Segment segment = facts.segment();
        Audience audience = facts.figures().audience();
        List<Strip> lines = new ArrayList<>();
        String query = segment.query();
        lines.add(Strip.of(Ink.DIM, "sending.field.business").and(VALUE, Ink.TEXT, owner(facts)));
        lines.add(Strip.of(Ink.DIM, "sending.field.query")
                .and(VALUE, Ink.TEXT, query.isEmpty() ? Message.of("sending.everybody") : Strip.literal(query))
                .entering(new Effect.Find(query)));
        lines.add(Strip.of(Ink.DIM, "sending.field.purpose")
                .and(
                        VALUE,
                        Ink.TEXT,
                        Message.of("register.purpose.".concat(segment.purpose().name()))));
        String channel = segment.channel().name().toLowerCase(Locale.ROOT);
        lines.add(Strip.of(Ink.DIM, "sending.field.channel")
                .and(VALUE, Ink.TEXT, Message.of("sending.channel.".concat(channel))));
        lines.add(Strip.of(Ink.DIM, "sending.field.tag").and(VALUE, Ink.TEXT, Strip.literal(segment.tag())));
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TEXT, "sending.asked", facts.figures().size()));
        lines.addAll(AudienceLines.of(
                audience, (reason, line) -> line.entering(new Effect.Open(AudienceLines.named(reason, audience)))));
        lines.add(Strip.GAP);
        buyers(facts, lines);
        lines.add(Strip.GAP);
        popular(facts, lines);
        users(facts, lines);
        return List.copyOf(lines);
    }

    /** The target sheet, as far as the register tells: R006. */
    private static void buyers(SegmentFacts facts, List<Strip> lines) {
        lines.add(Strip.of(Ink.TITLE, "sending.sheet", owner(facts)));
        lines.add(AudienceLines.counted(Ink.TEXT, facts.figures().bought(), Message.of("sending.buyers")));
        lines.add(AudienceLines.counted(Ink.TEXT, facts.figures().neverBought(), Message.of("sending.not.buyers")));
    }

    /** R088; nothing where they bought nothing. */
    private static void popular(SegmentFacts facts, List<Strip> lines) {
        if (facts.popular().isEmpty()) {
            return;
        }
        lines.add(Strip.of(Ink.TITLE, "sending.popular"));
        facts.popular().stream()
                .limit(MOST)
                .forEach(it -> lines.add(Strip.GAP
                        .and(2, Ink.TEXT, Strip.literal(it.product().name()))
                        .and(FIGURES, Ink.TEXT, BoughtMost.quantity(it))
                        .ending(0, Ink.DIM, Message.of("sending.popular.buyers", it.buyers()))
                        .entering(new Effect.Open(ProductView.of(it.product().id())))));
        lines.add(Strip.GAP);
    }

    private static Message owner(SegmentFacts facts) {
        return facts.owner().isEmpty() ? Message.of("workbench.person.cooperative") : Strip.literal(facts.owner());
    }

    private static void users(SegmentFacts facts, List<Strip> lines) {
        lines.add(Strip.of(Ink.TITLE, "sending.used"));
        for (ExportProfile user : facts.users()) {
            lines.add(Strip.GAP
                    .and(2, Ink.TEXT, Strip.literal(user.name()))
                    .entering(new Effect.Open(ProfileView.of(user))));
        }
        lines.add(Strip.GAP
                .and(2, Ink.DIM, Message.of("sending.use"))
                .entering(new Effect.Open(KeepForm.of(ProfileFields.fresh(facts.segment())))));
    }
}
