package lumbung.workbench;

import java.util.List;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.settings.Module;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.CareEntry;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.LoyaltyDeeds;
import lumbung.workbench.view.Report;
import lumbung.workbench.view.ReviewView;
import lumbung.workbench.view.RoundFields;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions that note what passed between somebody and a business, and tell what came of it. */
final class CareActions {
    private CareActions() {}

    static List<Action> of() {
        return List.of(
                touch(),
                Action.onPerson("point", Keys.of("", "Ctrl+T @"), id -> new Effect.Open(CareEntry.pointing(id)))
                        .needing(Permission.KEEP_CARE),
                Action.onPerson("points", Keys.of("", "Ctrl+T :"), LoyaltyDeeds::points)
                        .needing(Permission.KEEP_CARE)
                        .in(Module.POINTS),
                Action.onPerson("vouchers", Keys.of("", "Ctrl+T ;"), LoyaltyDeeds::vouchers)
                        .needing(Permission.KEEP_CARE)
                        .in(Module.VOUCHER),
                Action.onPerson("card", Keys.of("", "Ctrl+T #"), LoyaltyDeeds::card)
                        .needing(Permission.KEEP_CARE)
                        .in(Module.CARD),
                Action.of(
                                "round",
                                Keys.of("", "Ctrl+T +"),
                                (view, frame) -> Step.to(view, new Effect.Open(round(view))))
                        .needing(Permission.KEEP_CARE),
                Action.of(
                                "reports",
                                Keys.of("", "Ctrl+T %"),
                                Action.popUp(frame ->
                                        Report.choosing(frame.root().standing().bounds())))
                        .needing(Permission.READ_CARE),
                Action.of(
                                "review",
                                Keys.of("", "Ctrl+T &"),
                                (view, frame) -> Step.to(view, new Effect.Open(ReviewView.now())))
                        .needing(Permission.READ_INDICATORS));
    }

    private static Action touch() {
        return Action.of(
                        "touch",
                        Keys.of("Ctrl+K | F7", ""),
                        (view, frame) -> Step.to(
                                view,
                                new Effect.PopUp(
                                        CareEntry.choosing(view instanceof Able.OnPerson able ? able.personId() : 0))))
                .needing(Permission.KEEP_CARE);
    }

    /** A round to those who are marked, else to those whom the list shows. */
    private static View round(View view) {
        if (view instanceof Able.Chooses able && !able.marked().isEmpty()) {
            return RoundFields.form(able.marked());
        }
        return RoundFields.form(view instanceof Able.Queries able ? able.query() : "");
    }
}
