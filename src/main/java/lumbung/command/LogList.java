package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lumbung.broadcast.Broadcast;
import lumbung.care.kept.Care;
import lumbung.care.kept.CareFilter;
import lumbung.care.kept.Direction;
import lumbung.care.kept.Medium;
import lumbung.care.kept.Moment;
import lumbung.care.kept.Mood;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Outcome;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.editing.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What passes between people and businesses: noted, answered, looked back on. R014, R023. */
@Command(
        name = "log",
        subcommands = {
            LogList.Added.class,
            LogList.Shown.class,
            LogList.Waiting.class,
            LogList.Answered.class,
            LogFigures.Counted.class
        })
final class LogList {
    private static final Columns MOMENT = Columns.of(16, 16, 14, 15, 60);
    private static final Columns WAITING = Columns.of(19, 16, 26, 15, 40);
    private static final List<TouchKind> KINDS =
            Stream.of(TouchKind.values()).filter(TouchKind::isTouch).toList();

    static String kind(TouchKind kind) {
        return "care.kind.".concat(kind.name());
    }

    static String medium(Medium medium) {
        return "care.medium.".concat(medium.name());
    }

    static String mood(Mood mood) {
        return "care.mood.".concat(mood.name());
    }

    /** Something passed between somebody and a business. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "PERSON", index = "0", descriptionKey = "touch.PERSON")
        private String person = "";

        @Parameters(paramLabel = "KIND", index = "1", descriptionKey = "touch.KIND")
        private String kind = "";

        @Parameters(paramLabel = "TEXT", index = "2", arity = "0..1", descriptionKey = "touch.TEXT")
        private String words = "";

        @Option(names = "--business", paramLabel = "BUSINESS", descriptionKey = "touch.business")
        private String business = "";

        @Option(names = "--way", paramLabel = "WAY", descriptionKey = "touch.way")
        private String way = "";

        @Option(names = "--out", descriptionKey = "touch.out")
        private boolean out;

        @Option(names = "--at", paramLabel = "MOMENT", descriptionKey = "touch.at")
        private String at = "";

        @Option(names = "--answered", paramLabel = "MOMENT", descriptionKey = "touch.answered")
        private String answered = "";

        @Option(names = "--product", paramLabel = "PRODUCT", descriptionKey = "touch.product")
        private String product = "";

        @Option(names = "--broadcast", paramLabel = "ID", descriptionKey = "touch.broadcast")
        private String broadcast = "";

        @Option(names = "--stars", paramLabel = "N", descriptionKey = "touch.stars")
        private long stars;

        @Option(names = "--worth", paramLabel = "RUPIAH", descriptionKey = "touch.worth")
        private long worth;

        @Option(names = "--mood", paramLabel = "MOOD", descriptionKey = "touch.mood")
        private String mood = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.one(kind, KINDS, "KIND", LogList::kind)
                    .then(what -> begun(what, care))
                    .then(touch -> care.product(product)
                            .then(id -> Said.or(
                                            broadcast,
                                            0L,
                                            text -> new Outbox(desk)
                                                    .broadcast(text)
                                                    .map(Broadcast::id))
                                    .map(sent -> touch.about(new Touch.About(id, sent, 0)))))
                    .then(touch -> Said.or(
                                    mood, Mood.UNKNOWN, text -> care.one(text, Mood.values(), "--mood", LogList::mood))
                            .map(touch::felt))
                    .then(touch -> answered.isEmpty()
                            ? Outcome.done(touch)
                            : care.moment(answered).map(when -> touch.answered(when, "")))
                    .map(touch -> stars == 0 ? touch : touch.rated(stars))
                    .map(touch -> touch.worth(Rupiah.of(worth)))
                    .then(care.touches()::note)
                    .then(touch -> told(touch, care));
        }

        private Outcome<Touch> begun(TouchKind what, CareDesk care) {
            Medium usual = what == TouchKind.VISIT || what == TouchKind.GIFT
                    ? Medium.MEETING
                    : what == TouchKind.CALL ? Medium.PHONE : Medium.WHATSAPP;
            return care.person(person)
                    .then(id -> care.business(business)
                            .then(whose -> Said.or(
                                            way,
                                            usual,
                                            text -> care.one(text, Medium.values(), "--way", LogList::medium))
                                    .then(medium -> care.moment(at)
                                            .map(when -> Touch.of(
                                                    id,
                                                    whose,
                                                    when,
                                                    new Touch.Manner(what, out ? Direction.OUT : Direction.IN, medium),
                                                    words.strip())))));
        }
    }

    private static Outcome<Integer> told(Touch touch, CareDesk care) {
        return care.desk().answer(() -> json(touch, care), () -> List.of(waiting(touch, care)));
    }

    static Map<String, Object> json(Touch touch, CareDesk care) {
        return Json.object(
                "id", Json.id(touch.id()),
                "person", Json.id(touch.personId()),
                "name", care.name(touch.personId()),
                "business", care.business(touch.businessId()),
                "at", touch.at().toString(),
                "kind", CareDesk.code(touch.kind()),
                "direction", CareDesk.code(touch.manner().direction()),
                "way", CareDesk.code(touch.manner().medium()),
                "words", touch.words(),
                "waiting", touch.isWaiting(),
                "answered", touch.reply().map(reply -> reply.at().toString()).orElse(""),
                "clerk", care.clerk(touch.clerkId()));
    }

    private static String waiting(Touch touch, CareDesk care) {
        return WAITING.line(
                Json.id(touch.id()),
                at(touch.at()),
                care.name(touch.personId()),
                care.business(touch.businessId()),
                touch.words());
    }

    static String at(java.time.LocalDateTime at) {
        return at.toString().replace('T', ' ');
    }

    /** Somebody's timeline, the newest first. */
    @Command(name = "show")
    static final class Shown implements Task {
        private static final int USUAL = 30;

        @Parameters(paramLabel = "PERSON", descriptionKey = "touch.PERSON")
        private String person = "";

        @Option(names = "--limit", paramLabel = "N", descriptionKey = "touch.limit")
        private int limit = USUAL;

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.person(person).then(id -> {
                List<Moment> all = care.care().timeline(Care.Shown.of(id), Optional.empty(), limit);
                return desk.answer(
                        () -> Json.object(
                                "person", Json.id(id),
                                "timeline",
                                        all.stream().map(it -> moment(it, care)).toList()),
                        () -> all.isEmpty()
                                ? List.of(desk.say("command.care.none"))
                                : all.stream().map(it -> line(it, care)).toList());
            });
        }

        private static String line(Moment it, CareDesk care) {
            Desk desk = care.desk();
            String mark = it.waiting() ? desk.say("command.care.open") + " " : "";
            return MOMENT.line(
                    at(it.at()),
                    desk.say(kind(it.kind())),
                    business(it, care),
                    care.clerk(it.clerkId()),
                    mark + words(it, desk));
        }

        private static String business(Moment it, CareDesk care) {
            return it.businessId() == 0 ? "" : care.business(it.businessId());
        }

        private static String words(Moment it, Desk desk) {
            String goods = it.goods().stream()
                    .map(part -> desk.say("command.care.goods", part.units(), part.name()))
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            if (it.kind() == TouchKind.EXPORT) {
                return desk.session()
                        .broadcasts()
                        .export(it.id())
                        .map(export -> Vocabulary.PURPOSES.word(export.purpose()) + " " + it.words())
                        .orElse(it.words());
            }
            return goods.isEmpty() || it.words().isEmpty() ? goods + it.words() : goods + ". " + it.words();
        }

        private static Map<String, Object> moment(Moment it, CareDesk care) {
            return Json.object(
                    "id", Json.id(it.id()),
                    "at", it.at().toString(),
                    "kind", CareDesk.code(it.kind()),
                    "direction", CareDesk.code(it.direction()),
                    "way", CareDesk.code(it.medium()),
                    "business", business(it, care),
                    "clerk", care.clerk(it.clerkId()),
                    "words", words(it, care.desk()),
                    "open", it.waiting());
        }
    }

    /** Messages that wait for an answer, who waits longest first. */
    @Command(name = "waiting")
    static final class Waiting implements Task {
        private static final int MOST = 1_000;

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            List<Touch> all = care.care().waiting(CareFilter.ALL, MOST);
            return desk.answer(
                    () -> Json.object(
                            "waiting", all.stream().map(it -> json(it, care)).toList()),
                    () -> all.isEmpty()
                            ? List.of(desk.say("command.care.answered"))
                            : all.stream().map(it -> waiting(it, care)).toList());
        }
    }

    /** A message was answered. */
    @Command(name = "answer")
    static final class Answered implements Task {
        @Parameters(paramLabel = "ID", index = "0", descriptionKey = "touch.ID")
        private String id = "";

        @Parameters(paramLabel = "TEXT", index = "1", arity = "0..1", descriptionKey = "touch.TEXT")
        private String words = "";

        @Option(names = "--at", paramLabel = "MOMENT", descriptionKey = "touch.at")
        private String at = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            CareDesk care = new CareDesk(desk);
            return care.numbered(id, care.care()::touch)
                    .then(touch -> care.moment(at)
                            .then(when -> care.touches().answerAll(List.of(touch.id()), when, words.strip())))
                    .then(all -> told(all.get(0), care));
        }
    }
}
