package lumbung.register.inspection;

import java.util.Optional;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Area;
import lumbung.register.Directory;

/** An area of a level that there is not, or not within the area around it: nobody who lives there is found by it. */
final class AreaLevel implements Inspection<Land.Plot> {
    @Override
    public String id() {
        return "land.level";
    }

    @Override
    public Severity severity() {
        return Severity.WRONG;
    }

    @Override
    public void look(Land.Plot subject, Consumer<Problem> found) {
        Area area = subject.area();
        Directory directory = subject.directory();
        int above = directory.area(area.parentId()).map(Area::level).orElse(-1);
        int last = directory.levels().size() - 1;
        if (area.level() > above && area.level() >= 0 && area.level() <= last) {
            return;
        }
        Message sentence = Message.of("inspection.problem.land.level");
        found.accept(subject.problem(
                this, 0, sentence, fix(area, above + 1, directory).stream().toList()));
    }

    /** Right within the area around it; nothing where there is no smaller level. */
    private static Optional<Fix> fix(Area area, int level, Directory directory) {
        if (level < 0 || level >= directory.levels().size()) {
            return Optional.empty();
        }
        Area mended = new Area(area.id(), area.version(), area.parentId(), level, area.name());
        Message title =
                Message.of("inspection.fix.land.level", directory.levels().get(level));
        return Optional.of(Fix.Writes.toAllAlike("level." + level, title, changes -> changes.change(mended)));
    }
}
