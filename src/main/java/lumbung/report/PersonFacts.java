package lumbung.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Business;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Consent;
import lumbung.register.Directory;
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

/** Everything about a person, fact by fact: who, how to reach, what was agreed, what the person means to each business. */
public final class PersonFacts {
    private final Session session;
    private final Texts texts;
    private final Directory directory;
    private final List<Block.Fact> facts = new ArrayList<>();

    private PersonFacts(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.directory = session.people().directory();
    }

    /**
     * The facts, those that are unknown left out.
     *
     * @param card as far as the clerk may see it
     */
    public static List<Block.Fact> of(Card card, List<Relation> ties, Session session, Texts texts) {
        PersonFacts it = new PersonFacts(session, texts);
        it.who(card);
        card.phones().forEach(phone -> it.fact("phone", it.phone(phone)));
        it.where(card.person());
        card.memberships().forEach(membership -> it.fact("community", it.membership(membership)));
        card.roles().forEach(role -> it.fact("role", it.role(role)));
        card.consents().forEach(consent -> it.fact("consent", it.consent(consent)));
        card.savedNumbers().forEach(saved -> it.fact("saved", it.saved(saved)));
        card.handles().forEach(handle -> it.fact("handle", handle.kind() + ": " + handle.account()));
        ties.forEach(tie -> it.fact("relation", it.tie(tie, card.id())));
        card.notes().forEach(note -> it.fact("note", it.business(note.businessId()) + ": " + note.text()));
        it.fact("id", Long.toString(card.id()));
        return List.copyOf(it.facts);
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new Block.Fact(texts.of("command.show.".concat(key)), value));
        }
    }

    private String word(String kind, Enum<?> value) {
        return texts.of("register." + kind + "." + value.name());
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
                        .map(day -> texts.of("command.show.day", day))
                        .orElseGet(() -> person.birth().year().stream()
                                .mapToObj(String::valueOf)
                                .findFirst()
                                .orElse("")));
        fact("occupation", person.occupation());
    }

    private void where(Person person) {
        fact("email", person.email());
        fact("greeting", person.greeting());
        fact(
                "place",
                joined(
                        directory.address(person.dwelling().areaId()),
                        person.dwelling().landmark()));
        Optional.of(person.dwelling().householdId())
                .filter(id -> id != 0)
                .flatMap(session.people()::household)
                .ifPresent(household -> fact("household", household.name()));
    }

    private String phone(Phone phone) {
        String number = phone.shown();
        String whatsapp =
                switch (phone.whatsapp()) {
                    case YES -> texts.of("command.show.whatsapp");
                    case NO -> texts.of("command.show.no-whatsapp");
                    case UNKNOWN -> "";
                };
        String kind = phone.kind() == PhoneKind.MOBILE ? "" : word("phone", phone.kind());
        return joined(
                number, kind, whatsapp, phone.shared() ? texts.of("command.show.shared") : "", term(phone.term()));
    }

    private String membership(Membership membership) {
        String name = directory
                .community(membership.communityId())
                .map(Community::name)
                .orElse("");
        return joined(name, word("post", membership.post()), term(membership.term()));
    }

    private String role(Role role) {
        return joined(
                (word("role", role.kind()) + " " + business(role.businessId())).strip(),
                term(role.term()),
                role.reason());
    }

    private String consent(Consent consent) {
        String about = consent.businessId() == 0 ? texts.of("command.show.all") : business(consent.businessId());
        String answer = word("answer", consent.granted() ? Answer.YES : Answer.NO);
        String proof = word("proof", consent.proof().method());
        return joined(
                word("purpose", consent.purpose()) + " " + about + ": " + answer,
                joined(proof, consent.proof().detail()),
                texts.of("command.show.day", consent.on()));
    }

    private String saved(SavedNumber saved) {
        String number = directory.sendingPhones().stream()
                .filter(phone -> phone.id() == saved.sendingPhoneId())
                .map(phone -> joined(business(phone.businessId()), Phones.display(phone.e164())))
                .findFirst()
                .orElse("");
        return number + ": " + word("answer", saved.saved() ? Answer.YES : Answer.NO);
    }

    private String tie(Relation tie, long self) {
        boolean own = tie.personId() == self;
        String other = session.people()
                .card(own ? tie.otherId() : tie.personId())
                .map(card -> card.person().naming().shown())
                .orElse("");
        return own ? word("relation", tie.kind()) + " " + other : other + ": " + word("relation", tie.kind());
    }

    private String business(long id) {
        return directory.business(id).map(Business::name).orElse("");
    }

    private String term(Term term) {
        String since =
                term.since().map(day -> texts.of("command.show.since", day)).orElse("");
        String until =
                term.until().map(day -> texts.of("command.show.until", day)).orElse("");
        return (since + " " + until).strip();
    }
}
