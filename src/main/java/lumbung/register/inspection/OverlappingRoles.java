package lumbung.register.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Business;
import lumbung.register.Role;
import lumbung.register.Term;

/** The same role for the same business twice at one time. */
final class OverlappingRoles implements Inspection<Resident> {
    private static final Comparator<Role> BY_BEGINNING = Comparator.comparing(
                    (Role role) -> role.term().since().orElse(LocalDate.MIN))
            .thenComparing(Role::id);

    @Override
    public String id() {
        return "role.overlap";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    @Override
    public void look(Resident subject, Consumer<Problem> found) {
        List<Role> roles = subject.card().roles().stream().sorted(BY_BEGINNING).toList();
        for (int at = 0; at < roles.size(); at++) {
            Role earlier = roles.get(at);
            Optional<Role> later = roles.subList(at + 1, roles.size()).stream()
                    .filter(role -> alike(earlier, role) && overlap(earlier.term(), role.term()))
                    .findFirst();
            later.ifPresent(role -> found.accept(problem(subject, earlier, role)));
        }
    }

    private static boolean alike(Role one, Role other) {
        return one.businessId() == other.businessId() && one.kind() == other.kind();
    }

    private static boolean overlap(Term one, Term other) {
        return !ends(one).isBefore(begins(other)) && !ends(other).isBefore(begins(one));
    }

    private static LocalDate begins(Term term) {
        return term.since().orElse(LocalDate.MIN);
    }

    private static LocalDate ends(Term term) {
        return term.until().orElse(LocalDate.MAX);
    }

    private Problem problem(Resident subject, Role earlier, Role later) {
        String business = subject.around()
                .directory()
                .business(later.businessId())
                .map(Business::name)
                .orElse("");
        String kind = later.kind().name().toLowerCase(Locale.ROOT);
        Message role = Message.of("inspection.role.".concat(kind));
        Message sentence = business.isEmpty()
                ? Message.of("inspection.problem.role.overlap.own", role)
                : Message.of("inspection.problem.role.overlap", role, business);
        List<Fix> fixes = List.of(ending(earlier, later), subject.form("peran", business));
        return subject.problem(this, earlier.id(), "peran", sentence, fixes);
    }

    /** The earlier one ends the day before the later begins; where they begin together, it goes. */
    private static Fix ending(Role earlier, Role later) {
        Message title = Message.of("inspection.fix.role.end");
        boolean before = begins(earlier.term()).isBefore(begins(later.term()));
        if (!before) {
            return Fix.Writes.toAllAlike("end", title, changes -> changes.remove(earlier));
        }
        Term ended = earlier.term().endedOn(begins(later.term()).minusDays(1));
        return Fix.Writes.toAllAlike("end", title, changes -> changes.change(earlier.within(ended)));
    }
}
