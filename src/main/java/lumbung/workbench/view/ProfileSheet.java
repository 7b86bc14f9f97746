package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.broadcast.Audience;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Dispatch;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Formats;
import lumbung.broadcast.LeftOut;
import lumbung.broadcast.MonthlyCap;
import lumbung.broadcast.Pack;
import lumbung.message.Message;
import lumbung.workbench.widget.Ink;

/** A profile in lines: who is reached and who is not, the lists, the message, where the files go, the next step. */
final class ProfileSheet {
    private static final int VALUE = 12;
    private static final int PREVIEW_ROWS = 5;
    private static final long GIGA = 1_000_000_000;
    private static final double TENTH = 10;

    private final ProfileFacts facts;
    private final ProfileWanted wanted;
    private final Optional<ProfilePreview> preview;
    private final int width;
    private final List<Strip> lines = new ArrayList<>();

    ProfileSheet(ProfileFacts facts, ProfileWanted wanted, Optional<ProfilePreview> preview, int width) {
        this.facts = facts;
        this.wanted = wanted;
        this.preview = preview;
        this.width = width;
    }

    List<Strip> lines() {
        told(facts.profile(), wanted, width, lines);
        facts.plan().fold(this::planned, refusal -> false);
        return List.copyOf(lines);
    }

    private boolean planned(Dispatch.Plan plan) {
        plan.open().filter(it -> wanted.made().isEmpty()).ifPresent(this::open);
        audience(plan.audience());
        lists(plan);
        message(plan);
        where();
        phone(plan.pack());
        return true;
    }

    /** What is known before anything was counted. */
    static List<Strip> counting(ExportProfile profile, ProfileWanted wanted, int width) {
        List<Strip> lines = new ArrayList<>();
        told(profile, wanted, width, lines);
        lines.add(Strip.of(Ink.DIM, "sending.looking", profile.name()));
        return List.copyOf(lines);
    }

    /** Where the files are that were made, and what is next. */
    private static void told(ExportProfile profile, ProfileWanted wanted, int width, List<Strip> lines) {
        wanted.made().ifPresent(made -> {
            lines.add(Strip.GAP.and(0, Ink.TITLE, Message.of("sending.done", made.people(), made.folder())));
            lines.addAll(Strips.wrapped(Ink.TEXT, String.join(", ", made.files()), 0, width));
            lines.add(Strip.of(Ink.TEXT, "sending.next.phone"));
            lines.add(Strip.of(Ink.TEXT, "sending.next.tell").entering(telling(made.broadcastId(), profile)));
            lines.add(Strip.GAP);
        });
    }

    private static Effect telling(long broadcastId, ExportProfile profile) {
        return new Effect.Open(TakingView.of(broadcastId, profile.name()));
    }

    private void open(Broadcast open) {
        lines.add(Strip.of(Ink.WARNING, "sending.open", open.at()).entering(telling(open.id(), facts.profile())));
        lines.add(Strip.GAP);
    }

    private void audience(Audience audience) {
        lines.add(Strip.of(Ink.TEXT, "sending.asked", audience.asked()));
        lines.addAll(AudienceLines.of(audience, (reason, line) -> opening(reason, line, audience)));
        lines.add(Strip.GAP);
    }

    private Strip opening(LeftOut.Reason reason, Strip line, Audience audience) {
        NamesView names = AudienceLines.named(reason, audience);
        return switch (reason) {
            case NOT_SAVED ->
                line.ending(0, Ink.DIM, Message.of("sending.unsaved.card"))
                        .entering(new Effect.Open(
                                UnsavedView.of(facts.profile().target().sendingPhoneId())));
            case TIRED -> line.entering(ProfileAsks.resting(names.lines().all().size(), names));
            default -> line.entering(new Effect.Open(names));
        };
    }

    private void lists(Dispatch.Plan plan) {
        if (plan.pack().lists().isEmpty()) {
            return;
        }
        lines.add(columns(
                Strip.of(Ink.DIM, "sending.list"),
                Ink.DIM,
                Message.of("sending.list.people"),
                Message.of("sending.list.added"),
                Message.of("sending.list.changed"),
                Message.of("sending.list.removed"),
                Message.of("sending.list.file")));
        plan.pack().sums().forEach(sums -> lines.add(list(plan, sums)));
        lines.add(Strip.of(Ink.DIM, wanted.everybody() ? "sending.everybody.yes" : "sending.everybody.no")
                .hinting(wanted.everybody() ? "sending.everybody.less" : "sending.everybody.more")
                .entering(new Effect.Hear(new ProfileView.Everybody(!wanted.everybody()))));
        lines.add(Strip.GAP);
    }

    private Strip list(Dispatch.Plan plan, Pack.Sums sums) {
        String name = plan.aim().tag().numbered(sums.list());
        return columns(
                        Strip.of(Ink.TEXT, "form.literal", name),
                        Ink.TEXT,
                        Strip.literal(sums.people()),
                        Strip.literal(sums.added()),
                        Strip.literal(sums.changed()),
                        Strip.literal(sums.removed()),
                        file(plan, sums))
                .entering(new Effect.Open(ListNames.of(name, plan.pack().lists().get(sums.list()))));
    }

    private Message file(Dispatch.Plan plan, Pack.Sums sums) {
        boolean none = sums.people() == 0 || (!wanted.everybody() && sums.added() + sums.changed() == 0);
        if (none) {
            return Message.of(sums.same() ? "sending.list.same" : "sending.list.leaves");
        }
        String name = wanted.everybody()
                ? plan.aim().tag().numbered(sums.list())
                : plan.aim().tag().changes(sums.list());
        List<String> formats = plan.profile().formats();
        return formats.contains(Formats.VCARD)
                ? Strip.literal(name + ".vcf")
                : formats.contains(Formats.GOOGLE) ? Strip.literal(name + ".csv") : Strip.literal("");
    }

    private static Strip columns(
            Strip first, Ink ink, Message people, Message added, Message changed, Message... rest) {
        return first.ending(16, ink, people)
                .ending(23, ink, added)
                .ending(30, ink, changed)
                .ending(37, ink, rest[0])
                .and(39, ink, rest[1]);
    }

    private void message(Dispatch.Plan plan) {
        Message name =
                facts.template().isEmpty() ? Message.of("sending.message.none") : Strip.literal(facts.template());
        lines.add(Strip.of(Ink.DIM, "sending.message").and(VALUE, Ink.TEXT, name));
        if (plan.wording().text().isEmpty()) {
            lines.add(Strip.GAP);
            return;
        }
        preview.ifPresent(it -> {
            lines.add(Strip.of(Ink.DIM, "sending.preview")
                    .and(VALUE, Ink.TITLE, it.who())
                    .ending(0, Ink.DIM, Message.of("sending.preview.at", it.at() + 1, it.of())));
            List<Strip> text = it.lines(VALUE, width);
            lines.addAll(text.subList(0, Math.min(PREVIEW_ROWS, text.size())));
        });
        lines.add(Strip.GAP);
    }

    private void where() {
        ProfileFacts.Folder folder = facts.folder();
        Strip line = Strip.of(Ink.DIM, "sending.folder");
        if (folder.path().isEmpty()) {
            line = line.and(VALUE, Ink.WARNING, Message.of("sending.folder.none"));
        } else if (folder.free().isEmpty()) {
            line = line.and(VALUE, Ink.ERROR, Message.of("sending.folder.gone", folder.path()));
        } else {
            line = line.and(VALUE, Ink.TEXT, Strip.literal(folder.path()))
                    .ending(0, Ink.DIM, free(folder.free().getAsLong()));
        }
        lines.add(line.entering(ProfileAsks.folder(folder, false)));
    }

    private static Message free(long bytes) {
        return bytes >= GIGA
                ? Message.of("sending.free.gb", Math.floor(bytes / (GIGA / TENTH)) / TENTH)
                : Message.of("sending.free.mb", bytes / 1_000_000);
    }

    private void phone(Pack pack) {
        ProfileFacts.Phone phone = facts.phone();
        int added = pack.with(Pack.Task.ADD).size();
        int removed = pack.with(Pack.Task.REMOVE).size();
        int changed = pack.with(Pack.Task.RENAME).size()
                + pack.with(Pack.Task.REPLACE).size();
        Message since = phone.last()
                .map(day -> Message.of("sending.last", day, added, removed, changed))
                .orElse(Message.of("sending.last.never"));
        lines.add(Strip.of(Ink.DIM, "sending.phone").and(VALUE, Ink.TEXT, since));
        MonthlyCap cap = phone.month();
        boolean near = cap.near();
        Message month = Message.of(near ? "sending.month.near" : "sending.month", cap.sent(), cap.cap());
        lines.add(Strip.GAP.and(VALUE, near ? Ink.WARNING : Ink.DIM, month));
    }
}
