package lumbung.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Consent;
import lumbung.register.Membership;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Relation;
import lumbung.register.Role;
import lumbung.register.SavedNumber;
import lumbung.register.Term;
import lumbung.register.matching.PhoneKind;
import lumbung.register.matching.Phones;
import lumbung.register.matching.Sex;

/** A card to read: who, how to reach, what was agreed, what the person means to each business. */
final class CardText {
    private final Desk desk;
    private final Facts facts = new Facts();

    private CardText(Desk desk) {
        this.desk = desk;
    }

    static List<String> of(Card card, List<Relation> ties, Desk desk) {
        CardText text = new CardText(desk);
        text.facts.heading(card.person().naming().shown());
        text.who(card);
        card.phones().forEach(phone -> text.fact("phone", text.phone(phone)));
        text.where(card.person());
        card.memberships().forEach(membership -> text.fact("community", text.membership(membership)));
        card.roles().forEach(role -> text.fact("role", text.role(role)));
        card.consents().forEach(consent -> text.fact("consent", text.consent(consent)));
        card.savedNumbers().forEach(saved -> text.fact("saved", text.saved(saved)));
        card.handles().forEach(handle -> text.fact("handle", handle.kind() + ": " + handle.account()));
        ties.forEach(tie -> text.fact("relation", text.tie(tie, card.id())));
        card.notes().forEach(note -> text.fact("note", text.business(note.businessId()) + ": " + note.text()));
        text.fact("id", Json.id(card.id()));
        return text.facts.lines();
    }

    private void fact(String key, String value) {
        facts.add(desk.say("command.show." + key), value);
    }

    private String word(String kind, Enum<?> value) {
        return desk.say("register." + kind + "." + value.name());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private void who(Card card) {
        Person person = card.person();
        fact("called", person.naming().callName());
        fact("alias", card.aliases().stream().map(Alias::text).collect(Collectors.joining(", ")));
        fact("sex", person.sex() == Sex.UNKNOWN ? "" : word("sex", person.sex()));
        fact(
                "born",
                person.birth()
                        .day()
                        .map(day -> desk.say("command.show.day", day))
                        .orElseGet(() -> person.birth().year().stream()
                                .mapToObj(String::valueOf)
                                .findFirst()
                                .orElse("")));
        fact("occupation", person.occupation());
    }

    private void where(Person person) {
        fact("email", person.email());
        fact(
                "place",
                joined(
                        desk.directory().address(person.dwelling().areaId()),
                        person.dwelling().landmark()));
        Optional.of(person.dwelling().householdId())
                .filter(id -> id != 0)
                .flatMap(desk.session().people()::household)
                .ifPresent(household -> fact("household", household.name()));
    }

    private String phone(Phone phone) {
        String number = phone.e164().isEmpty() ? phone.raw() : Phones.display(phone.e164());
        String whatsapp =
                switch (phone.whatsapp()) {
                    case YES -> desk.say("command.show.whatsapp");
                    case NO -> desk.say("command.show.no-whatsapp");
                    case UNKNOWN -> "";
                };
        String kind = phone.kind() == PhoneKind.MOBILE ? "" : word("phone", phone.kind());
        return joined(
                number, kind, whatsapp, phone.shared() ? desk.say("command.show.shared") : "", term(phone.term()));
    }

    private String membership(Membership membership) {
        String name = desk.directory()
                .community(membership.communityId())
                .map(Community::name)
                .orElse("");
        return joined(name, word("post", membership.post()), term(membership.term()));
    }

    private String role(Role role) {
        return joined((word("role", role.kind()) + " " + business(role.businessId())).strip(), term(role.term()));
    }

    private String consent(Consent consent) {
        String about = consent.businessId() == 0 ? desk.say("command.show.all") : business(consent.businessId());
        String answer = word("answer", consent.granted() ? Answer.YES : Answer.NO);
        String proof = word("proof", consent.proof().method());
        return joined(
                word("purpose", consent.purpose()) + " " + about + ": " + answer,
                joined(proof, consent.proof().detail()),
                desk.say("command.show.day", consent.on()));
    }

    private String saved(SavedNumber saved) {
        String number = desk.directory().sendingPhones().stream()
                .filter(phone -> phone.id() == saved.sendingPhoneId())
                .map(phone -> joined(business(phone.businessId()), Phones.display(phone.e164())))
                .findFirst()
                .orElse("");
        return number + ": " + word("answer", saved.saved() ? Answer.YES : Answer.NO);
    }

    private String tie(Relation tie, long self) {
        boolean own = tie.personId() == self;
        String other = desk.session()
                .people()
                .card(own ? tie.otherId() : tie.personId())
                .map(card -> card.person().naming().shown())
                .orElse("");
        return own ? word("relation", tie.kind()) + " " + other : other + ": " + word("relation", tie.kind());
    }

    private String business(long id) {
        return desk.directory().business(id).map(Business::name).orElse("");
    }

    private String term(Term term) {
        String since =
                term.since().map(day -> desk.say("command.show.since", day)).orElse("");
        String until =
                term.until().map(day -> desk.say("command.show.until", day)).orElse("");
        return (since + " " + until).strip();
    }
}
