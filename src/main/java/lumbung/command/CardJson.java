package lumbung.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Consent;
import lumbung.register.Directory;
import lumbung.register.Membership;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Role;
import lumbung.register.SavedNumber;
import lumbung.register.SendingPhone;
import lumbung.register.Term;

/**
 * A card as JSON: everything of it but versions and the ids of its rows, so that the same state is the same text. The field
 * names are documented in the manual and do not change.
 */
final class CardJson {
    private final Directory directory;

    CardJson(Directory directory) {
        this.directory = directory;
    }

    Map<String, Object> of(Card card) {
        Person person = card.person();
        Map<String, Object> json = Json.object(
                "id", Json.id(person.id()),
                "name", person.naming().name(),
                "address", person.naming().address(),
                "callName", person.naming().callName(),
                "sex", word(person.sex()),
                "birth", birth(person),
                "occupation", person.occupation(),
                "email", person.email(),
                "greeting", person.greeting(),
                "area", area(person.dwelling().areaId()),
                "landmark", person.dwelling().landmark(),
                "household", id(person.dwelling().householdId()));
        json.put("aliases", list(card.aliases(), alias -> alias.text()));
        json.put("phones", list(card.phones(), CardJson::phone));
        json.put("handles", list(card.handles(), it -> Json.object("kind", it.kind(), "account", it.account())));
        json.put("roles", list(card.roles(), this::role));
        json.put("communities", list(card.memberships(), this::membership));
        json.put("consents", list(card.consents(), this::consent));
        json.put("savedNumbers", list(card.savedNumbers(), this::saved));
        json.put("notes", list(card.notes(), this::note));
        return json;
    }

    private static <R> List<Object> list(List<R> rows, Function<R, Object> json) {
        return rows.stream().map(json).toList();
    }

    private static Object birth(Person person) {
        return person.birth()
                .day()
                .map(LocalDate::toString)
                .or(() ->
                        person.birth().year().stream().mapToObj(String::valueOf).findFirst());
    }

    private Object area(long id) {
        return directory.path(id).stream()
                .map(area -> Json.object("level", level(area), "name", area.name()))
                .toList();
    }

    private String level(Area area) {
        return directory.levels().get(Math.min(area.level(), directory.levels().size() - 1));
    }

    private static Object phone(Phone phone) {
        Map<String, Object> json = Json.object(
                "raw", phone.raw(),
                "number", phone.e164(),
                "kind", word(phone.kind()),
                "whatsapp", word(phone.whatsapp()),
                "whatsappOn", phone.whatsappOn(),
                "shared", phone.shared());
        json.putAll(term(phone.term()));
        return json;
    }

    private Object role(Role role) {
        Map<String, Object> json = Json.object("role", word(role.kind()), "business", business(role.businessId()));
        json.putAll(term(role.term()));
        if (!role.reason().isEmpty()) {
            json.put("reason", role.reason());
        }
        return json;
    }

    private Object membership(Membership membership) {
        Optional<String> name = directory.community(membership.communityId()).map(Community::name);
        Map<String, Object> json = Json.object("community", name, "post", word(membership.post()));
        json.putAll(term(membership.term()));
        return json;
    }

    private Object consent(Consent consent) {
        return Json.object(
                "purpose", word(consent.purpose()),
                "business", business(consent.businessId()),
                "granted", consent.granted(),
                "proof", word(consent.proof().method()),
                "detail", consent.proof().detail(),
                "on", consent.on());
    }

    private Object saved(SavedNumber saved) {
        Optional<String> phone = directory.sendingPhones().stream()
                .filter(it -> it.id() == saved.sendingPhoneId())
                .map(SendingPhone::e164)
                .findFirst();
        return Json.object("sendingPhone", phone, "saved", saved.saved(), "on", saved.on());
    }

    private Object note(Note note) {
        return Json.object("business", business(note.businessId()), "text", note.text(), "on", note.on());
    }

    private Optional<String> business(long id) {
        return directory.business(id).map(Business::name);
    }

    private static Optional<String> id(long id) {
        return id == 0 ? Optional.empty() : Optional.of(Json.id(id));
    }

    private static Map<String, Object> term(Term term) {
        return Json.object("since", term.since(), "until", term.until());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
