package lumbung.access;

import java.util.List;
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
        return new Inspections(
                List.of(register, rules),
                session.ledger(),
                () -> session.people().ignored(),
                session::today);
    }
}
