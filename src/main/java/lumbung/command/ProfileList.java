package lumbung.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Formats;
import lumbung.broadcast.MessageTemplate;
import lumbung.message.Outcome;
import lumbung.register.Segment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How exports are made again, by name. */
@Command(
        name = "profile",
        subcommands = {
            ProfileList.Listed.class,
            ProfileList.Shown.class,
            ProfileList.Added.class,
            ProfileList.Edited.class,
            ProfileList.Deleted.class
        })
final class ProfileList {
    private static final Columns LINE = Columns.of(22, 26, 28);

    private static String line(ExportProfile profile, Outbox outbox) {
        return LINE.line(
                profile.name(),
                segment(profile, outbox),
                outbox.phone(profile.target().sendingPhoneId()));
    }

    private static String segment(ExportProfile profile, Outbox outbox) {
        return outbox.desk()
                .directory()
                .segment(profile.target().segmentId())
                .map(Segment::name)
                .orElse("");
    }

    private static Optional<String> template(ExportProfile profile, Outbox outbox) {
        return outbox.broadcasts().templates().stream()
                .filter(it -> it.id() == profile.message().templateId())
                .map(MessageTemplate::name)
                .findFirst();
    }

    private static Map<String, Object> json(ExportProfile profile, Outbox outbox) {
        return Json.object(
                "id", Json.id(profile.id()),
                "name", profile.name(),
                "segment", segment(profile, outbox),
                "phone", outbox.phone(profile.target().sendingPhoneId()),
                "template", template(profile, outbox),
                "product", profile.message().product(),
                "price", profile.message().price(),
                "formats", profile.formats(),
                "folder", profile.folder());
    }

    private static List<String> lines(ExportProfile profile, Outbox outbox) {
        Desk desk = outbox.desk();
        Facts facts = new Facts();
        facts.heading(profile.name());
        facts.add(desk.say("command.profile.segment"), segment(profile, outbox));
        facts.add(
                desk.say("command.profile.phone"), outbox.phone(profile.target().sendingPhoneId()));
        facts.add(
                desk.say("command.profile.template"), template(profile, outbox).orElse(""));
        facts.add(desk.say("command.profile.product"), profile.message().product());
        facts.add(desk.say("command.profile.price"), profile.message().price());
        facts.add(desk.say("command.profile.formats"), String.join(", ", profile.formats()));
        facts.add(desk.say("command.profile.folder"), profile.folder());
        return facts.lines();
    }

    private static Outcome<Integer> kept(ExportProfile draft, Outbox outbox) {
        return outbox.keeping().save(draft).then(done -> told(done, outbox));
    }

    private static Outcome<Integer> told(ExportProfile profile, Outbox outbox) {
        return outbox.desk().answer(() -> json(profile, outbox), () -> lines(profile, outbox));
    }

    /** All of them in order of name. */
    @Command(name = "list")
    static final class Listed implements Task {
        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            List<ExportProfile> all = outbox.broadcasts().profiles();
            return desk.answer(
                    () -> Json.object(
                            "profiles", all.stream().map(it -> json(it, outbox)).toList()),
                    () -> all.isEmpty()
                            ? List.of(desk.say("command.profile.none"))
                            : all.stream().map(it -> line(it, outbox)).toList());
        }
    }

    /** One with all that it is made of. */
    @Command(name = "show")
    static final class Shown implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "profile.NAME")
        private String name = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.profile(name).then(it -> told(it, outbox));
        }
    }

    /** Adds one. */
    @Command(name = "add")
    static final class Added implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "profile.NAME")
        private String name = "";

        @Mixin
        private final ProfileWishes wishes = new ProfileWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            ExportProfile blank = new ExportProfile(
                    0, 0, name, new ExportProfile.Target(0, 0), ExportProfile.Chosen.NONE, Formats.USUAL, "");
            return wishes.of(blank, name, outbox).then(profile -> kept(profile, outbox));
        }
    }

    /** Changes what is said and leaves the rest. */
    @Command(name = "edit")
    static final class Edited implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "profile.NAME")
        private String name = "";

        @Option(names = "--name", paramLabel = "NAME", descriptionKey = "other.name")
        private String other = "";

        @Mixin
        private final ProfileWishes wishes = new ProfileWishes();

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.profile(name)
                    .then(before -> wishes.of(before, Said.or(other, before.name()), outbox))
                    .then(profile -> kept(profile, outbox));
        }
    }

    /** Takes one away. */
    @Command(name = "delete")
    static final class Deleted implements Task {
        @Parameters(paramLabel = "NAME", descriptionKey = "profile.NAME")
        private String name = "";

        @Override
        public Outcome<Integer> run(Desk desk) {
            Outbox outbox = new Outbox(desk);
            return outbox.profile(name)
                    .then(outbox.keeping()::remove)
                    .then(gone -> desk.answer(
                            () -> json(gone, outbox), () -> List.of(desk.say("command.deleted", gone.name()))));
        }
    }
}
