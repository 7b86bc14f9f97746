package lumbung.workbench.view;

import java.util.List;
import java.util.Locale;
import lumbung.broadcast.Pack;
import lumbung.message.Message;

/** Who is on a broadcast list, and what there is to do about each on the phone. */
final class ListNames {
    private ListNames() {}

    /** Those about whom there is something to do first. */
    static NamesView of(String name, List<Pack.Line> lines) {
        List<NamesView.Line> people = lines.stream()
                .sorted((one, two) -> Boolean.compare(one.task() == Pack.Task.NONE, two.task() == Pack.Task.NONE))
                .map(line -> new NamesView.Line(line.personId(), shown(line), task(line)))
                .toList();
        return NamesView.of(Message.of("form.literal", name), people);
    }

    private static String shown(Pack.Line line) {
        return line.stays() ? line.contact().name() : line.known().name();
    }

    private static Message task(Pack.Line line) {
        return Message.of(
                line.resting()
                        ? "sending.task.resting"
                        : "sending.task.".concat(line.task().name().toLowerCase(Locale.ROOT)));
    }
}
