package lumbung.store;

import static lumbung.store.Column.day;
import static lumbung.store.Column.flag;
import static lumbung.store.Column.number;
import static lumbung.store.Column.one;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;
import static lumbung.store.Column.year;

import java.time.Instant;
import java.util.List;
import lumbung.access.Clerk;
import lumbung.access.ShiftNote;
import lumbung.broadcast.ExportRecord;
import lumbung.inspection.IgnoredProblem;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.Distinct;
import lumbung.register.Erased;
import lumbung.register.Household;
import lumbung.register.Merged;
import lumbung.register.Purpose;
import lumbung.register.SendingPhone;
import lumbung.register.Suppression;
import lumbung.settings.Setting;

/** How what people share is kept: land, businesses, communities, settings, and what is remembered about pairs and exports. */
final class SharedTables {
    static final Table<Clerk> CLERK = new Table<>(
            Clerk.class,
            "clerk",
            Clerk::id,
            List.of(text("name", Clerk::name), one("duty", Clerk::duty), reference("business_id", Clerk::businessId)),
            row -> new Clerk(
                    row.number("id"),
                    row.number("version"),
                    row.text("name"),
                    row.one(Clerk.Duty.class, "duty"),
                    row.number("business_id")));

    static final Table<Setting> SETTING = new Table<>(
            Setting.class,
            "setting",
            Setting::id,
            List.of(text("name", Setting::name), text("content", Setting::value)),
            row -> new Setting(row.number("id"), row.number("version"), row.text("name"), row.text("content")));

    static final Table<Area> AREA = new Table<>(
            Area.class,
            "area",
            Area::id,
            List.of(reference("parent_id", Area::parentId), number("depth", Area::level), text("name", Area::name)),
            row -> new Area(
                    row.number("id"),
                    row.number("version"),
                    row.number("parent_id"),
                    (int) row.number("depth"),
                    row.text("name")));

    static final Table<Business> BUSINESS = new Table<>(
            Business.class,
            "business",
            Business::id,
            List.of(text("name", Business::name), year("since_year", Business::since), text("kind", Business::kind)),
            row -> new Business(
                    row.number("id"),
                    row.number("version"),
                    row.text("name"),
                    row.year("since_year"),
                    row.text("kind")));

    static final Table<SendingPhone> SENDING_PHONE = new Table<>(
            SendingPhone.class,
            "sending_phone",
            SendingPhone::businessId,
            List.of(
                    reference("business_id", SendingPhone::businessId),
                    text("e164", SendingPhone::e164),
                    text("label", SendingPhone::label)),
            row -> new SendingPhone(
                    row.number("id"),
                    row.number("version"),
                    row.number("business_id"),
                    row.text("e164"),
                    row.text("label")));

    static final Table<Community> COMMUNITY = new Table<>(
            Community.class,
            "community",
            Community::id,
            List.of(
                    text("name", Community::name),
                    text("kind", Community::kind),
                    reference("area_id", Community::areaId)),
            row -> new Community(
                    row.number("id"),
                    row.number("version"),
                    row.text("name"),
                    row.text("kind"),
                    row.number("area_id")));

    static final Table<Household> HOUSEHOLD = new Table<>(
            Household.class,
            "household",
            Household::id,
            List.of(text("name", Household::name), reference("head_id", Household::headId)),
            row -> new Household(row.number("id"), row.number("version"), row.text("name"), row.number("head_id")));

    static final Table<Suppression> SUPPRESSION = new Table<>(
            Suppression.class,
            "suppression",
            Suppression::id,
            List.of(
                    text("e164", Suppression::e164),
                    text("name_key", Suppression::nameKey),
                    one("purpose", Suppression::purpose),
                    reference("business_id", Suppression::businessId),
                    day("on_day", Suppression::on)),
            row -> new Suppression(
                    row.number("id"),
                    row.number("version"),
                    row.text("e164"),
                    row.text("name_key"),
                    row.one(Purpose.class, "purpose"),
                    row.number("business_id"),
                    row.day("on_day").orElseThrow()));

    static final Table<Erased> ERASED = new Table<>(
            Erased.class,
            "erased",
            Erased::id,
            List.of(
                    number("person_id", Erased::personId),
                    number("at_ms", erased -> erased.at().toEpochMilli())),
            row -> new Erased(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    Instant.ofEpochMilli(row.number("at_ms"))));

    static final Table<ExportRecord> EXPORT_RECORD = new Table<>(
            ExportRecord.class,
            "export_record",
            ExportRecord::id,
            List.of(
                    number("at_ms", export -> export.at().toEpochMilli()),
                    one("purpose", ExportRecord::purpose),
                    reference("business_id", ExportRecord::businessId),
                    text("query", ExportRecord::query),
                    text("tag", ExportRecord::tag),
                    number("people", ExportRecord::count),
                    text("fingerprint", ExportRecord::fingerprint)),
            row -> new ExportRecord(
                    row.number("id"),
                    row.number("version"),
                    Instant.ofEpochMilli(row.number("at_ms")),
                    row.one(Purpose.class, "purpose"),
                    row.number("business_id"),
                    row.text("query"),
                    row.text("tag"),
                    (int) row.number("people"),
                    row.text("fingerprint")));

    static final Table<Distinct> DISTINCT = new Table<>(
            Distinct.class,
            "distinct_pair",
            Distinct::firstId,
            List.of(number("first_id", Distinct::firstId), number("second_id", Distinct::secondId)),
            row -> new Distinct(
                    row.number("id"), row.number("version"), row.number("first_id"), row.number("second_id")));

    static final Table<Merged> MERGED = new Table<>(
            Merged.class,
            "merged",
            Merged::keptId,
            List.of(number("gone_id", Merged::goneId), number("kept_id", Merged::keptId)),
            row -> new Merged(row.number("id"), row.number("version"), row.number("gone_id"), row.number("kept_id")));

    static final Table<ShiftNote> SHIFT_NOTE = new Table<>(
            ShiftNote.class,
            "shift_note",
            ShiftNote::id,
            List.of(
                    reference("clerk_id", ShiftNote::clerkId),
                    reference("to_clerk_id", ShiftNote::toClerkId),
                    number("at_ms", note -> note.at().toEpochMilli()),
                    text("content", ShiftNote::text),
                    flag("done", ShiftNote::done)),
            row -> new ShiftNote(
                    row.number("id"),
                    row.number("version"),
                    row.number("clerk_id"),
                    row.number("to_clerk_id"),
                    Instant.ofEpochMilli(row.number("at_ms")),
                    row.text("content"),
                    row.flag("done")));
    static final Table<IgnoredProblem> IGNORED_PROBLEM = new Table<>(
            IgnoredProblem.class,
            "ignored_problem",
            IgnoredProblem::id,
            List.of(
                    text("inspection", IgnoredProblem::inspection),
                    number("first_id", IgnoredProblem::firstId),
                    number("second_id", IgnoredProblem::secondId),
                    text("reason", IgnoredProblem::reason),
                    day("on_day", IgnoredProblem::on)),
            row -> new IgnoredProblem(
                    row.number("id"),
                    row.number("version"),
                    row.text("inspection"),
                    row.number("first_id"),
                    row.number("second_id"),
                    row.text("reason"),
                    row.day("on_day").orElseThrow()));

    private SharedTables() {}
}
