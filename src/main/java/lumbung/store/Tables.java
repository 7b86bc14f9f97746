package lumbung.store;

import static lumbung.store.Column.day;
import static lumbung.store.Column.derived;
import static lumbung.store.Column.flag;
import static lumbung.store.Column.number;
import static lumbung.store.Column.one;
import static lumbung.store.Column.openDay;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;
import static lumbung.store.Column.year;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lumbung.access.Clerk;
import lumbung.broadcast.ExportRecord;
import lumbung.journal.Entity;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Area;
import lumbung.register.Birth;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.Consent;
import lumbung.register.Distinct;
import lumbung.register.Dwelling;
import lumbung.register.Handle;
import lumbung.register.Household;
import lumbung.register.Membership;
import lumbung.register.Merged;
import lumbung.register.Naming;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.SavedNumber;
import lumbung.register.SendingPhone;
import lumbung.register.Suppression;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Sex;
import lumbung.search.SortKey;
import lumbung.settings.Setting;

/** How each record is kept: the one place to change when a record grows a field. */
final class Tables {
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

    static final Table<Person> PERSON = new Table<>(
            Person.class,
            "person",
            Person::id,
            List.of(
                    text("name", person -> person.naming().name()),
                    derived("name_norm", person -> SortKey.of(person.naming().name())),
                    text("address", person -> person.naming().address()),
                    text("call_name", person -> person.naming().callName()),
                    one("sex", Person::sex),
                    openDay("birth_day", person -> person.birth().day()),
                    year("birth_year", person -> person.birth().year()),
                    text("occupation", Person::occupation),
                    reference("area_id", person -> person.dwelling().areaId()),
                    text("landmark", person -> person.dwelling().landmark()),
                    reference("household_id", person -> person.dwelling().householdId()),
                    text("email", Person::email)),
            Tables::person);

    static final Table<Alias> ALIAS = of(
            Alias.class,
            "alias",
            List.of(text("content", Alias::text)),
            row -> new Alias(row.number("id"), row.number("version"), row.number("person_id"), row.text("content")));

    static final Table<Phone> PHONE = of(
            Phone.class,
            "phone",
            List.of(
                    text("raw", Phone::raw),
                    text("e164", Phone::e164),
                    one("kind", Phone::kind),
                    one("whatsapp", Phone::whatsapp),
                    openDay("whatsapp_day", Phone::whatsappOn),
                    flag("shared", Phone::shared),
                    openDay("since_day", phone -> phone.term().since()),
                    openDay("until_day", phone -> phone.term().until())),
            Tables::phone);

    static final Table<Handle> HANDLE = of(
            Handle.class,
            "handle",
            List.of(text("kind", Handle::kind), text("account", Handle::account)),
            row -> new Handle(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.text("kind"),
                    row.text("account")));

    static final Table<Role> ROLE = of(
            Role.class,
            "person_role",
            List.of(
                    reference("business_id", Role::businessId),
                    one("kind", Role::kind),
                    openDay("since_day", role -> role.term().since()),
                    openDay("until_day", role -> role.term().until())),
            row -> new Role(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    row.one(RoleKind.class, "kind"),
                    term(row)));

    static final Table<Membership> MEMBERSHIP = of(
            Membership.class,
            "membership",
            List.of(
                    reference("community_id", Membership::communityId),
                    one("post", Membership::post),
                    openDay("since_day", membership -> membership.term().since()),
                    openDay("until_day", membership -> membership.term().until())),
            row -> new Membership(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("community_id"),
                    row.one(Post.class, "post"),
                    term(row)));

    static final Table<Relation> RELATION = of(
            Relation.class,
            "relation",
            List.of(reference("other_id", Relation::otherId), one("kind", Relation::kind)),
            row -> new Relation(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("other_id"),
                    row.one(RelationKind.class, "kind")));

    static final Table<Consent> CONSENT = of(
            Consent.class,
            "consent",
            List.of(
                    one("purpose", Consent::purpose),
                    reference("business_id", Consent::businessId),
                    flag("granted", Consent::granted),
                    one("proof", consent -> consent.proof().method()),
                    text("detail", consent -> consent.proof().detail()),
                    day("on_day", Consent::on)),
            row -> new Consent(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.one(Purpose.class, "purpose"),
                    row.number("business_id"),
                    row.flag("granted"),
                    new Proof(row.one(Proof.Method.class, "proof"), row.text("detail")),
                    row.day("on_day").orElseThrow()));

    static final Table<SavedNumber> SAVED_NUMBER = of(
            SavedNumber.class,
            "saved_number",
            List.of(
                    reference("sending_phone_id", SavedNumber::sendingPhoneId),
                    flag("saved", SavedNumber::saved),
                    day("on_day", SavedNumber::on)),
            row -> new SavedNumber(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("sending_phone_id"),
                    row.flag("saved"),
                    row.day("on_day").orElseThrow()));

    static final Table<Note> NOTE = of(
            Note.class,
            "note",
            List.of(reference("business_id", Note::businessId), text("content", Note::text), day("on_day", Note::on)),
            row -> new Note(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    row.text("content"),
                    row.day("on_day").orElseThrow()));

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

    /** Owners before what they own. */
    static final List<Table<?>> ALL = List.of(
            CLERK,
            SETTING,
            AREA,
            BUSINESS,
            SENDING_PHONE,
            COMMUNITY,
            HOUSEHOLD,
            PERSON,
            ALIAS,
            PHONE,
            HANDLE,
            ROLE,
            MEMBERSHIP,
            RELATION,
            CONSENT,
            SAVED_NUMBER,
            NOTE,
            SUPPRESSION,
            EXPORT_RECORD,
            DISTINCT,
            MERGED);

    private static final Map<Class<?>, Table<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Table::type, Function.identity()));

    private static final Map<String, Integer> RANKS = IntStream.range(0, ALL.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(rank -> ALL.get(rank).name(), rank -> rank + 1));

    private Tables() {}

    @SuppressWarnings("unchecked")
    static <R extends Entity> Table<R> of(R row) {
        Table<?> table = BY_TYPE.get(row.getClass());
        if (table == null) {
            throw new IllegalArgumentException("no table for " + row.getClass().getName());
        }
        return (Table<R>) table;
    }

    static Table<?> named(String name) {
        return ALL.get(RANKS.get(name) - 1);
    }

    /** The table's place in {@link #ALL}, from 1. */
    static int rank(Table<?> table) {
        return RANKS.get(table.name());
    }

    private static <R extends PersonRow> Table<R> of(
            Class<R> type, String name, List<Column<R>> columns, Function<Row, R> read) {
        List<Column<R>> all = new ArrayList<>();
        all.add(reference("person_id", PersonRow::personId));
        all.addAll(columns);
        return new Table<>(type, name, PersonRow::personId, List.copyOf(all), read);
    }

    private static Person person(Row row) {
        return new Person(
                row.number("id"),
                row.number("version"),
                new Naming(row.text("name"), row.text("address"), row.text("call_name")),
                row.one(Sex.class, "sex"),
                new Birth(row.day("birth_day"), row.year("birth_year")),
                row.text("occupation"),
                new Dwelling(row.number("area_id"), row.text("landmark"), row.number("household_id")),
                row.text("email"));
    }

    private static Phone phone(Row row) {
        return new Phone(
                row.number("id"),
                row.number("version"),
                row.number("person_id"),
                row.text("raw"),
                row.text("e164"),
                row.one(PhoneKind.class, "kind"),
                row.one(Answer.class, "whatsapp"),
                row.day("whatsapp_day"),
                row.flag("shared"),
                term(row));
    }

    private static Term term(Row row) {
        return new Term(row.day("since_day"), row.day("until_day"));
    }
}
