package lumbung.register.inspection;

import java.util.List;
import java.util.function.Consumer;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.message.Message;
import lumbung.register.Area;
import lumbung.register.Directory;

/** The inspections of areas. */
final class Land {
    private final List<Inspection<Plot>> inspections;

    /** An area among all there are. */
    record Plot(Area area, Directory directory) {
        /** That something is the matter with it. */
        Problem problem(Inspection<Plot> inspection, long other, Message sentence, List<Fix> fixes) {
            String around = directory.address(area.parentId());
            String name = directory.address(area.id()).strip();
            return new Problem(
                    new Problem.Key(inspection.id(), area.id(), other),
                    inspection.severity(),
                    new Place(Place.What.AREA, area.id(), name, around, ""),
                    other == 0 ? List.of(area.id()) : List.of(area.id(), other),
                    sentence,
                    fixes);
        }
    }

    Land(Moving moving) {
        inspections = List.of(new AreaLevel(), new StrayArea(), new TwiceNamedArea(moving));
    }

    List<String> kinds() {
        return inspections.stream().map(Inspection::id).toList();
    }

    void all(Directory directory, Consumer<Problem> found) {
        directory.areas().forEach(area -> look(area, directory, found));
    }

    void look(Area area, Directory directory, Consumer<Problem> found) {
        Plot plot = new Plot(area, directory);
        inspections.forEach(inspection -> inspection.look(plot, found));
    }
}
