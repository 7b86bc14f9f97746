package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.backup.Vault;
import lumbung.message.Message;
import lumbung.message.Refusal;

/**
 * Asks for a passphrase that is to lock something, and once more whether it is that: whoever mistypes it loses what it locks.
 *
 * @param then what it wishes for
 */
record NewPassphrase(Message head, Message how, Function<String, List<Effect>> then) {
    View asking() {
        return asking(Optional.empty());
    }

    private View asking(Optional<Message> wrong) {
        AskView.Asked asked = new AskView.Asked(head, how, Message.of("backup.view.lock.missing"), this::once, true);
        return AskView.of(asked, "", wrong);
    }

    private List<Effect> once(String typed) {
        Optional<Refusal> flaw = Vault.flaw(typed);
        return List.of(new Effect.PopUp(flaw.isPresent() ? asking(flaw.map(Refusal::reason)) : again(typed)));
    }

    private View again(String first) {
        AskView.Asked asked = new AskView.Asked(
                Message.of("backup.view.again"),
                Message.of("backup.view.again.how"),
                Message.of("backup.view.lock.missing"),
                second -> second.equals(first)
                        ? then.apply(first)
                        : List.of(new Effect.PopUp(asking(Optional.of(Message.of("backup.view.again.different"))))),
                true);
        return AskView.of(asked, "");
    }
}
