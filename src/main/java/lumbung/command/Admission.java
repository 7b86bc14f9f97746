package lumbung.command;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lumbung.access.Permission;
import lumbung.access.Session;
import lumbung.access.Switchboard;
import lumbung.message.Refusal;
import lumbung.settings.Module;

/** What each command needs before it begins: the one table of it. Whatever it does then is checked again below. */
final class Admission {
    /** For everybody, also for the meeting: who works here, what there is to type, and where things lie. */
    private static final Set<String> FREE =
            Set.of("clerk", "clerk list", "clerk pin", "area", "community", "business", "shell", "journal verify");

    private static final Map<String, Permission> NEEDS = Map.ofEntries(
            Map.entry("find", Permission.READ_PEOPLE),
            Map.entry("show", Permission.READ_PEOPLE),
            Map.entry("uses", Permission.READ_PEOPLE),
            Map.entry("path", Permission.READ_PEOPLE),
            Map.entry("duplicates", Permission.READ_PEOPLE),
            Map.entry("check", Permission.READ_PEOPLE),
            Map.entry("history", Permission.READ_PEOPLE),
            Map.entry("diff", Permission.READ_PEOPLE),
            Map.entry("add", Permission.EDIT_PEOPLE),
            Map.entry("edit", Permission.EDIT_PEOPLE),
            Map.entry("restore", Permission.EDIT_PEOPLE),
            Map.entry("undo", Permission.EDIT_PEOPLE),
            Map.entry("redo", Permission.EDIT_PEOPLE),
            Map.entry("merge", Permission.MERGE_PEOPLE),
            Map.entry("distinct", Permission.MERGE_PEOPLE),
            Map.entry("delete", Permission.REMOVE_PEOPLE),
            Map.entry("import", Permission.IMPORT),
            Map.entry("export", Permission.EXPORT),
            Map.entry("segment list", Permission.READ_PEOPLE),
            Map.entry("segment show", Permission.READ_PEOPLE),
            Map.entry("template list", Permission.READ_PEOPLE),
            Map.entry("template show", Permission.READ_PEOPLE),
            Map.entry("template preview", Permission.READ_PEOPLE),
            Map.entry("profile list", Permission.READ_PEOPLE),
            Map.entry("profile show", Permission.READ_PEOPLE),
            Map.entry("broadcast open", Permission.READ_PEOPLE),
            Map.entry("broadcast log", Permission.READ_PEOPLE),
            Map.entry("broadcast to", Permission.READ_PEOPLE),
            Map.entry("chat", Permission.READ_PEOPLE),
            Map.entry("saved", Permission.READ_PEOPLE),
            Map.entry("export verify", Permission.EXPORT),
            Map.entry("export log", Permission.EXPORT),
            Map.entry("segment add", Permission.BROADCAST),
            Map.entry("segment edit", Permission.BROADCAST),
            Map.entry("segment delete", Permission.BROADCAST),
            Map.entry("template add", Permission.BROADCAST),
            Map.entry("template edit", Permission.BROADCAST),
            Map.entry("template delete", Permission.BROADCAST),
            Map.entry("profile add", Permission.BROADCAST),
            Map.entry("profile edit", Permission.BROADCAST),
            Map.entry("profile delete", Permission.BROADCAST),
            Map.entry("broadcast told", Permission.BROADCAST),
            Map.entry("broadcast drop", Permission.BROADCAST),
            Map.entry("poster", Permission.BROADCAST),
            Map.entry("product list", Permission.READ_PRICES),
            Map.entry("product show", Permission.READ_PRICES),
            Map.entry("product top", Permission.READ_ORDERS),
            Map.entry("product add", Permission.KEEP_PRICES),
            Map.entry("product edit", Permission.KEEP_PRICES),
            Map.entry("product stop", Permission.KEEP_PRICES),
            Map.entry("product resume", Permission.KEEP_PRICES),
            Map.entry("price quote", Permission.READ_PRICES),
            Map.entry("price rules", Permission.READ_PRICES),
            Map.entry("price check", Permission.READ_PRICES),
            Map.entry("price simulate", Permission.STUDY_PRICES),
            Map.entry("price export", Permission.READ_PRICES),
            Map.entry("price import", Permission.KEEP_PRICES),
            Map.entry("price propose", Permission.KEEP_PRICES),
            Map.entry("price approve", Permission.DECIDE_PRICES),
            Map.entry("price end", Permission.DECIDE_PRICES),
            Map.entry("price season list", Permission.READ_PRICES),
            Map.entry("price season set", Permission.DECIDE_PRICES),
            Map.entry("order list", Permission.READ_ORDERS),
            Map.entry("order show", Permission.READ_ORDERS),
            Map.entry("order route", Permission.READ_ORDERS),
            Map.entry("order standing list", Permission.READ_ORDERS),
            Map.entry("order add", Permission.KEEP_ORDERS),
            Map.entry("order change", Permission.KEEP_ORDERS),
            Map.entry("order usual", Permission.KEEP_ORDERS),
            Map.entry("order hand", Permission.KEEP_ORDERS),
            Map.entry("order pay", Permission.KEEP_ORDERS),
            Map.entry("order back", Permission.KEEP_ORDERS),
            Map.entry("order cancel", Permission.KEEP_ORDERS),
            Map.entry("order ask", Permission.KEEP_ORDERS),
            Map.entry("order capacity", Permission.KEEP_ORDERS),
            Map.entry("order standing add", Permission.KEEP_ORDERS),
            Map.entry("order standing end", Permission.KEEP_ORDERS),
            Map.entry("order standing make", Permission.KEEP_ORDERS),
            Map.entry("order print", Permission.READ_ORDERS),
            Map.entry("order import", Permission.IMPORT),
            Map.entry("today", Permission.READ_CARE),
            Map.entry("value", Permission.READ_ORDERS),
            Map.entry("price social", Permission.DECIDE_PRICES),
            Map.entry("log show", Permission.READ_CARE),
            Map.entry("log waiting", Permission.READ_CARE),
            Map.entry("log count", Permission.READ_CARE),
            Map.entry("complaint list", Permission.READ_CARE),
            Map.entry("complaint show", Permission.READ_CARE),
            Map.entry("complaint count", Permission.READ_CARE),
            Map.entry("promise list", Permission.READ_CARE),
            Map.entry("todo list", Permission.READ_CARE),
            Map.entry("visit list", Permission.READ_CARE),
            Map.entry("visit show", Permission.READ_CARE),
            Map.entry("offer list", Permission.READ_CARE),
            Map.entry("offer show", Permission.READ_CARE),
            Map.entry("referral tree", Permission.READ_CARE),
            Map.entry("referral ways", Permission.READ_CARE),
            Map.entry("ambassador report", Permission.READ_CARE),
            Map.entry("ambassador add", Permission.KEEP_CARE),
            Map.entry("ambassador end", Permission.KEEP_CARE),
            Map.entry("log add", Permission.KEEP_CARE),
            Map.entry("log answer", Permission.KEEP_CARE),
            Map.entry("complaint add", Permission.KEEP_CARE),
            Map.entry("complaint take", Permission.KEEP_CARE),
            Map.entry("complaint tick", Permission.KEEP_CARE),
            Map.entry("complaint answer", Permission.KEEP_CARE),
            Map.entry("complaint close", Permission.KEEP_CARE),
            Map.entry("complaint reopen", Permission.KEEP_CARE),
            Map.entry("complaint improve", Permission.KEEP_CARE),
            Map.entry("complaint tell", Permission.KEEP_CARE),
            Map.entry("promise add", Permission.KEEP_CARE),
            Map.entry("promise keep", Permission.KEEP_CARE),
            Map.entry("promise break", Permission.KEEP_CARE),
            Map.entry("promise move", Permission.KEEP_CARE),
            Map.entry("todo add", Permission.KEEP_CARE),
            Map.entry("todo done", Permission.KEEP_CARE),
            Map.entry("todo move", Permission.KEEP_CARE),
            Map.entry("visit new", Permission.KEEP_CARE),
            Map.entry("visit key", Permission.KEEP_CARE),
            Map.entry("visit check", Permission.KEEP_CARE),
            Map.entry("visit settle", Permission.KEEP_CARE),
            Map.entry("offer add", Permission.KEEP_CARE),
            Map.entry("offer end", Permission.KEEP_CARE),
            Map.entry("referral spend", Permission.KEEP_CARE),
            Map.entry("referral add", Permission.EDIT_PEOPLE),
            Map.entry("points show", Permission.READ_CARE),
            Map.entry("points add", Permission.KEEP_CARE),
            Map.entry("points spend", Permission.KEEP_CARE),
            Map.entry("voucher show", Permission.READ_CARE),
            Map.entry("voucher list", Permission.READ_CARE),
            Map.entry("voucher new", Permission.KEEP_CARE),
            Map.entry("voucher use", Permission.KEEP_CARE),
            Map.entry("card print", Permission.KEEP_CARE),
            Map.entry("card check", Permission.READ_CARE),
            Map.entry("programme list", Permission.READ_CARE),
            Map.entry("programme report", Permission.READ_CARE),
            Map.entry("programme add", Permission.KEEP_CARE),
            Map.entry("programme result", Permission.KEEP_CARE),
            Map.entry("meeting list", Permission.READ_MEETINGS),
            Map.entry("meeting show", Permission.READ_MEETINGS),
            Map.entry("meeting new", Permission.KEEP_MEETINGS),
            Map.entry("meeting edit", Permission.KEEP_MEETINGS),
            Map.entry("meeting off", Permission.KEEP_MEETINGS),
            Map.entry("meeting invite", Permission.KEEP_MEETINGS),
            Map.entry("meeting attend", Permission.KEEP_MEETINGS),
            Map.entry("meeting attach", Permission.KEEP_MEETINGS),
            Map.entry("meeting agenda", Permission.KEEP_MEETINGS),
            Map.entry("meeting withdraw", Permission.KEEP_MEETINGS),
            Map.entry("meeting minutes", Permission.KEEP_MEETINGS),
            Map.entry("meeting sign", Permission.KEEP_MEETINGS),
            Map.entry("meeting adopt", Permission.KEEP_MEETINGS),
            Map.entry("meeting decide", Permission.KEEP_MEETINGS),
            Map.entry("print list", Permission.EXPORT),
            Map.entry("visit print", Permission.EXPORT),
            Map.entry("print person", Permission.EXPORT),
            Map.entry("print changes", Permission.READ_CHANGES),
            Map.entry("changes", Permission.READ_CHANGES),
            Map.entry("indicators show", Permission.READ_INDICATORS),
            Map.entry("indicators type", Permission.KEEP_INDICATORS),
            Map.entry("selfcheck", Permission.CHECK_ONESELF),
            Map.entry("handover", Permission.LEAVE_WORD),
            Map.entry("note-to-next", Permission.LEAVE_WORD),
            Map.entry("area add", Permission.ADD_PLACES),
            Map.entry("community add", Permission.ADD_PLACES),
            Map.entry("business add", Permission.SET_UP),
            Map.entry("business phone", Permission.SET_UP),
            Map.entry("settings", Permission.SET_UP),
            Map.entry("settings list", Permission.SET_UP),
            Map.entry("settings get", Permission.SET_UP),
            Map.entry("settings set", Permission.SET_UP),
            Map.entry("clerk add", Permission.MANAGE_CLERKS),
            Map.entry("clerk change", Permission.MANAGE_CLERKS),
            Map.entry("clerk remove", Permission.MANAGE_CLERKS));

    /** The modules that commands belong to, by their first word. */
    private static final Map<String, Module> MODULES = Map.ofEntries(
            Map.entry("export", Module.BROADCAST),
            Map.entry("segment", Module.BROADCAST),
            Map.entry("template", Module.BROADCAST),
            Map.entry("profile", Module.BROADCAST),
            Map.entry("broadcast", Module.BROADCAST),
            Map.entry("poster", Module.BROADCAST),
            Map.entry("saved", Module.BROADCAST),
            Map.entry("points", Module.POINTS),
            Map.entry("voucher", Module.VOUCHER),
            Map.entry("card", Module.CARD),
            Map.entry("programme", Module.PROGRAMME),
            Map.entry("ambassador", Module.AMBASSADOR),
            Map.entry("selfcheck", Module.SELFCHECK));

    private Admission() {}

    /** Whether the table says anything of a command. */
    static boolean knows(String command) {
        return FREE.contains(command) || NEEDS.containsKey(command);
    }

    /** What one must be allowed to; empty for what everybody may. */
    static Optional<Permission> needs(String command) {
        return Optional.ofNullable(NEEDS.get(command));
    }

    /** Why a clerk may not, or that the command's module is off; empty where nothing stands in its way. */
    static Optional<Refusal> refusal(String command, Session session) {
        return needs(command)
                .flatMap(session.rights()::refusal)
                .or(() -> Optional.ofNullable(MODULES.get(command.split(" ", -1)[0]))
                        .flatMap(module -> new Switchboard(session)
                                .off(module, session.clerk().businessId())));
    }
}
