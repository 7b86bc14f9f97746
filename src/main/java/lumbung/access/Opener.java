package lumbung.access;

import lumbung.message.Outcome;
import lumbung.settings.StartOptions;

/** Opens the register that somebody asked for. */
@FunctionalInterface
public interface Opener {
    Outcome<Session> open(StartOptions options);
}
