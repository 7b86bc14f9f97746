package lumbung.access;

import java.time.LocalDateTime;
import java.util.List;
import lumbung.broadcast.WithdrawnInspector;
import lumbung.care.By;
import lumbung.care.inspection.CareInspector;
import lumbung.inspection.Inspections;
import lumbung.pricing.check.RuleInspector;
import lumbung.register.inspection.RegisterInspector;
import lumbung.search.Query;

/** Every package's inspections: the one place where a new one is named. */
public final class Inspectors {
    private Inspectors() {}

    /** All inspections of an open register. */
    public static Inspections of(Session session) {
        RegisterInspector register = new RegisterInspector(
                session.people(), visitor -> session.finder().each(Query.ALL, visitor), session::today);
        RuleInspector rules = new RuleInspector(new Trade(session)::rules);
        CareInspector care = new CareInspector(
                new CareInspector.Ports(
                        session.care(),
                        session.people(),
                        session.settings(),
                        () -> session.rights().may(Permission.READ_CARE)),
                () -> new By(session.clerk().id(), LocalDateTime.now(session.clock())));
        WithdrawnInspector withdrawn = new WithdrawnInspector(session.broadcasts(), session.people(), session.clock());
        return new Inspections(
                List.of(register, rules, care, withdrawn),
                session.ledger(),
                () -> session.people().ignored(),
                session::today);
    }
}
