package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.access.Permission;
import lumbung.message.Message;
import lumbung.settings.Module;
import lumbung.workbench.widget.Ink;

/** What care came to, told in lines. */
public enum Report {
    /** From prospect to regular: R058. */
    FUNNEL('C', Permission.READ_ORDERS, Optional.empty()),
    /** From where orders come: R011. */
    AREAS('W', Permission.READ_ORDERS, Optional.empty()),
    /** How a year was for a business: R126. */
    INDICATORS('A', Permission.READ_INDICATORS, Optional.empty()),
    /** Who brought whom: N10. */
    REFERRALS('M', Permission.READ_CARE, Optional.empty()),
    /** Who passes the word on: R046. */
    AMBASSADORS('J', Permission.READ_CARE, Optional.of(Module.AMBASSADOR)),
    /** What one thinks of the own work: R106. */
    SELF_CHECK('P', Permission.CHECK_ONESELF, Optional.of(Module.SELFCHECK));

    private final char letter;
    private final Permission needs;

    @SuppressWarnings("ImmutableEnumChecker") // of an enum, which is immutable
    private final Optional<Module> module;

    Report(char letter, Permission needs, Optional<Module> module) {
        this.letter = letter;
        this.needs = needs;
        this.module = module;
    }

    Message label() {
        return Message.of("caring.report.".concat(name()));
    }

    /** Whether it can be told of one business alone. */
    boolean isOfBusinesses() {
        return this != REFERRALS && this != SELF_CHECK;
    }

    /** As it can be brought on paper; empty for what is read on the screen alone. */
    Optional<Printable> printable(ReportView.Whose whose) {
        return this == AREAS ? Optional.of(new Printable.Pattern(whose.business())) : Optional.empty();
    }

    /** What one should know of it. */
    Message about() {
        return Message.of("caring.about.report.".concat(name()));
    }

    /** What it tells whoever is at work; why not, where that is not theirs to see or its module is off. */
    List<Strip> lines(ReportView.Whose whose, Desk desk) {
        Bounds bounds = Bounds.of(desk.session());
        return module.flatMap(bounds::refusal)
                .or(() -> bounds.rights().refusal(needs))
                .map(refusal -> List.of(Strip.GAP.and(0, Ink.WARNING, refusal.reason())))
                .orElseGet(() -> told(whose, desk));
    }

    private List<Strip> told(ReportView.Whose whose, Desk desk) {
        return switch (this) {
            case FUNNEL -> FunnelLines.of(whose, desk);
            case AREAS -> AreaLines.of(whose, desk);
            case INDICATORS -> IndicatorLines.of(whose, desk);
            case REFERRALS -> ReferralLines.of(desk);
            case AMBASSADORS -> AmbassadorLines.of(whose, desk);
            case SELF_CHECK -> SelfCheckLines.of(desk);
        };
    }

    private boolean isThere(Optional<Bounds> bounds) {
        return bounds.filter(it -> it.rights().may(needs) && (module.isEmpty() || it.has(module.get())))
                .isPresent();
    }

    /** The list of those that there are. */
    public static View choosing(Optional<Bounds> bounds) {
        List<Choice.Item> items = new ArrayList<>();
        for (Report report : values()) {
            if (report.isThere(bounds)) {
                items.add(new Choice.Item(
                        report.letter, report.label(), "", List.of(new Effect.Open(ReportView.of(report)))));
            }
        }
        return Choice.of(Message.of("caring.reports"), items);
    }
}
