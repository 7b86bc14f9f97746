package lumbung.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lumbung.access.Bounds;
import lumbung.access.Switchboard;
import lumbung.access.WordList;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.register.editing.Known;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import lumbung.settings.Modules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The cooperative's settings, and its modules for each business. */
@Command(
        name = "settings",
        subcommands = {SettingList.Listed.class, SettingList.Read.class, SettingList.Written.class})
final class SettingList implements Task {
    private static final Columns COLUMNS = Columns.of(22, 30, 30);
    private static final Columns WORDS = Columns.of(30, 8, 60);
    private static final List<String> ON = List.of("nyala", "on", "ya", "yes");
    private static final List<String> OFF = List.of("mati", "off", "tidak", "no");

    @Override
    public Outcome<Integer> run(Desk desk) {
        return list(desk);
    }

    private static Outcome<Integer> words(WordList list, Desk desk) {
        List<WordList.Line> lines = new Switchboard(desk.session()).lines(list);
        return desk.answer(
                () -> Json.object(
                        "words",
                        lines.stream()
                                .map(it -> Json.object("name", it.name(), "words", it.words(), "own", it.own()))
                                .toList()),
                () -> lines.stream()
                        .map(it -> WORDS.line(it.name(), it.own() ? desk.say("settings.words.own") : "", it.words()))
                        .toList());
    }

    private static Outcome<Integer> list(Desk desk) {
        Switchboard switchboard = new Switchboard(desk.session());
        List<CooperativeSetting> settings = List.of(CooperativeSetting.values());
        List<Module> modules = List.of(Module.values());
        Modules now = switchboard.modules();
        return desk.answer(
                () -> Json.object(
                        "settings",
                        settings.stream()
                                .map(it -> json(it, switchboard.value(it), desk))
                                .toList(),
                        "modules",
                        modules.stream().map(it -> json(it, now, desk)).toList()),
                () -> {
                    List<String> lines = new ArrayList<>();
                    settings.forEach(it -> lines.add(COLUMNS.line(it.code(), title(it, desk), switchboard.value(it))));
                    modules.forEach(it -> lines.addAll(lines(it, now, desk)));
                    return lines;
                });
    }

    private static String title(CooperativeSetting setting, Desk desk) {
        return desk.say("settings.name." + setting.code());
    }

    private static Map<String, Object> json(CooperativeSetting setting, String value, Desk desk) {
        return Json.object("name", setting.code(), "title", title(setting, desk), "value", value);
    }

    private static Map<String, Object> json(Module module, Modules now, Desk desk) {
        List<Map<String, Object>> businesses = new ArrayList<>();
        for (Business business : businesses(desk)) {
            businesses.add(Json.object("name", business.name(), "on", now.on(module, business.id())));
        }
        return Json.object("name", module.code(), "on", now.on(module), "businesses", businesses);
    }

    private static List<String> lines(Module module, Modules now, Desk desk) {
        List<String> lines = new ArrayList<>();
        String title = desk.texts().of(Bounds.title(module));
        lines.add(COLUMNS.line(module.code(), title, state(now.on(module), desk)));
        for (Business business : businesses(desk)) {
            lines.add(COLUMNS.line("", "  " + business.name(), state(now.on(module, business.id()), desk)));
        }
        return lines;
    }

    private static String state(boolean on, Desk desk) {
        return desk.say(on ? "settings.on" : "settings.off");
    }

    private static List<Business> businesses(Desk desk) {
        Collection<Business> all = desk.directory().businesses();
        return all.stream().sorted(Comparator.comparing(Business::name)).toList();
    }

    /** A module by its name in either language. */
    private static Optional<Module> module(String name, Desk desk) {
        String sought = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Module.values())
                .filter(it -> it.code().equals(sought)
                        || desk.texts()
                                .of(Bounds.title(it))
                                .toLowerCase(Locale.ROOT)
                                .equals(sought))
                .findFirst();
    }

    private static Outcome<Optional<Business>> business(String name, Desk desk) {
        return name.isEmpty()
                ? Outcome.done(Optional.empty())
                : Known.business(desk.directory(), name, "--business").map(Optional::of);
    }

    private static <T> Outcome<T> unknown(String name) {
        List<String> known = new ArrayList<>();
        Arrays.stream(CooperativeSetting.values()).forEach(it -> known.add(it.code()));
        Arrays.stream(Module.values()).forEach(it -> known.add(it.code()));
        Arrays.stream(WordList.values()).forEach(it -> known.add(it.start().concat("...")));
        return Outcome.refused("settings.refused.unknown", name, String.join(", ", known));
    }

    /** All of them. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Parameters(arity = "0..1", paramLabel = "WORDS", descriptionKey = "WORDS")
        private String words = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Optional<WordList> list = WordList.of(words + ".");
            return words.isEmpty()
                    ? list(desk)
                    : list.map(it -> words(it, desk)).orElseGet(() -> unknown(words));
        }
    }

    /** The value of one. */
    @Command(name = "get")
    static final class Read implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "SETTING")
        private String name = "";

        @Option(
                names = {"--usaha", "--business"},
                paramLabel = "BUSINESS")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Switchboard switchboard = new Switchboard(desk.session());
            Optional<CooperativeSetting> setting = CooperativeSetting.coded(name);
            if (setting.isPresent()) {
                return told(name, switchboard.value(setting.get()), desk);
            }
            Optional<WordList.Line> line = WordList.of(name).stream()
                    .flatMap(list -> switchboard.lines(list).stream())
                    .filter(it -> it.name().equalsIgnoreCase(name))
                    .findFirst();
            if (line.isPresent()) {
                return told(name, line.get().words(), desk);
            }
            Optional<Module> module = module(name, desk);
            return module.isEmpty()
                    ? unknown(name)
                    : business(business, desk).then(whose -> {
                        long id = whose.map(Business::id).orElse(0L);
                        return told(name, state(switchboard.modules().on(module.get(), id), desk), desk);
                    });
        }

        private static Outcome<Integer> told(String name, String value, Desk desk) {
            return desk.answer(() -> Json.object("name", name, "value", value), () -> List.of(value));
        }
    }

    /** Chooses one. */
    @Command(name = "set")
    static final class Written implements Task {
        @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "SETTING")
        private String name = "";

        @Parameters(index = "1", paramLabel = "VALUE", descriptionKey = "VALUE")
        private String value = "";

        @Option(
                names = {"--usaha", "--business"},
                paramLabel = "BUSINESS")
        private String business = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Switchboard switchboard = new Switchboard(desk.session());
            Optional<CooperativeSetting> setting = CooperativeSetting.coded(name);
            if (setting.isPresent()) {
                return switchboard.set(setting.get(), value).then(done -> list(desk));
            }
            Optional<WordList> list = WordList.of(name);
            if (list.isPresent()) {
                return switchboard.say(list.get(), name, value).then(done -> words(list.get(), desk));
            }
            Optional<Module> module = module(name, desk);
            return module.isEmpty()
                    ? unknown(name)
                    : on().then(on -> business(business, desk).then(whose -> switchboard.turn(module.get(), whose, on)))
                            .then(done -> list(desk));
        }

        private Outcome<Boolean> on() {
            String word = value.toLowerCase(Locale.ROOT);
            return ON.contains(word) || OFF.contains(word)
                    ? Outcome.done(ON.contains(word))
                    : Outcome.refused("register.refused.choice", value, "nyala, mati");
        }
    }
}
