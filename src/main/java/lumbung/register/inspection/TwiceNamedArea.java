package lumbung.register.inspection;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;
import lumbung.register.Area;

/** An area that is there twice within the one around it, as RT 3 and RT 03: half of its people are missed. */
final class TwiceNamedArea implements Inspection<Land.Plot> {
    private final Moving moving;

    TwiceNamedArea(Moving moving) {
        this.moving = moving;
    }

    @Override
    public String id() {
        return "land.twice";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    /** Told of the later one, beside the first. Of two RT that lie nowhere each may be of another village. */
    @Override
    public void look(Land.Plot subject, Consumer<Problem> found) {
        Area area = subject.area();
        if (area.parentId() == 0 && area.level() > 0) {
            return;
        }
        subject.directory().childrenOf(area.parentId()).stream()
                .filter(other -> other.level() == area.level() && name(other).equals(name(area)))
                .mapToLong(Area::id)
                .filter(other -> other < area.id())
                .min()
                .ifPresent(first -> found.accept(problem(subject, first)));
    }

    private Problem problem(Land.Plot subject, long first) {
        String name = subject.directory().address(first);
        Fix merging = new Fix.Writes(
                "merge",
                Message.of("inspection.fix.land.twice", name),
                false,
                changes -> moving.into(first, subject.area(), changes));
        return subject.problem(this, first, Message.of("inspection.problem.land.twice", name), List.of(merging));
    }

    private static String name(Area area) {
        return area.name().strip().toLowerCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    }
}
