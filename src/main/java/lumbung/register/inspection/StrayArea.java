package lumbung.register.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Area;
import lumbung.register.Directory;

/** An area that lies in none, though there are wider ones: an RT of nobody knows which village. */
final class StrayArea implements Inspection<Land.Plot> {
    private static final int MOST_PROPOSED = 5;

    @Override
    public String id() {
        return "land.around";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    @Override
    public void look(Land.Plot subject, Consumer<Problem> found) {
        Area area = subject.area();
        Directory directory = subject.directory();
        List<Area> wider = directory.areas().stream()
                .filter(other -> other.level() >= 0 && other.level() < area.level())
                .filter(other -> !directory.within(area.id()).contains(other.id()))
                .sorted(Comparator.comparing(Area::level).thenComparing(Area::name))
                .toList();
        if (wider.isEmpty() || directory.area(area.parentId()).isPresent()) {
            return;
        }
        int widest = wider.get(0).level();
        List<Area> proposed = wider.stream()
                .filter(other -> other.level() == widest)
                .limit(MOST_PROPOSED)
                .toList();
        List<Fix> fixes = proposed.stream()
                .map(other -> fix(area, other, proposed.size() == 1))
                .toList();
        found.accept(subject.problem(this, 0, Message.of("inspection.problem.land.around"), fixes));
    }

    private static Fix fix(Area area, Area around, boolean alike) {
        Area mended = new Area(area.id(), area.version(), around.id(), area.level(), area.name());
        String id = "into." + around.id();
        Message title = Message.of("inspection.fix.land.around", around.name());
        return alike
                ? Fix.Writes.toAllAlike(id, title, changes -> changes.change(mended))
                : Fix.Writes.of(id, title, changes -> changes.change(mended));
    }
}
