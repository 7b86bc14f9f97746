package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lumbung.access.Bounds;
import lumbung.access.Clerk;
import lumbung.access.Clerk.Duty;
import lumbung.access.Permission;
import lumbung.access.Rights;
import lumbung.access.RolesInManual;
import lumbung.architecture.ManualBlock;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.settings.Module;
import lumbung.settings.Modules;
import lumbung.terminal.Key;
import lumbung.workbench.view.Place;
import org.junit.jupiter.api.Test;

/** R111, R125: each action is for whom the manual's table says, and one of a module that is off leaves no trace. */
final class RolesTest {
    private static final ManualBlock BLOCK = new ManualBlock("actions");

    private static final Modules ALL =
            new Modules(Stream.of(Module.values()).collect(Collectors.toMap(Module::setting, module -> true)));

    private final Actions actions = new Actions(new Rooms());

    private Frame frame(Duty duty, Modules modules) {
        long business = duty == Duty.OWNER ? 11 : 0;
        Rights rights = new Rights(new Clerk(1, 0, "Rini", duty, business), false);
        Texts texts = new Texts(Language.INDONESIAN, ZoneOffset.UTC);
        Frame frame = Frame.start(new Frame.Space(80, 24), actions.window(Place.HOME), texts, Tour.NONE);
        Bounds bounds = new Bounds(rights, Optional.empty(), modules, 0);
        return frame.standing(frame.root().standing().with(bounds));
    }

    @Test
    void every_action_stands_in_the_table_of_the_manual() {
        Map<String, Optional<Permission>> needs = new TreeMap<>();
        actions.all().forEach(action -> needs.put(action.id(), action.terms().needs()));
        BLOCK.check(RolesInManual.lists(needs));
    }

    @Test
    void every_action_is_for_whom_the_table_says() {
        Map<String, Set<Duty>> users = RolesInManual.users(BLOCK);
        for (Action action : actions.all()) {
            for (Duty duty : RolesInManual.DUTIES) {
                Optional<Message> whyNot = action.whyNot(frame(duty, ALL));
                boolean may = users.getOrDefault(action.id(), Set.copyOf(RolesInManual.DUTIES))
                        .contains(duty);
                boolean denied =
                        whyNot.filter(it -> it.key().equals("access.refused")).isPresent();
                assertEquals(may, !denied, action.id() + " " + duty);
            }
        }
    }

    @Test
    void a_module_that_is_off_leaves_no_trace() {
        Frame without = frame(Duty.OFFICER, new Modules(Map.of(Module.BROADCAST.setting(), false)));
        assertTrue(listed(frame(Duty.OFFICER, Modules.USUAL)).contains("export"));
        assertFalse(listed(without).contains("export"));
        assertTrue(actions.by(Key.named("Ctrl+R"), without).isEmpty());
        assertFalse(Guide.of(actions, without).lines().stream()
                .anyMatch(it -> it.row().id().equals("export")));
        assertFalse(ActionPopup.Row.of(actions, without).stream()
                .anyMatch(it -> it.id().equals("export")));
        assertEquals(
                "settings.module.off",
                actions.byId("export").whyNot(without).orElseThrow().key());
    }

    @Test
    void an_owner_does_without_what_the_own_business_does_without() {
        Modules vanaraWithout = new Modules(Map.of(Module.BROADCAST.setting(11), false));
        assertFalse(listed(frame(Duty.OWNER, vanaraWithout)).contains("export"));
        assertTrue(listed(frame(Duty.CLERK, vanaraWithout)).contains("export"));
    }

    private List<String> listed(Frame frame) {
        return actions.inGroups(frame).stream()
                .flatMap(group -> group.actions().stream())
                .map(Action::id)
                .toList();
    }
}
