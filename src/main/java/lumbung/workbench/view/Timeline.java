package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.broadcast.ExportRecord;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Moment;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Promise;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;
import lumbung.register.Card;
import lumbung.workbench.widget.Ink;

/**
 * What passed between somebody and the businesses, the newest first, and what is open with them now.
 *
 * @param lines a page of the timeline
 * @param more whether there are older ones
 */
record Timeline(
        List<Promise> promises, List<Concern> concerns, List<Offer> offers, List<MomentLine> lines, boolean more) {
    static final Timeline NONE = new Timeline(List.of(), List.of(), List.of(), List.of(), false);
    private static final int SHOWN = 8;
    private static final int OPEN = 20;

    Timeline {
        lines = List.copyOf(lines);
    }

    /** A person's tab shows the beginning of it. */
    static Timeline read(Card card, Desk desk) {
        if (!Caring.reads(desk)) {
            return NONE;
        }
        Care care = desk.session().care();
        CareFilter open = CareFilter.ALL.of(card.id()).stillOpen();
        // An export of a broadcast comes along with it, and is for who looks for it.
        List<MomentLine> lines = page(card, Optional.empty(), 2 * SHOWN, desk).stream()
                .filter(it -> it.moment().kind() != TouchKind.EXPORT)
                .toList();
        return new Timeline(
                care.promises(open, OPEN),
                care.concerns(open, OPEN),
                BuyerOffers.of(card, desk),
                lines.subList(0, Math.min(SHOWN, lines.size())),
                lines.size() > SHOWN);
    }

    static List<MomentLine> page(Card card, Optional<Moment> before, int limit, Desk desk) {
        Care care = desk.session().care();
        List<Moment> moments = care.timeline(Care.Shown.of(card.id()), before, limit);
        boolean sent = moments.stream().anyMatch(it -> it.kind() == TouchKind.BROADCAST);
        Map<Long, String> texts = sent ? SentText.texts(desk, card) : Map.of();
        List<MomentLine> lines = new ArrayList<>();
        for (Moment moment : moments) {
            String text = moment.kind() == TouchKind.BROADCAST ? texts.getOrDefault(moment.id(), "") : moment.words();
            lines.add(new MomentLine(
                    moment,
                    text,
                    moment.kind().isTouch() ? care.touch(moment.id()) : Optional.empty(),
                    moment.kind() == TouchKind.EXPORT
                            ? desk.session().broadcasts().export(moment.id()).map(ExportRecord::purpose)
                            : Optional.empty()));
        }
        return lines;
    }

    /** What is open, a line for each kind, before what passed. */
    List<PersonText.Line> said(PersonSeen seen, Scene scene) {
        List<PersonText.Line> said = new ArrayList<>();
        for (Promise each : promises) {
            Message due = CareAge.due(each.days().due(), seen.today());
            Ink ink = CareAge.dueInk(each.days().due(), seen.today());
            said.add(line(ink, Message.of("caring.person.promise", due, each.words()), scene));
        }
        for (Concern each : concerns) {
            Message kind = Message.of("care.kind.".concat(each.kind().name()));
            Ink ink = each.isOverdue(seen.today()) ? Ink.ERROR : Ink.WARNING;
            said.add(line(
                    ink, Message.of("caring.person.concern", kind, each.matter().words()), scene));
        }
        for (Offer each : offers) {
            said.add(line(Ink.TEXT, Message.of("caring.person.offer", each.words(), BuyerOffers.until(each)), scene));
        }
        if (!said.isEmpty() && !lines.isEmpty()) {
            said.add(new PersonText.Line(Ink.TEXT, ""));
        }
        for (MomentLine each : lines) {
            Ink ink = each.moment().waiting() && each.touch().isPresent() ? Ink.WARNING : Ink.TEXT;
            said.add(line(ink, each.line(seen.today()), scene));
        }
        if (!lines.isEmpty()) {
            said.add(line(Ink.KEY, Message.of(more ? "caring.person.more" : "caring.person.all"), scene));
        }
        return said;
    }

    private static PersonText.Line line(Ink ink, Message text, Scene scene) {
        return new PersonText.Line(ink, scene.texts().of(text));
    }
}
