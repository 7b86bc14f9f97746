package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.ExportProfile;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Segment;

/** Adding, changing and deleting segments, profiles and messages. */
final class BroadcastDeeds {
    private BroadcastDeeds() {}

    /** Asks which of the three is to be added. */
    static View adding() {
        return Choice.of(
                Message.of("sending.add"),
                List.of(
                        item('S', "sending.add.profile", KeepForm.of(ProfileFields.fresh())),
                        item('A', "sending.add.segment", KeepForm.of(SegmentFields.fresh(""))),
                        item('K', "sending.add.template", TemplateView.fresh())));
    }

    private static Choice.Item item(char letter, String key, View form) {
        return new Choice.Item(letter, Message.of(key), "", List.of(new Effect.Open(form)));
    }

    /** The form in which something is changed; empty where there is nothing to change. */
    static Optional<View> editing(BroadcastItem item) {
        if (item instanceof BroadcastItem.Profile profile) {
            return Optional.of(KeepForm.of(ProfileFields.of(profile.profile())));
        }
        if (item instanceof BroadcastItem.Target target) {
            return Optional.of(KeepForm.of(SegmentFields.of(target.segment())));
        }
        return item instanceof BroadcastItem.Template template
                ? Optional.of(TemplateView.of(template.template()))
                : Optional.empty();
    }

    /** Whether it can be taken away. */
    static boolean goes(BroadcastItem item) {
        return editing(item).isPresent() || item instanceof BroadcastItem.Told;
    }

    /** Shows where it is used and asks; a broadcast that waits is only no longer asked about. */
    static Effect deleting(BroadcastItem item) {
        return new Effect.Run((desk, progress) -> {
            if (item instanceof BroadcastItem.Profile profile) {
                return question(
                        profile.profile().name(),
                        List.of(),
                        now -> now.keeping()
                                .remove(profile.profile())
                                .map(it -> Message.of("sending.deleted", it.name())));
            }
            if (item instanceof BroadcastItem.Target target) {
                return segment(target.segment(), desk);
            }
            if (item instanceof BroadcastItem.Template kept) {
                return question(
                        kept.template().name(),
                        desk.keeping().users(kept.template()),
                        now -> now.keeping()
                                .remove(kept.template())
                                .map(it -> Message.of("sending.deleted", it.name())));
            }
            return item instanceof BroadcastItem.Told told ? dropping(told.broadcastId()) : Event.Wishes.of();
        });
    }

    /** Contacts that a phone still holds would stay there unasked for ever, so they go first. */
    private static Event.Answer segment(Segment segment, Desk desk) {
        List<ExportProfile> users = desk.keeping().users(segment);
        Optional<Refusal> held = users.isEmpty() ? desk.keeping().held(segment) : Optional.empty();
        if (held.isEmpty()) {
            return question(
                    segment.name(),
                    users,
                    now -> now.keeping().remove(segment).map(it -> Message.of("sending.deleted", it.name())));
        }
        Checking.Deed cleared =
                now -> now.keeping().removeCleared(segment).map(it -> Message.of("sending.deleted", it.name()));
        return Event.Wishes.of(new Effect.PopUp(Choice.of(
                Message.of("sending.delete", segment.name()),
                held.get().reason(),
                List.of(
                        new Choice.Item((char) 0, Message.of("sending.delete.later"), "Esc", List.of()),
                        new Choice.Item(
                                'H', Message.of("sending.delete.cleared"), "", List.of(Checking.deed(cleared)))))));
    }

    /** What is used cannot go: the uses are what there is to choose. */
    private static Event.Answer question(String name, List<ExportProfile> users, Checking.Deed deed) {
        List<Choice.Item> items = new ArrayList<>();
        items.add(new Choice.Item((char) 0, Message.of("inspection.delete.keep"), "Esc", List.of()));
        for (ExportProfile user : users) {
            Message label = Message.of("sending.used.by", user.name());
            items.add(new Choice.Item((char) 0, label, "", List.of(new Effect.Open(ProfileView.of(user)))));
        }
        if (users.isEmpty()) {
            items.add(
                    new Choice.Item('H', Message.of("inspection.delete.yes", name), "", List.of(Checking.deed(deed))));
        }
        Message head = users.isEmpty()
                ? Message.of("sending.delete", name)
                : Message.of("sending.delete.used", name, users.size());
        return Event.Wishes.of(new Effect.PopUp(Choice.of(head, items)));
    }

    private static Event.Answer dropping(long broadcastId) {
        return Event.Wishes.of(new Effect.PopUp(Choice.of(
                Message.of("sending.drop.sure"),
                List.of(
                        new Choice.Item((char) 0, Message.of("inspection.delete.keep"), "Esc", List.of()),
                        new Choice.Item('H', Message.of("sending.drop"), "", List.of(drop(broadcastId)))))));
    }

    /** Nothing came of a broadcast, or nothing more will be told. */
    static Effect drop(long broadcastId) {
        return Checking.deed(desk -> {
            Optional<Broadcast> broadcast = desk.session().broadcasts().broadcast(broadcastId);
            return broadcast.isEmpty()
                    ? Outcome.refused("sending.gone")
                    : desk.taking().drop(broadcast.get()).map(it -> Message.of("sending.dropped"));
        });
    }
}
