package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.access.Permission;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.RuleView;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.StudyView;
import lumbung.workbench.view.View;

/** The actions on prices: taking a rule, or a product, a step further on its way, and what if. */
final class PriceActions {
    private PriceActions() {}

    static List<Action> of() {
        return List.of(
                new Action(
                        "advance",
                        Keys.of("", "Ctrl+T E"),
                        PriceActions::whyNot,
                        (view, frame) -> view instanceof Able.Advances able ? able.advance() : Step.to(view)),
                Action.of(
                                "study",
                                Keys.of("", "Ctrl+T $"),
                                (view, frame) -> Step.to(view, new Effect.Open(StudyView.of(rule(view)))))
                        .needing(Permission.STUDY_PRICES));
    }

    /** The rule that one reads; in a list all that wait for a meeting are meant. */
    private static long rule(View view) {
        return view instanceof RuleView read ? read.ruleNumber() : 0;
    }

    /** Which permission it takes follows from which step it is. */
    private static Optional<Message> whyNot(View view, Frame frame) {
        if (!(view instanceof Able.Advances able) || able.nextStep().isEmpty()) {
            return Action.unless(false, "noStep");
        }
        return frame.root()
                .standing()
                .bounds()
                .flatMap(bounds -> bounds.rights().refusal(able.advancing()))
                .map(Refusal::reason);
    }
}
