package lumbung.register.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Area;
import lumbung.register.Directory;

/** Somebody who means something to us and of whom nobody knows where, or only the village where it is known by RT. */
final class UnknownArea implements Inspection<Resident> {
    @Override
    public String id() {
        return "area";
    }

    @Override
    public Severity severity() {
        return Severity.BETTER;
    }

    @Override
    public void look(Resident subject, Consumer<Problem> found) {
        boolean counts = subject.card().roles().stream()
                .anyMatch(role -> role.term().holdsOn(subject.around().today()));
        long area = subject.card().person().dwelling().areaId();
        Directory directory = subject.around().directory();
        if (counts && directory.area(area).isEmpty()) {
            found.accept(problem(subject, Message.of("inspection.problem.area.none")));
        } else if (counts && coarse(area, directory)) {
            found.accept(problem(subject, Message.of("inspection.problem.area.coarse", directory.address(area))));
        }
    }

    private static boolean coarse(long area, Directory directory) {
        int smallest = directory.levels().size() - 1;
        boolean here = directory.area(area).filter(it -> it.level() == smallest).isPresent();
        return !here
                && directory.within(area).stream()
                        .flatMap(id -> directory.area(id).stream())
                        .map(Area::level)
                        .anyMatch(level -> level == smallest);
    }

    private Problem problem(Resident subject, Message sentence) {
        return subject.problem(this, 0, "wilayah", sentence, List.of(subject.form("wilayah")));
    }
}
