package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lumbung.access.Bounds;
import lumbung.access.Switchboard;
import lumbung.access.WordList;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Business;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Module;
import lumbung.settings.Modules;
import lumbung.settings.Setting;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.ListWindow;

/** What officers choose for the whole cooperative, and which modules are on for it and for each business. */
public record SettingsView(Narrowing<SettingsView.Row> lines) implements Able.Seeks {
    private static final int HEAD = 1;
    private static final int FOOT = 4;
    private static final int VALUE = 36;

    /** One thing to choose. */
    sealed interface Row {
        Message title();

        Message about();
    }

    /** A setting and its value. */
    record Chosen(CooperativeSetting setting, String value) implements Row {
        @Override
        public Message title() {
            return SettingForm.title(setting);
        }

        @Override
        public Message about() {
            return SettingForm.about(setting);
        }
    }

    /**
     * A module's switch.
     *
     * @param business whose it is, empty for the cooperative's
     */
    record Switch(Module module, Optional<Business> business, boolean on) implements Row {
        @Override
        public Message title() {
            return business.map(it -> Message.of("settings.business", it.name()))
                    .orElse(Bounds.title(module));
        }

        @Override
        public Message about() {
            return Message.of("settings.about.".concat(module.setting()));
        }

        private Effect turned() {
            return wish(desk -> new Switchboard(desk.session()).turn(module, business, !on));
        }
    }

    /** Words that the cooperative may change: greetings, abbreviations … */
    record Words(WordList words, int lines) implements Row {
        @Override
        public Message title() {
            return words.title();
        }

        @Override
        public Message about() {
            return words.about();
        }
    }

    /** What was read. */
    record Read(List<Row> rows) implements Event.Answer {}

    public static SettingsView start() {
        return new SettingsView(Narrowing.of(List.of(), 10));
    }

    @Override
    public Message name() {
        return Message.of("workbench.action.settings");
    }

    @Override
    public List<Effect> opened() {
        return List.of(new Effect.Run((desk, progress) -> read(desk)));
    }

    private static Read read(Desk desk) {
        Switchboard switchboard = new Switchboard(desk.session());
        List<Row> rows = new ArrayList<>();
        for (CooperativeSetting setting : CooperativeSetting.values()) {
            rows.add(new Chosen(setting, switchboard.value(setting)));
        }
        Modules modules = switchboard.modules();
        for (Module module : Module.values()) {
            rows.add(new Switch(module, Optional.empty(), modules.on(module)));
            if (modules.on(module)) {
                desk.people().directory().businesses().stream()
                        .sorted(Comparator.comparing(Business::name))
                        .map(it -> new Switch(module, Optional.of(it), modules.on(module, it.id())))
                        .forEach(rows::add);
            }
        }
        for (WordList words : WordList.values()) {
            rows.add(new Words(words, switchboard.lines(words).size()));
        }
        return new Read(List.copyOf(rows));
    }

    /** What is written, and the news of it. */
    static Effect wish(Function<Desk, Outcome<Setting>> deed) {
        return new Effect.Run((desk, progress) -> deed.apply(desk)
                .fold(
                        done -> Event.Wishes.of(new Effect.Changed()),
                        refusal -> Event.Wishes.of(new Effect.Tell(Effect.Tone.WARNING, refusal.reason()))));
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Read read) {
            return Step.to(new SettingsView(lines.again(read.rows, SettingsView::title)));
        }
        if (event instanceof Event.Changed) {
            return new Step(this, opened());
        }
        if (event instanceof Event.Sized sized) {
            return Step.to(new SettingsView(lines.sized(sized.rows() - HEAD - FOOT)));
        }
        if (event instanceof Event.Clicked clicked) {
            return Step.to(new SettingsView(lines.pointed(clicked.row() - HEAD)));
        }
        if (event instanceof Event.Typed typed) {
            boolean enter = typed.key().is(Key.ENTER) && lines.current().isPresent();
            return enter ? chosen(lines.current().get()) : Step.to(new SettingsView(lines.typed(typed.key())));
        }
        return Step.to(this);
    }

    private static String title(Row row, Scene scene) {
        return scene.texts().of(row.title());
    }

    @Override
    public SpeedSearch search() {
        return lines.search();
    }

    @Override
    public View seeking(SpeedSearch next) {
        return new SettingsView(lines.seeking(next, SettingsView::title));
    }

    private Step chosen(Row row) {
        if (row instanceof Words it) {
            return Step.to(this, new Effect.Open(WordsView.of(it.words)));
        }
        return Step.to(
                this,
                row instanceof Chosen it
                        ? new Effect.PopUp(SettingForm.of(it.setting, it.value))
                        : ((Switch) row).turned());
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        canvas.rule(0);
        ListWindow<Row> list = lines.list();
        list.draw(canvas.below(HEAD), (row, at) -> row(row, list.rows().get(at), list.isCursor(at), scene));
        Canvas foot = canvas.part(1, canvas.height() - FOOT + 1, canvas.width() - 2, FOOT - 1);
        list.current().ifPresent(row -> foot.wrap(Ink.DIM, scene.texts().of(row.about())));
    }

    private static void row(Canvas row, Row what, boolean chosen, Scene scene) {
        int value = Math.min(VALUE, row.width() / 2);
        row.put(0, 0, Ink.FOCUS, chosen ? ">" : "");
        row.put(2, 0, chosen ? Ink.FOCUS : Ink.TEXT, scene.texts().of(what.title()), value - 3);
        if (what instanceof Chosen it) {
            row.put(value, 0, Ink.TEXT, it.value, row.width() - value);
        } else if (what instanceof Switch it) {
            row.put(value, 0, it.on ? Ink.TEXT : Ink.DIM, scene.say(it.on ? "settings.on" : "settings.off"));
        } else if (what instanceof Words it) {
            row.put(value, 0, Ink.DIM, scene.say("settings.words.lines", it.lines), row.width() - value);
        }
        if (chosen && scene.focused()) {
            row.cursor(0, 0);
        }
    }

    @Override
    public Message enter() {
        if (lines.current().filter(Words.class::isInstance).isPresent()) {
            return Message.of("workbench.action.open");
        }
        return lines.current()
                .filter(Switch.class::isInstance)
                .map(Switch.class::cast)
                .map(it -> Message.of(it.on ? "settings.turn.off" : "settings.turn.on"))
                .orElse(Message.of("workbench.action.edit"));
    }

    @Override
    public Optional<Message> about() {
        return Optional.of(Message.of("guide.about.settings"));
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back", "help", "undo", "menu");
    }
}
