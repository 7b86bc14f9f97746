package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.message.Message;
import lumbung.settings.Module;

/** What care came to, told in lines. */
public enum Report {
    /** From prospect to regular: R058. */
    FUNNEL('C', Optional.empty()),
    /** Who brought whom: N10. */
    REFERRALS('M', Optional.empty()),
    /** Who passes the word on: R046. */
    AMBASSADORS('J', Optional.of(Module.AMBASSADOR)),
    /** What one thinks of the own work: R106. */
    SELF_CHECK('P', Optional.of(Module.SELFCHECK));

    private final char letter;

    @SuppressWarnings("ImmutableEnumChecker") // of an enum, which is immutable
    private final Optional<Module> module;

    Report(char letter, Optional<Module> module) {
        this.letter = letter;
        this.module = module;
    }

    Message label() {
        return Message.of("caring.report.".concat(name()));
    }

    /** What one should know of it. */
    Message about() {
        return Message.of("caring.about.report.".concat(name()));
    }

    List<Strip> lines(ReportView.Whose whose, Desk desk) {
        return switch (this) {
            case FUNNEL -> FunnelLines.of(whose, desk);
            case REFERRALS -> ReferralLines.of(desk);
            case AMBASSADORS -> AmbassadorLines.of(whose, desk);
            case SELF_CHECK -> SelfCheckLines.of(desk);
        };
    }

    private boolean isThere(Optional<Bounds> bounds) {
        return module.isEmpty() || bounds.filter(it -> it.has(module.get())).isPresent();
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
