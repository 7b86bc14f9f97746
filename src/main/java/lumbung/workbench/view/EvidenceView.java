package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import lumbung.access.Trade;
import lumbung.meeting.Evidence;
import lumbung.meeting.kept.Proposal;
import lumbung.message.Message;
import lumbung.orders.study.Compared;
import lumbung.orders.study.Figures;
import lumbung.orders.study.Study;
import lumbung.pricing.RuleSentence;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Community;
import lumbung.register.Directory;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;

/**
 * What a meeting should know before it decides about a price rule.
 *
 * @param lines empty until they were read
 */
public record EvidenceView(Proposal proposal, Strips strips, Optional<List<Strip>> lines) implements View {
    private static final int HEAD = 2;
    private static final int FEW = 6;
    private static final int INDENT = 2;
    private static final int WIDTH = 74;

    /** What it shows. */
    private record Read(List<Strip> lines) implements Event.Answer {}

    static EvidenceView of(Proposal proposal) {
        return new EvidenceView(proposal, Strips.NONE, Optional.empty());
    }

    @Override
    public Message name() {
        return Message.of("meeting.evidence", proposal.title());
    }

    @Override
    public Object key() {
        return "evidence " + proposal.id();
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Work(
                name(),
                (desk, progress) -> new Read(evidence(proposal, desk, progress)
                        .map(it -> lines(it, desk))
                        .orElse(List.of()))));
    }

    private static Optional<Evidence> evidence(Proposal proposal, Desk desk, Progress progress) {
        Trade trade = new Trade(desk.session());
        Evidence.Sources from =
                new Evidence.Sources(desk.session().meetings(), desk.session().market(), trade.rules(), desk.today());
        return Evidence.of(proposal, from, done -> !progress.cancelled());
    }

    private static List<Strip> lines(Evidence evidence, Desk desk) {
        Directory directory = desk.people().directory();
        Study.Parts parts = evidence.study().parts();
        List<Strip> lines = new ArrayList<>();
        new RuleSentence(new Trade(desk.session()).keys())
                .of(evidence.rule().rule())
                .forEach(it -> lines.add(Strip.GAP.and(0, Ink.TEXT, it)));
        lines.add(Strip.GAP);
        whole(evidence.study(), lines);
        parts("meeting.evidence.areas", parts.areas(), directory::address, lines);
        parts(
                "meeting.evidence.communities",
                parts.communities(),
                id -> directory.community(id).map(Community::name).orElse(""),
                lines);
        findings(evidence, lines);
        earlier(evidence, lines);
        return lines;
    }

    private static void whole(Study study, List<Strip> lines) {
        Figures was = study.total().was();
        Figures would = study.total().would();
        lines.add(
                Strip.of(Ink.TITLE, "meeting.evidence.since", study.question().from(), study.changed(), was.orders()));
        lines.add(Strip.GAP
                .ending(34, Ink.DIM, Message.of("meeting.evidence.was"))
                .ending(52, Ink.DIM, Message.of("meeting.evidence.would"))
                .ending(68, Ink.DIM, Message.of("meeting.evidence.difference")));
        lines.add(sum("meeting.slide.turnover", was.turnover(), would.turnover()));
        lines.add(sum("meeting.slide.margin", was.margin(), would.margin()));
        lines.add(sum("meeting.evidence.bonus", was.bonus(), would.bonus()));
        lines.add(Strip.of(
                Ink.TEXT,
                "meeting.evidence.people",
                study.gainers().size(),
                study.losers().size()));
    }

    private static void findings(Evidence evidence, List<Strip> lines) {
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TITLE, "meeting.evidence.findings"));
        evidence.findings().forEach(it -> lines.add(Strip.GAP.and(INDENT, Ink.WARNING, it.sentence())));
        if (evidence.findings().isEmpty()) {
            lines.add(Strip.GAP.and(INDENT, Ink.DIM, Message.of("meeting.evidence.findings.none")));
        }
    }

    private static void earlier(Evidence evidence, List<Strip> lines) {
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TITLE, "meeting.evidence.earlier"));
        evidence.earlier()
                .forEach(it -> lines.add(Strip.GAP.and(
                        INDENT,
                        Ink.TEXT,
                        Message.of(
                                "meeting.evidence.decided",
                                it.title(),
                                Message.of("meeting.verdict."
                                        .concat(it.ruling()
                                                .orElseThrow()
                                                .verdict()
                                                .name())),
                                it.number()))));
        if (evidence.earlier().isEmpty()) {
            lines.add(Strip.GAP.and(INDENT, Ink.DIM, Message.of("meeting.evidence.earlier.none")));
        }
    }

    private static Strip sum(String label, long was, long would) {
        return Strip.GAP
                .and(0, Ink.DIM, Message.of(label))
                .ending(34, Ink.TEXT, Strip.literal(Rupiah.of(was)))
                .ending(52, Ink.TEXT, Strip.literal(Rupiah.of(would)))
                .ending(68, Ink.DIM, Strip.literal(Rupiah.of(would - was)));
    }

    /** Those parts for which it would have made the greatest difference. */
    private static void parts(String label, Map<Long, Compared> parts, LongFunction<String> name, List<Strip> lines) {
        List<Map.Entry<Long, Compared>> most = parts.entrySet().stream()
                .filter(it -> it.getKey() != 0 && it.getValue().turnover() != 0)
                .sorted(Comparator.comparingLong((Map.Entry<Long, Compared> it) ->
                        -Math.abs(it.getValue().turnover())))
                .limit(FEW)
                .toList();
        if (most.isEmpty()) {
            return;
        }
        lines.add(Strip.GAP);
        lines.add(Strip.of(Ink.TITLE, label).ending(68, Ink.DIM, Message.of("meeting.evidence.turnover")));
        most.forEach(it -> lines.add(Strip.GAP
                .and(INDENT, Ink.TEXT, Strip.literal(name.apply(it.getKey())))
                .ending(68, Ink.TEXT, Strip.literal(Rupiah.of(it.getValue().turnover())))));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            return Step.to(new EvidenceView(proposal, strips.with(read.lines), Optional.of(read.lines)));
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new EvidenceView(proposal, strips.sized(sized.rows() - HEAD), lines));
        }
        return strips.after(event, HEAD, this, it -> new EvidenceView(proposal, it, lines));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.put(1, 0, scene.focused() ? Ink.FOCUS : Ink.TITLE, scene.texts().of(name()), canvas.width() - 2);
        canvas.rule(1);
        Canvas body = canvas.part(1, HEAD, Math.min(WIDTH, canvas.width() - 2), canvas.height() - HEAD);
        if (lines.isEmpty()) {
            body.put(2, 0, Ink.DIM, scene.say("find.looking"));
        } else {
            strips.draw(body, scene);
        }
    }

    @Override
    public List<String> reminders() {
        return List.of("back", "help", "menu");
    }
}
