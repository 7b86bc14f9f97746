package lumbung.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import lumbung.register.Alias;
import lumbung.register.Answer;
import lumbung.register.Birth;
import lumbung.register.Business;
import lumbung.register.Candidates;
import lumbung.register.Card;
import lumbung.register.Directory;
import lumbung.register.Dwelling;
import lumbung.register.Handle;
import lumbung.register.Membership;
import lumbung.register.Naming;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Post;
import lumbung.register.Role;
import lumbung.register.RoleKind;
import lumbung.register.Term;
import lumbung.register.matching.Candidate;
import lumbung.register.matching.PhoneReading;
import lumbung.register.matching.Sex;

/** Drafts to cards: what a row and the whole list say, as rows of the register that somebody could have. */
final class Listed {
    private final Plan plan;
    private final Directory directory;
    private final Places places;
    private final LocalDate today;
    private final Remarks remarks;

    Listed(Plan plan, Directory directory, Places places, LocalDate today, Remarks remarks) {
        this.plan = plan;
        this.directory = directory;
        this.places = places;
        this.today = today;
        this.remarks = remarks;
    }

    /** The same, with nothing remarked: for rows that were remarked on already. */
    Listed quietly() {
        return new Listed(plan, directory, places, today, new Remarks());
    }

    Places places() {
        return places;
    }

    /** What is to be said of the list as a whole so far. */
    Remarks remarks() {
        return remarks;
    }

    /** Where people are placed. */
    record Places(Areas areas, Circles circles) {}

    /** Everything the row and the list say, without consents. */
    Card card(Draft draft, long personId, LongSupplier ids) {
        Areas.Placed placed = places.areas().place(where(draft));
        remarks.village(placed.unknownVillage());
        Draft.About about = draft.about();
        Person person = new Person(
                personId,
                0,
                draft.naming(),
                about.sex(),
                about.birth(),
                about.occupation(),
                new Dwelling(placed.areaId(), placed.landmark(), 0),
                about.email(),
                about.greeting());
        return new Card(
                person,
                draft.aliases().stream()
                        .map(text -> new Alias(ids.getAsLong(), 0, personId, text))
                        .toList(),
                draft.phones().stream()
                        .map(reading -> phone(reading, personId, ids))
                        .toList(),
                draft.accounts().stream()
                        .map(it -> new Handle(ids.getAsLong(), 0, personId, it.kind(), it.name()))
                        .toList(),
                roles(draft.belonging(), personId, ids),
                memberships(draft.belonging(), person, ids),
                List.of(),
                List.of(),
                notes(draft, personId, ids));
    }

    /** What the list alone says of everybody on it. */
    Card common(long personId, LongSupplier ids) {
        Person person = new Person(
                personId, 0, new Naming("", "", ""), Sex.UNKNOWN, Birth.UNKNOWN, "", Dwelling.UNKNOWN, "", "");
        return new Card(
                person,
                List.of(),
                List.of(),
                List.of(),
                roles(Draft.Belonging.NONE, personId, ids),
                memberships(Draft.Belonging.NONE, person, ids),
                List.of(),
                List.of(),
                List.of());
    }

    /** The person as the matching sees it, under a number that nobody has. */
    Candidate candidate(Draft draft) {
        Locality where = where(draft);
        List<Candidate.Line> lines = draft.phones().stream()
                .flatMap(reading -> reading.e164().stream())
                .map(e164 -> new Candidate.Line(e164, false))
                .toList();
        Person person = Person.named(0, draft.naming())
                .with(draft.about().birth())
                .with(draft.about().sex())
                .withEmail(draft.about().email());
        return new Candidate(
                -1,
                Candidate.Called.by(draft.folded()),
                lines,
                Candidate.Place.in(Candidates.areas(where.village(), where.rt()).toArray(String[]::new)),
                Candidates.traits(person));
    }

    private Locality where(Draft draft) {
        boolean somewhere = !draft.where().village().isEmpty();
        return somewhere
                ? draft.where()
                : draft.where().or(new Locality(plan.constants().village(), "", "", "", ""));
    }

    private Phone phone(PhoneReading reading, long personId, LongSupplier ids) {
        String raw = reading.raw().substring(0, Math.min(reading.raw().length(), Limits.RAW_PHONE_CHARS));
        return new Phone(
                ids.getAsLong(),
                0,
                personId,
                raw,
                reading.e164().orElse(""),
                reading.kind(),
                Answer.UNKNOWN,
                Optional.empty(),
                false,
                Term.ALWAYS);
    }

    private List<Role> roles(Draft.Belonging belonging, long personId, LongSupplier ids) {
        String name = belonging.business().isEmpty() ? plan.constants().business() : belonging.business();
        Optional<Business> business = directory.business(name);
        if (!name.isEmpty() && business.isEmpty()) {
            remarks.business(name);
            return List.of();
        }
        Optional<RoleKind> kind = belonging.role().or(() -> plan.constants().role());
        return kind.stream()
                .map(it -> new Role(
                        ids.getAsLong(), 0, personId, business.map(Business::id).orElse(0L), it, Term.ALWAYS))
                .toList();
    }

    private List<Membership> memberships(Draft.Belonging belonging, Person person, LongSupplier ids) {
        List<Membership> memberships = new ArrayList<>();
        List<Long> there = new ArrayList<>();
        Stream.concat(Stream.of(plan.constants().community()), belonging.communities().stream())
                .filter(name -> !name.isEmpty())
                .forEach(name -> places.circles()
                        .find(name, person.dwelling().areaId())
                        .ifPresentOrElse(
                                circle -> {
                                    if (!there.contains(circle.id())) {
                                        there.add(circle.id());
                                        Post post = belonging.post().orElse(Post.MEMBER);
                                        memberships.add(new Membership(
                                                ids.getAsLong(), 0, person.id(), circle.id(), post, Term.ALWAYS));
                                    }
                                },
                                () -> remarks.community(name)));
        if (memberships.isEmpty() && belonging.post().isPresent()) {
            remarks.postWithoutCommunity();
        }
        return memberships;
    }

    private List<Note> notes(Draft draft, long personId, LongSupplier ids) {
        if (draft.about().note().isEmpty()) {
            return List.of();
        }
        String name = draft.belonging().business().isEmpty()
                ? plan.constants().business()
                : draft.belonging().business();
        Optional<Business> business = directory.business(name);
        if (business.isEmpty()) {
            remarks.noteWithoutBusiness();
        }
        return business.stream()
                .map(it -> new Note(
                        ids.getAsLong(), 0, personId, it.id(), draft.about().note(), today))
                .toList();
    }
}
