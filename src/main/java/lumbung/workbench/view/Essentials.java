package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.journal.Blame;
import lumbung.register.Card;
import lumbung.register.Community;
import lumbung.register.Consent;
import lumbung.register.Membership;
import lumbung.register.Note;
import lumbung.register.Person;
import lumbung.register.Phone;
import lumbung.register.Role;

/** What is most worth knowing of a person, a line each, with the operation that wrote it last. */
final class Essentials {
    private final PersonSeen seen;
    private final Blame blame;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param key the text key of its label
     * @param value what stands there; the last part of it may be a text key's ending
     * @param operation which wrote it last
     */
    record Line(String key, Value value, Optional<Long> operation) {}

    /**
     * What a line says.
     *
     * @param word a text key, empty for none
     * @param text words as they stand in the register
     */
    record Value(String word, String text) {
        static Value of(String text) {
            return new Value("", text);
        }
    }

    private Essentials(PersonSeen seen, Blame blame) {
        this.seen = seen;
        this.blame = blame;
    }

    static List<Line> of(PersonSeen seen, Blame blame) {
        Essentials all = new Essentials(seen, blame);
        all.person(seen.card().person());
        all.rows(seen.card());
        return List.copyOf(all.lines);
    }

    private void person(Person person) {
        fact("nama", person.naming().name(), "name");
        fact("sapaan", person.naming().address(), "address");
        fact("panggilan", person.naming().callName(), "call_name");
        for (Phone phone : seen.card().phones()) {
            String number = phone.shown();
            row("hp", Value.of(number), blame.of("phone", phone.id()));
        }
        fact("desa", seen.directory().address(person.dwelling().areaId()), "area_id");
        fact("patokan", person.dwelling().landmark(), "landmark");
        String born = person.birth()
                .day()
                .map(String::valueOf)
                .orElseGet(() -> person.birth().year().stream()
                        .mapToObj(Integer::toString)
                        .findFirst()
                        .orElse(""));
        fact("lahir", born, person.birth().day().isPresent() ? "birth_day" : "birth_year");
        fact("pekerjaan", person.occupation(), "occupation");
        fact("email", person.email(), "email");
        fact("salam", person.greeting(), "greeting");
    }

    private void rows(Card card) {
        for (Role role : card.roles()) {
            String word = "workbench.role.".concat(PersonLine.code(role.kind()));
            row("peran", new Value(word, business(role.businessId())), blame.of("person_role", role.id()));
        }
        for (Membership membership : card.memberships()) {
            Value name = Value.of(seen.directory()
                    .community(membership.communityId())
                    .map(Community::name)
                    .orElse(""));
            row("kelompok", name, blame.of("membership", membership.id()));
        }
        for (Consent consent : card.consents()) {
            String word = "register.answer.".concat(consent.granted() ? "YES" : "NO");
            row("boleh", new Value(word, business(consent.businessId())), blame.of("consent", consent.id()));
        }
        for (Note note : card.notes()) {
            row("catatan", Value.of(note.text()), blame.of("note", note.id()));
        }
    }

    private String business(long id) {
        return seen.directory().business(id).map(it -> it.name()).orElse("");
    }

    private void fact(String label, String text, String column) {
        if (!text.isEmpty()) {
            row(label, Value.of(text), blame.of("person", seen.card().id(), column));
        }
    }

    private void row(String label, Value value, Optional<Long> operation) {
        lines.add(new Line("workbench.field.".concat(label), value, operation));
    }
}
