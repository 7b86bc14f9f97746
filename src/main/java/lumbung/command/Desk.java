package lumbung.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.i18n.Texts;
import lumbung.keymap.Binding;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.register.Directory;
import lumbung.register.editing.Around;
import lumbung.register.editing.Fields;

/** Where one command works: the open register, and a page to answer on. */
final class Desk {
    private final Session session;
    private final Voice voice;
    private final Texts texts;
    private final Directory directory;

    /**
     * How the answer is given.
     *
     * @param streams for who reads on, or writes in another way than line by line
     * @param keys every action of the screens with its usual keys
     */
    record Voice(Spoken spoken, Page out, Page err, Streams streams, Supplier<List<Binding>> keys) {}

    Desk(Session session, Voice voice) {
        this.session = session;
        this.voice = voice;
        this.texts = new Texts(voice.spoken().language(), session.clock().getZone());
        this.directory = session.people().directory();
    }

    Supplier<List<Binding>> keys() {
        return voice.keys();
    }

    Session session() {
        return session;
    }

    Texts texts() {
        return texts;
    }

    /** As it stood when the command began. */
    Directory directory() {
        return directory;
    }

    Fields fields() {
        return Fields.of(directory.levels());
    }

    Around around() {
        return new Around(
                directory,
                session.today(),
                text -> new Persons(this).one(text),
                id -> id == 0 ? Optional.empty() : session.people().household(id));
    }

    /** How the answer is given. */
    Voice voice() {
        return voice;
    }

    boolean json() {
        return voice.spoken().json();
    }

    Page out() {
        return voice.out();
    }

    /** For who reads on, or writes in another way than line by line. */
    Streams streams() {
        return voice.streams();
    }

    Page err() {
        return voice.err();
    }

    String say(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** Answers in the form that was asked for. */
    Outcome<Integer> answer(Supplier<Map<String, Object>> json, Supplier<List<String>> lines) {
        if (json()) {
            out().json(json.get());
        } else {
            lines.get().forEach(out()::line);
        }
        return Outcome.done(Exit.DONE);
    }

    /** Who each clerk is, by id. */
    Map<Long, String> clerks() {
        Map<Long, String> names = new LinkedHashMap<>();
        for (Clerk clerk : session.clerks().all()) {
            names.put(clerk.id(), clerk.name());
        }
        return names;
    }

    /** What was done, as text and for JSON. */
    Map<String, Object> said(Message what) {
        return Json.object("key", what.key(), "text", texts.of(what));
    }
}
