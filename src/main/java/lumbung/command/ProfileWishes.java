package lumbung.command;

import java.util.List;
import lumbung.broadcast.ColumnMap;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.Formats;
import lumbung.broadcast.MessageTemplate;
import lumbung.message.Outcome;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import picocli.CommandLine.Option;

/** What was said about a profile; what was not said stays as it is. */
final class ProfileWishes {
    @Option(names = "--segment", paramLabel = "NAME", descriptionKey = "profile.segment")
    private String segment = "";

    @Option(names = "--phone", paramLabel = "PHONE", descriptionKey = "profile.phone")
    private String phone = "";

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "profile.template")
    private String template = "";

    @Option(names = "--product", paramLabel = "TEXT", descriptionKey = "about.product")
    private String product = "";

    @Option(names = "--price", paramLabel = "TEXT", descriptionKey = "about.price")
    private String price = "";

    @Option(names = "--formats", paramLabel = "LIST", descriptionKey = "profile.formats")
    private String formats = "";

    @Option(names = "--folder", paramLabel = "DIR", descriptionKey = "profile.folder")
    private String folder = "";

    /** The profile as it was wished for, of the given name. */
    Outcome<ExportProfile> of(ExportProfile before, String name, Outbox outbox) {
        return target(before.target(), outbox)
                .then(target -> chosen(before.message(), outbox)
                        .then(message -> formats(before.formats(), outbox.desk())
                                .map(files -> new ExportProfile(
                                        before.id(),
                                        before.version(),
                                        name,
                                        target,
                                        message,
                                        files,
                                        Said.or(folder, before.folder())))));
    }

    private Outcome<ExportProfile.Target> target(ExportProfile.Target before, Outbox outbox) {
        return Said.or(segment, before.segmentId(), it -> outbox.segment(it).map(Segment::id))
                .then(whom -> Said.or(
                                phone,
                                before.sendingPhoneId(),
                                it -> outbox.phone(it, "--phone").map(SendingPhone::id))
                        .map(from -> new ExportProfile.Target(whom, from)));
    }

    private Outcome<ExportProfile.Chosen> chosen(ExportProfile.Chosen before, Outbox outbox) {
        return Said.or(template, before.templateId(), it -> outbox.template(it).map(MessageTemplate::id))
                .map(text -> new ExportProfile.Chosen(
                        text, Said.or(product, before.product()), Said.or(price, before.price())));
    }

    private Outcome<List<String>> formats(List<String> before, Desk desk) {
        return Said.or(
                formats,
                before,
                it -> Formats.parse(
                        it, ColumnMap.known(desk.session().settings()).keySet()));
    }
}
