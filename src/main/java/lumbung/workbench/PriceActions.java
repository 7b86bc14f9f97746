package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.keymap.Keys;
import lumbung.message.Message;
import lumbung.message.Refusal;
import lumbung.workbench.view.Able;
import lumbung.workbench.view.Step;
import lumbung.workbench.view.View;

/** The actions on prices: taking a rule, or a product, a step further on its way. */
final class PriceActions {
    private PriceActions() {}

    static List<Action> of() {
        return List.of(new Action(
                "advance",
                Keys.of("", "Ctrl+T E"),
                PriceActions::whyNot,
                (view, frame) -> view instanceof Able.Advances able ? able.advance() : Step.to(view)));
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
