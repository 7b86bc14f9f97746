package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lumbung.broadcast.Audience;
import lumbung.broadcast.LeftOut;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** Who can be written to, in lines: how many of how many, and each reason why not. */
final class AudienceLines {
    private static final int NUMBER = 9;
    private static final int SAID = 10;

    private AudienceLines() {}

    /** What Enter on a reason wishes for. */
    interface Opening {
        Strip on(LeftOut.Reason reason, Strip line);
    }

    static List<Strip> of(Audience audience, Opening opening) {
        List<Strip> lines = new ArrayList<>();
        lines.add(counted(Ink.TITLE, audience.recipients().size(), Message.of("sending.reached")));
        int behind = audience.reached() - audience.recipients().size();
        if (behind > 0) {
            lines.add(counted(Ink.TEXT, behind, Message.of("sending.behind")));
        }
        audience.reasons().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(it ->
                        lines.add(opening.on(it.getKey(), counted(Ink.WARNING, it.getValue(), said(it.getKey())))));
        if (audience.savedUnknown() > 0) {
            lines.add(counted(Ink.DIM, audience.savedUnknown(), Message.of("sending.saved.unknown")));
        }
        return lines;
    }

    /** A number in its column, and what it counts. */
    static Strip counted(Ink ink, long number, Message what) {
        return Strip.GAP.ending(NUMBER, ink, Strip.literal(number)).and(SAID, ink, what);
    }

    static Message said(LeftOut.Reason reason) {
        return Message.of("broadcast.reason.".concat(reason.name().toLowerCase(Locale.ROOT)));
    }

    /** Those left out for a reason. */
    static List<Long> people(LeftOut.Reason reason, Audience audience) {
        return audience.leftOut().stream()
                .filter(it -> it.reason() == reason)
                .map(LeftOut::personId)
                .toList();
    }

    /** Those left out for a reason, by name. */
    static NamesView named(LeftOut.Reason reason, Audience audience) {
        List<NamesView.Line> names = audience.leftOut().stream()
                .filter(it -> it.reason() == reason)
                .map(it -> new NamesView.Line(it.personId(), it.name(), said(reason)))
                .toList();
        return NamesView.of(said(reason), names);
    }
}
