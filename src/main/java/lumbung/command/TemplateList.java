package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.MessageTemplate;
import lumbung.broadcast.text.Figures;
import lumbung.broadcast.text.Starter;
import lumbung.message.Outcome;
import lumbung.register.Purpose;
import lumbung.register.editing.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Messages that are kept to be written again. */
@Command(
        name = "template",
        subcommands = {
            TemplateList.Listed.class,
            TemplateList.Shown.class,
            TemplateList.Added.class,
            TemplateList.Edited.class,
            TemplateList.Deleted.class,
            TemplatePreview.class
        })
final class TemplateList {
    private static final Columns LINE = Columns.of(28, 20, 28);

    private static Map<String, Object> json(MessageTemplate template, Outbox outbox) {
        return Json.object(
                "id", Json.id(template.id()),
                "name", template.name(),
                "business", outbox.owner(template.businessId()),
                "purpose", Vocabulary.PURPOSES.word(template.purpose()),
                "text", template.text(),
                "hashtags", Figures.hashtags(template.text()));
    }

    private static Outcome<Integer> kept(MessageTemplate draft, Outbox outbox) {
        return outbox.keeping()
                .save(draft)
                .fold(
                        done -> outbox.desk().answer(() -> json(done, outbox), () -> lines(done, outbox)),
                        refusal -> Outcome.refused(new Persons(outbox.desk()).pointed(refusal, draft.text())));
    }

    private static List<String> lines(MessageTemplate template, Outbox outbox) {
        Desk desk = outbox.desk();
        Facts facts = new Facts();
        facts.heading(template.name());
        facts.add(desk.say("command.segment.owner"), outbox.owner(template.businessId()));
        facts.add(desk.say("command.segment.purpose"), Vocabulary.PURPOSES.word(template.purpose()));
        outbox.keeping().users(template).stream()
                .map(ExportProfile::name)
                .forEach(it -> facts.add(desk.say("command.segment.used"), it));
        List<String> lines = new ArrayList<>(facts.lines());
        template.text().lines().forEach(it -> lines.add("  | " + it));
        return lines;
    }

    /** All of them in order of name, with those to begin with. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            List<MessageTemplate> all = outbox.broadcasts().templates();
            List<String> starters = Starter.all().stream().map(Starter::name).toList();
            return desk.answer(
                    () -> Json.object(
                            "templates",
                            all.stream().map(it -> json(it, outbox)).toList(),
                            "starters",
                            starters),
                    () -> lines(all, starters, outbox));
        }

        private static List<String> lines(List<MessageTemplate> all, List<String> starters, Outbox outbox) {
            List<String> lines = new ArrayList<>();
            all.forEach(it -> lines.add(LINE.line(
                    it.name(), outbox.owner(it.businessId()), it.text().replace('\n', ' '))));
            lines.add(outbox.desk().say("command.template.starters", String.join(", ", starters)));
            return lines;
        }
    }

    /** One with its whole text. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "kept.NAME")
        private String name = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.template(name)
                    .then(it -> desk.answer(() -> json(it, outbox), () -> TemplateList.lines(it, outbox)));
        }
    }

    /** Adds one. */
    @Command(name = "add")
    static final class Added implements Task {
        @Option(names = "--starter", paramLabel = "NAME")
        private String starter = "";

        @Mixin
        private final TemplateWishes wishes = new TemplateWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return Said.or(starter, new Starter("", Purpose.PROMO, ""), TemplateWishes::starter)
                    .map(from -> new MessageTemplate(0, 0, wishes.name(), 0, from.purpose(), from.text()))
                    .then(blank -> wishes.of(blank, blank.name(), outbox))
                    .then(template -> kept(template, outbox));
        }
    }

    /** Changes what is said and leaves the rest. */
    @Command(name = "edit")
    static final class Edited implements Task {
        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "other.name")
        private String other = "";

        @Mixin
        private final TemplateWishes wishes = new TemplateWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.template(wishes.name())
                    .then(before -> wishes.of(before, Said.or(other, before.name()), outbox))
                    .then(template -> kept(template, outbox));
        }
    }

    /** Takes one away. */
    @Command(name = "delete")
    static final class Deleted implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "kept.NAME")
        private String name = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.template(name)
                    .then(outbox.keeping()::remove)
                    .then(gone -> desk.answer(
                            () -> json(gone, outbox), () -> List.of(desk.say("command.deleted", gone.name()))));
        }
    }
}
