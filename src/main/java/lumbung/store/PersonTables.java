package lumbung.store;

import static lumbung.store.Column.day;
import static lumbung.store.Column.derived;
import static lumbung.store.Column.flag;
import static lumbung.store.Column.one;
import static lumbung.store.Column.openDay;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;
import static lumbung.store.Column.year;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Birth;
import lumbung.register.Consent;
import lumbung.register.Dwelling;
import lumbung.register.Handle;
import lumbung.register.Membership;
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
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Sex;
import lumbung.search.SortKey;

/** How a person and all that is theirs are kept. */
final class PersonTables {
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
                    text("email", Person::email),
                    text("greeting", Person::greeting)),
            PersonTables::person);

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
            PersonTables::phone);

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
                    openDay("until_day", role -> role.term().until()),
                    text("reason", Role::reason)),
            row -> new Role(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    row.one(RoleKind.class, "kind"),
                    term(row),
                    row.text("reason")));

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

    private PersonTables() {}

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
                row.text("email"),
                row.text("greeting"));
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
