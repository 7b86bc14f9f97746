package lumbung.command;

import lumbung.message.Outcome;

/** What a command does with an open register. */
interface Task {
    /** Answers the exit code; a refusal becomes {@link Exit#REFUSED}. */
    Outcome<Integer> run(Desk desk);
}
