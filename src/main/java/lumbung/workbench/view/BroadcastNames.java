package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;

/** The profiles, segments and messages there are, by name, for who looks for one anywhere. */
public final class BroadcastNames {
    private BroadcastNames() {}

    /**
     * One of them.
     *
     * @param kind the text key of what it is
     * @param opened its tab
     */
    public record Named(String name, String kind, View opened) {}

    public static List<Named> all(Desk desk) {
        List<Named> all = new ArrayList<>();
        desk.session()
                .broadcasts()
                .profiles()
                .forEach(it -> all.add(new Named(it.name(), "find.kind.profile", ProfileView.of(it))));
        desk.people()
                .directory()
                .segments()
                .forEach(it -> all.add(new Named(it.name(), "find.kind.segment", SegmentView.of(it))));
        desk.session()
                .broadcasts()
                .templates()
                .forEach(it -> all.add(new Named(it.name(), "find.kind.template", TemplateView.of(it))));
        return List.copyOf(all);
    }
}
