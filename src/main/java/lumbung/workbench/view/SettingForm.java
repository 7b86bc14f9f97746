package lumbung.workbench.view;

import java.util.List;
import java.util.Optional;
import lumbung.access.Switchboard;
import lumbung.message.Message;
import lumbung.settings.CooperativeSetting;
import lumbung.terminal.Key;
import lumbung.workbench.widget.Canvas;
import lumbung.workbench.widget.Ink;
import lumbung.workbench.widget.TextField;

/** A popup in which one setting is typed. */
record SettingForm(CooperativeSetting setting, TextField typed, Optional<Message> wrong) implements Able.Saves {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 7;

    /** It was not kept. */
    record Wrong(Message reason) implements Event.Answer {}

    static SettingForm of(CooperativeSetting setting, String value) {
        return new SettingForm(setting, TextField.of(value), Optional.empty());
    }

    /** What a setting is called. */
    static Message title(CooperativeSetting setting) {
        return Message.of("settings.name.".concat(setting.code()));
    }

    static Message about(CooperativeSetting setting) {
        return Message.of("settings.about.".concat(setting.code()));
    }

    @Override
    public Message name() {
        return title(setting);
    }

    @Override
    public boolean typing() {
        return true;
    }

    @Override
    public boolean unsaved() {
        return false;
    }

    @Override
    public Step update(Event event) {
        if (event instanceof Wrong no) {
            return Step.to(new SettingForm(setting, typed, Optional.of(no.reason)));
        }
        if (event instanceof Event.Pasted pasted) {
            return Step.to(with(typed.pasted(pasted.text())));
        }
        if (!(event instanceof Event.Typed key)) {
            return Step.to(this);
        }
        return key.key().is(Key.ENTER) ? save() : Step.to(with(typed.typed(key.key())));
    }

    private SettingForm with(TextField other) {
        return new SettingForm(setting, other, Optional.empty());
    }

    @Override
    public Step save() {
        String text = typed.text();
        return Step.to(
                this,
                new Effect.Run((desk, progress) -> new Switchboard(desk.session())
                        .set(setting, text)
                        .<Event.Answer>fold(
                                done -> Event.Wishes.of(new Effect.Close(), new Effect.Changed()),
                                refusal -> new Wrong(refusal.reason()))));
    }

    @Override
    public void draw(Canvas canvas, Scene scene) {
        int width = Math.min(WIDTH, canvas.width() - 4);
        Canvas box = canvas.part((canvas.width() - width) / 2, canvas.height() / 4, width, HEIGHT)
                .box(scene.texts().of(name()));
        box.put(0, 0, Ink.FOCUS, ">");
        typed.draw(box.part(2, 0, box.width() - 2, 1), scene.focused());
        Ink ink = wrong.isPresent() ? Ink.ERROR : Ink.DIM;
        box.part(0, 2, box.width(), HEIGHT - 4).wrap(ink, scene.texts().of(wrong.orElse(about(setting))));
    }

    @Override
    public Message enter() {
        return Message.of("workbench.action.save");
    }

    @Override
    public List<String> reminders() {
        return List.of("open", "back");
    }
}
