package lumbung.workbench;

import java.util.List;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.access.Switchboard;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Business;
import lumbung.settings.Module;
import lumbung.workbench.view.Exporting;
import lumbung.workbench.view.Progress;

/** Contact files as long as broadcasts are on for who would write. */
record SwitchedOut(Session session, Exporting out) implements Exporting {
    @Override
    public Outcome<Reach> preview(Order order, Progress progress) {
        return off(order).<Outcome<Reach>>map(Outcome::refused).orElseGet(() -> out.preview(order, progress));
    }

    @Override
    public Outcome<List<String>> make(Order order, Progress progress) {
        return off(order).<Outcome<List<String>>>map(Outcome::refused).orElseGet(() -> out.make(order, progress));
    }

    /** A business that is not known is for the files to refuse. */
    private Optional<Refusal> off(Order order) {
        long business = session.people()
                .directory()
                .business(order.business())
                .map(Business::id)
                .orElse(0L);
        return new Switchboard(session).off(Module.BROADCAST, business);
    }
}
