package lumbung.inspection;

import java.util.function.Consumer;
import java.util.function.Function;
import lumbung.journal.Changes;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** Something that can be done about a problem. */
public sealed interface Fix {
    /** Tells the fixes of one kind of problem apart. */
    String id();

    /** What it does, as a list of fixes says it. */
    Message title();

    /**
     * Writes.
     *
     * @param alike whether it may be done to all problems of the kind at once
     * @param work writes, within an operation; may be run twice
     */
    record Writes(String id, Message title, boolean alike, Function<Changes, Outcome<Boolean>> work) implements Fix {
        /** What cannot be refused. */
        public static Writes of(String id, Message title, Consumer<Changes> work) {
            return new Writes(id, title, false, done(work));
        }

        /** What cannot be refused and may be done to all alike. */
        public static Writes toAllAlike(String id, Message title, Consumer<Changes> work) {
            return new Writes(id, title, true, done(work));
        }

        private static Function<Changes, Outcome<Boolean>> done(Consumer<Changes> work) {
            return changes -> {
                work.accept(changes);
                return Outcome.done(true);
            };
        }
    }

    /** Opens a form or a list in which somebody decides. */
    record Opens(String id, Message title, Target target) implements Fix {}

    /** What there is to open. */
    sealed interface Target {
        /**
         * A person's form.
         *
         * @param field the field in which the cursor should stand
         * @param text what stands in it, where there may be several of the name; empty for any
         */
        record Form(long person, String field, String text) implements Target {}

        /** Two records side by side. */
        record Pair(long one, long other) implements Target {}

        /** The people a query finds. */
        record People(String query) implements Target {}

        /**
         * A price rule.
         *
         * @param part what of it to change, such as {@code limits}
         * @param value what would be right there, as it is typed; empty where somebody has to decide
         */
        record Rule(long rule, String part, String value) implements Target {}

        /** What is noted about somebody, or about something that waits. */
        record Noting(What what, long id) implements Target {
            /** What is opened, and whose id it takes. */
            public enum What {
                /** A visit to a person. */
                VISIT,
                /** A greeting to a person. */
                GREETING,
                /** The answer to a message. */
                REPLY,
                CONCERN,
                PROMISE
            }
        }
    }
}
