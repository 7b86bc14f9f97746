package lumbung.demo;

import java.util.List;
import java.util.Map;
import lumbung.journal.Changes;
import lumbung.register.Consent;
import lumbung.register.Membership;
import lumbung.register.Note;
import lumbung.register.Post;
import lumbung.register.Proof;
import lumbung.register.Purpose;
import lumbung.register.Relation;
import lumbung.register.RelationKind;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.SavedNumber;
import lumbung.register.Suppression;
import lumbung.register.matching.Names;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Phones;

/**
 * Takes over the files about people, a line at a time.
 *
 * @param people ids by key
 */
record Facts(Known known, Map<String, Long> people) {
    private static final Map<String, RoleKind> ROLES = Map.of(
            "customer", RoleKind.CUSTOMER,
            "reseller", RoleKind.RESELLER,
            "shop", RoleKind.SHOP,
            "member", RoleKind.MEMBER,
            "prospect", RoleKind.PROSPECT,
            "supplier", RoleKind.SUPPLIER);
    private static final Map<String, Post> POSTS = Map.of(
            "ketua", Post.HEAD,
            "sekretaris", Post.SECRETARY,
            "bendahara", Post.TREASURER,
            "anggota", Post.MEMBER);
    private static final Map<String, Purpose> PURPOSES =
            Map.of("order", Purpose.ORDER, "promo", Purpose.PROMO, "meeting", Purpose.MEETING);
    private static final Map<String, Proof.Method> METHODS =
            Map.of("form", Proof.Method.FORM, "whatsapp", Proof.Method.WHATSAPP, "spoken", Proof.Method.SPOKEN);
    private static final Map<String, RelationKind> RELATIONS = Map.of(
            "family", RelationKind.FAMILY,
            "neighbour", RelationKind.NEIGHBOUR,
            "referred-by", RelationKind.REFERRED_BY,
            "teacher-pupil", RelationKind.TEACHER,
            "employer", RelationKind.EMPLOYER);
    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    /** Takes over one line. */
    interface Taking {
        void take(Line line, Changes changes);
    }

    void role(Line line, Changes changes) {
        changes.add(new Role(
                changes.newId(),
                0,
                person(line, "person"),
                business(line),
                line.one("role", ROLES),
                line.term("since", "until")));
    }

    void membership(Line line, Changes changes) {
        changes.add(new Membership(
                changes.newId(),
                0,
                person(line, "person"),
                line.one("community", known.communities()),
                line.one("role", POSTS),
                line.term("since", "until")));
    }

    /** The proof's detail carries the wording's version, which consent has no field of its own for. */
    void consent(Line line, Changes changes) {
        String detail = line.text("detail") + " (" + line.text("wording") + ")";
        changes.add(new Consent(
                changes.newId(),
                0,
                person(line, "person"),
                line.one("purpose", PURPOSES),
                business(line),
                line.one("state", YES_NO),
                new Proof(line.one("method", METHODS), detail),
                line.day("date")));
    }

    void savedNumber(Line line, Changes changes) {
        changes.add(new SavedNumber(
                changes.newId(),
                0,
                person(line, "person"),
                line.one("sending_phone", known.sendingPhones()),
                line.one("saved", YES_NO),
                line.day("date")));
    }

    void relation(Line line, Changes changes) {
        changes.add(new Relation(
                changes.newId(), 0, person(line, "person"), person(line, "other"), line.one("kind", RELATIONS)));
    }

    void note(Line line, Changes changes) {
        changes.add(new Note(
                changes.newId(), 0, person(line, "person"), business(line), line.text("text"), line.day("date")));
    }

    /** One line about all purposes is one entry for each. */
    void suppression(Line line, Changes changes) {
        PhoneReading phone = Phones.read(line.text("phone")).get(0);
        String number = phone.e164().orElseThrow(() -> line.fault("no number: " + phone.raw()));
        String name = Names.fold(line.text("name")).key();
        boolean all = line.text("purpose").equals(Known.ALL);
        for (Purpose purpose : all ? List.of(Purpose.values()) : List.of(line.one("purpose", PURPOSES))) {
            changes.add(new Suppression(changes.newId(), 0, number, name, purpose, business(line), line.day("date")));
        }
    }

    private long person(Line line, String column) {
        return line.one(column, people);
    }

    private long business(Line line) {
        return line.one("business", known.businesses());
    }
}
