package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Permission;
import lumbung.meeting.Convening;
import lumbung.meeting.Deciding;
import lumbung.meeting.Quorum;
import lumbung.meeting.kept.Meeting;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Meetings at a desk: what writes them in the name of whoever is at work, and what is asked about them. */
final class Assembly {
    private Assembly() {}

    static Convening convening(Desk desk) {
        return new Convening(desk.ledger(), desk.session().meetings(), id -> Caring.name(id, desk));
    }

    static Deciding deciding(Desk desk) {
        return new Deciding(
                desk.ledger(), desk.session().meetings(), desk.session().prices());
    }

    /** Whether whoever is at work may write meetings down. */
    static boolean keeps(Desk desk) {
        return desk.session().rights().may(Permission.KEEP_MEETINGS);
    }

    static Message kind(Meeting meeting) {
        return Message.of("meeting.kind.".concat(meeting.kind().name()));
    }

    /** Which meeting it is: its kind and its day. */
    static Message named(Meeting meeting) {
        return Message.of("meeting.named", kind(meeting), meeting.day());
    }

    /** An item of a popup that does something with a meeting as it is kept. */
    static Choice.Item deed(char letter, String label, String told, Function<Desk, Outcome<?>> what) {
        return OrderAsks.item(letter, label, Caring.deed(told, what));
    }

    static Choice.Item form(char letter, String label, KeepForm.What what) {
        return OrderAsks.item(letter, label, new Effect.Open(KeepForm.of(what)));
    }

    /** Goes on to decide; where too few came, only once somebody says so: it may have been decided on paper. */
    static Effect deciding(Quorum quorum, Effect then) {
        return quorum.isReached()
                ? then
                : new Effect.PopUp(Choice.of(
                        Message.of("meeting.quorum.still"),
                        Message.of("meeting.quorum.still.why", quorum.votes(), quorum.called(), quorum.needed()),
                        List.of(
                                new Choice.Item('B', Message.of("workbench.action.back"), "Esc", List.of()),
                                OrderAsks.item('T', "meeting.quorum.still.go", then))));
    }

    /** The meeting as it is kept now; refused where it is gone. */
    static Outcome<Meeting> kept(long id, Desk desk) {
        Optional<Meeting> meeting = desk.session().meetings().meeting(id);
        return meeting.map(Outcome::done).orElseGet(() -> Outcome.refused("meeting.refused.gone"));
    }
}
