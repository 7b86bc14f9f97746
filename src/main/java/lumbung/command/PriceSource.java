package lumbung.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.pricing.json.PriceFile;
import lumbung.pricing.json.PriceFiles;
import lumbung.pricing.json.Reading;

/** A file of prices that a command was given, with what is wrong with it told on the error stream. */
final class PriceSource {
    private static final long LARGEST = 64L << 20;

    private final Desk.Voice voice;

    PriceSource(Desk.Voice voice) {
        this.voice = voice;
    }

    /** The file; empty where it was told what is wrong. */
    Optional<PriceFile> read(String file) {
        return text(file).map(PriceFiles::read).fold(this::told, refusal -> {
            new Complaints(voice.spoken(), voice.err()).refused(refusal);
            return Optional.empty();
        });
    }

    static Outcome<String> text(String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                return Outcome.refused(Refusal.at("FILE", "command.price.large", file, LARGEST >> 20));
            }
            return Outcome.done(Files.readString(path));
        } catch (MalformedInputException e) {
            return Outcome.refused(Refusal.at("FILE", "command.price.utf8", file));
        } catch (IOException | InvalidPathException e) {
            return Outcome.refused(Refusal.at("FILE", "command.price.unreadable", file));
        }
    }

    /** Tells what is wrong and what was left out; empty where something is wrong. */
    <T> Optional<T> told(Reading<T> reading) {
        voice.out().flush();
        if (voice.spoken().json() && !reading.mistakes().isEmpty()) {
            voice.err()
                    .json(Json.object(
                            "error",
                            json(reading.mistakes().get(0)),
                            "mistakes",
                            reading.mistakes().stream().map(this::json).toList()));
        } else {
            reading.mistakes().forEach(mistake -> voice.err().line(line("command.price.mistake", mistake)));
            reading.remarks().forEach(remark -> voice.err().line(line("command.price.remark", remark)));
        }
        voice.err().flush();
        return reading.value();
    }

    private String line(String key, Refusal refusal) {
        Message place = refusal.place().isEmpty()
                ? Message.of("command.price.whole")
                : Message.of("command.price.place", refusal.place());
        return voice.spoken().texts().of(key, place, refusal.reason());
    }

    private Map<String, Object> json(Refusal refusal) {
        return Json.object(
                "place", refusal.place(),
                "key", refusal.reason().key(),
                "message", voice.spoken().texts().of(refusal.reason()));
    }
}
