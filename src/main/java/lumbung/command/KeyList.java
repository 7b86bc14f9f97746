package lumbung.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.command.Desk.Voice;
import lumbung.i18n.Texts;
import lumbung.keymap.Binding;
import lumbung.keymap.Keymap;
import lumbung.keymap.KeymapFile;
import lumbung.message.Message;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The keys of the screens as they hold on this PC; needs no register. */
@Command(name = "keys")
final class KeyList {
    @Option(names = "--check")
    private boolean check;

    @Option(names = "--write")
    private boolean write;

    /** Lists, checks or writes {@code keymap.json}. */
    int run(Path file, List<Binding> usual, Voice voice) {
        if (write) {
            return written(file, usual, voice);
        }
        Keymap keymap = Keymap.in(file, usual);
        if (voice.spoken().json()) {
            voice.out().json(json(keymap, file, voice.spoken().texts()));
        } else if (check) {
            checked(keymap, file, voice);
        } else {
            list(keymap, voice);
        }
        if (!voice.spoken().json()) {
            voice.out().flush();
            keymap.slips()
                    .forEach(slip -> voice.err().line(voice.spoken().texts().of(slip)));
        }
        return check && !keymap.slips().isEmpty() ? Exit.REFUSED : Exit.DONE;
    }

    private static int written(Path file, List<Binding> usual, Voice voice) {
        Outcome<Message> written = KeymapFile.write(file, usual);
        written.ifRefused(refusal -> new Complaints(voice.spoken(), voice.err()).refused(refusal));
        if (written instanceof Outcome.Done<Message> done) {
            voice.out().line(voice.spoken().texts().of(done.value()));
        }
        return written.isDone() ? Exit.DONE : Exit.REFUSED;
    }

    private static void checked(Keymap keymap, Path file, Voice voice) {
        if (keymap.slips().isEmpty()) {
            String key = Files.exists(file) ? "keymap.fine" : "keymap.none";
            voice.out().line(voice.spoken().texts().of(key, file.toString()));
        }
    }

    private static void list(Keymap keymap, Voice voice) {
        Columns columns = Columns.of(16, 34, 60);
        for (Binding binding : keymap.bindings()) {
            String title = title(binding, voice.spoken().texts());
            String ways = String.join(", ", binding.keys().ways());
            voice.out().line(columns.line(binding.id(), title, ways));
        }
    }

    private static Map<String, Object> json(Keymap keymap, Path file, Texts texts) {
        List<Object> actions = new ArrayList<>();
        for (Binding binding : keymap.bindings()) {
            List<String> ways = binding.keys().ways();
            actions.add(Json.object("action", binding.id(), "title", title(binding, texts), "keys", ways));
        }
        List<String> slips = keymap.slips().stream().map(texts::of).toList();
        return Json.object("file", file.toString(), "keys", actions, "slips", slips);
    }

    private static String title(Binding binding, Texts texts) {
        return texts.of("workbench.action.".concat(binding.id()));
    }
}
