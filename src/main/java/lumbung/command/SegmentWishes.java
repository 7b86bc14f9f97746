package lumbung.command;

import lumbung.message.Outcome;
import lumbung.register.Segment;
import picocli.CommandLine.Option;

/** What was said about a segment; what was not said stays as it is. */
final class SegmentWishes {
    @Option(names = "--query", paramLabel = "QUERY", descriptionKey = "segment.query")
    private String query = "";

    @Option(
            names = {"--usaha", "--business"},
            paramLabel = "NAME",
            descriptionKey = "segment.business")
    private String business = "";

    @Option(names = "--purpose", paramLabel = "PURPOSE", descriptionKey = "segment.purpose")
    private String purpose = "";

    @Option(names = "--channel", paramLabel = "orang|rumah|ketua", descriptionKey = "segment.channel")
    private String channel = "";

    @Option(names = "--tag", paramLabel = "TAG", descriptionKey = "segment.tag")
    private String tag = "";

    /** The segment as it was wished for, of the given name. */
    Outcome<Segment> of(Segment before, String name, Outbox outbox) {
        return Said.or(business, before.businessId(), outbox::business)
                .then(owner -> Said.or(purpose, before.purpose(), Outbox::purpose)
                        .then(what -> Said.or(channel, before.channel(), Outbox::channel)
                                .map(way -> new Segment(
                                        before.id(),
                                        before.version(),
                                        name,
                                        owner,
                                        Said.or(query, before.query()),
                                        what,
                                        way,
                                        Said.or(tag, before.tag())))));
    }
}
