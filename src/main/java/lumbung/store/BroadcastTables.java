package lumbung.store;

import static lumbung.store.Column.number;
import static lumbung.store.Column.one;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.Contact;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.ExportedFile;
import lumbung.broadcast.ListMember;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.Wording;
import lumbung.register.Channel;
import lumbung.register.Purpose;
import lumbung.register.Segment;

/** How broadcasts are kept: segments, templates and profiles, and what went to which phone. */
final class BroadcastTables {
    static final Table<Segment> SEGMENT = new Table<>(
            Segment.class,
            "segment",
            Segment::id,
            List.of(
                    text("name", Segment::name),
                    reference("business_id", Segment::businessId),
                    text("query", Segment::query),
                    one("purpose", Segment::purpose),
                    one("channel", Segment::channel),
                    text("tag", Segment::tag)),
            row -> new Segment(
                    row.number("id"),
                    row.number("version"),
                    row.text("name"),
                    row.number("business_id"),
                    row.text("query"),
                    row.one(Purpose.class, "purpose"),
                    row.one(Channel.class, "channel"),
                    row.text("tag")));

    static final Table<MessageTemplate> MESSAGE_TEMPLATE = new Table<>(
            MessageTemplate.class,
            "message_template",
            MessageTemplate::id,
            List.of(
                    text("name", MessageTemplate::name),
                    reference("business_id", MessageTemplate::businessId),
                    one("purpose", MessageTemplate::purpose),
                    text("content", MessageTemplate::text)),
            row -> new MessageTemplate(
                    row.number("id"),
                    row.number("version"),
                    row.text("name"),
                    row.number("business_id"),
                    row.one(Purpose.class, "purpose"),
                    row.text("content")));

    static final Table<ExportProfile> EXPORT_PROFILE = new Table<>(
            ExportProfile.class,
            "export_profile",
            ExportProfile::id,
            List.of(
                    text("name", ExportProfile::name),
                    number("segment_id", profile -> profile.target().segmentId()),
                    number("sending_phone_id", profile -> profile.target().sendingPhoneId()),
                    reference("template_id", profile -> profile.message().templateId()),
                    text("product", profile -> profile.message().product()),
                    text("price", profile -> profile.message().price()),
                    text("formats", profile -> String.join(",", profile.formats())),
                    text("folder", ExportProfile::folder)),
            row -> new ExportProfile(
                    row.number("id"),
                    row.number("version"),
                    row.text("name"),
                    target(row),
                    new ExportProfile.Chosen(row.number("template_id"), row.text("product"), row.text("price")),
                    words(row.text("formats")),
                    row.text("folder")));

    static final Table<ExportedFile> EXPORTED_FILE = new Table<>(
            ExportedFile.class,
            "exported_file",
            ExportedFile::exportId,
            List.of(
                    number("export_id", ExportedFile::exportId),
                    text("name", ExportedFile::name),
                    number("size", ExportedFile::size),
                    text("fingerprint", ExportedFile::fingerprint)),
            row -> new ExportedFile(
                    row.number("id"),
                    row.number("version"),
                    row.number("export_id"),
                    row.text("name"),
                    row.number("size"),
                    row.text("fingerprint")));

    static final Table<Broadcast> BROADCAST = new Table<>(
            Broadcast.class,
            "broadcast",
            Broadcast::id,
            List.of(
                    number("profile_id", Broadcast::profileId),
                    number("segment_id", broadcast -> broadcast.target().segmentId()),
                    number("sending_phone_id", broadcast -> broadcast.target().sendingPhoneId()),
                    number("export_id", Broadcast::exportId),
                    number("at_ms", broadcast -> broadcast.at().toEpochMilli()),
                    text("content", broadcast -> broadcast.wording().text()),
                    text("product", broadcast -> broadcast.wording().product()),
                    text("price", broadcast -> broadcast.wording().price()),
                    text("override", Broadcast::override),
                    one("stage", Broadcast::stage)),
            row -> new Broadcast(
                    row.number("id"),
                    row.number("version"),
                    row.number("profile_id"),
                    target(row),
                    row.number("export_id"),
                    Instant.ofEpochMilli(row.number("at_ms")),
                    new Wording(row.text("content"), row.text("product"), row.text("price")),
                    row.text("override"),
                    row.one(Broadcast.Stage.class, "stage")));

    static final Table<ListMember> LIST_MEMBER = new Table<>(
            ListMember.class,
            "list_member",
            ListMember::personId,
            List.of(
                    number("person_id", ListMember::personId),
                    number("segment_id", member -> member.target().segmentId()),
                    number("sending_phone_id", member -> member.target().sendingPhoneId()),
                    number("list_number", ListMember::list),
                    text("handed_name", member -> member.handed().name()),
                    text("handed_e164", member -> member.handed().e164()),
                    number("broadcast_id", ListMember::broadcastId),
                    text("known_name", member -> member.known().name()),
                    text("known_e164", member -> member.known().e164())),
            row -> new ListMember(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    target(row),
                    (int) row.number("list_number"),
                    new Contact(row.text("handed_name"), row.text("handed_e164")),
                    row.number("broadcast_id"),
                    new Contact(row.text("known_name"), row.text("known_e164"))));

    static final Table<Addressee> ADDRESSEE = new Table<>(
            Addressee.class,
            "addressee",
            Addressee::personId,
            List.of(
                    number("person_id", Addressee::personId),
                    number("broadcast_id", Addressee::broadcastId),
                    number("list_number", Addressee::list),
                    reference("via_id", Addressee::viaId),
                    reference(
                            "sent_ms",
                            addressee ->
                                    addressee.sent().map(Instant::toEpochMilli).orElse(0L))),
            row -> new Addressee(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("broadcast_id"),
                    (int) row.number("list_number"),
                    row.number("via_id"),
                    row.number("sent_ms") == 0
                            ? Optional.empty()
                            : Optional.of(Instant.ofEpochMilli(row.number("sent_ms")))));

    private BroadcastTables() {}

    private static ExportProfile.Target target(Row row) {
        return new ExportProfile.Target(row.number("segment_id"), row.number("sending_phone_id"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }
}
