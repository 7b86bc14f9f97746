package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import lumbung.access.Safekeeping;
import lumbung.backup.Former;
import lumbung.message.Message;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells of registers that others were put in the place of, and removes them. */
@Command(name = "former")
final class FormerList implements Task {
    @Option(names = {"--hapus", "--remove"})
    private boolean remove;

    @Override
    public Outcome<Integer> run(Desk desk) {
        List<Former> all = new Safekeeping(desk.session()).former();
        return remove ? removed(all, desk) : told(all, desk);
    }

    static List<String> json(List<Former> all) {
        return all.stream().map(it -> it.folder().toString()).toList();
    }

    private static Outcome<Integer> told(List<Former> all, Desk desk) {
        return desk.answer(() -> Json.object("former", json(all)), () -> {
            List<String> lines = new ArrayList<>();
            all.forEach(it -> lines.add(
                    desk.say(it.isInClear() ? "backup.view.former.clear" : "backup.view.former.locked", it.folder())));
            lines.add(desk.say(all.isEmpty() ? "command.former.none" : "command.former.how"));
            return lines;
        });
    }

    private static Outcome<Integer> removed(List<Former> all, Desk desk) {
        for (Former former : all) {
            if (former.remove() instanceof Outcome.Refused<Former> refused) {
                return Outcome.refused(refused.refusal());
            }
        }
        Message said = Former.told(all, "command.former.removed").orElse(Message.of("command.former.none"));
        return desk.answer(
                () -> Json.object("removed", json(all)),
                () -> List.of(desk.texts().of(said)));
    }
}
