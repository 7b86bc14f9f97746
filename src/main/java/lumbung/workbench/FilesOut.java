package lumbung.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lumbung.access.Session;
import lumbung.broadcast.Audience;
import lumbung.broadcast.Export;
import lumbung.broadcast.Gathering;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.Occasion;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Business;
import lumbung.register.Purpose;
import lumbung.register.editing.Vocabulary;
import lumbung.workbench.view.Exporting;
import lumbung.workbench.view.Progress;

/** Contact files, through the export. */
final class FilesOut implements Exporting {
    private final Session session;

    FilesOut(Session session) {
        this.session = session;
    }

    @Override
    public Outcome<Reach> preview(Order order, Progress progress) {
        return folder(order).then(there -> request(order, progress)).map(request -> reach(request.audience()));
    }

    private static Reach reach(Audience audience) {
        Map<String, Long> leftOut = new TreeMap<>();
        audience.reasons().forEach((reason, count) -> leftOut.put(reason.name().toLowerCase(Locale.ROOT), count));
        return new Reach(audience.recipients().size(), leftOut);
    }

    @Override
    public Outcome<List<String>> make(Order order, Progress progress) {
        return request(order, progress)
                .then(request -> folder(order)
                        .then(to -> new Export(session.ledger(), session.clock())
                                .make(request, new Export.Target(to, false)))
                        .map(made -> made.files().stream()
                                .map(file -> file.getFileName().toString())
                                .toList()));
    }

    private static Outcome<Path> folder(Order order) {
        try {
            Path folder = Path.of(order.folder());
            return !order.folder().isEmpty() && folder.toFile().isDirectory()
                    ? Outcome.done(folder)
                    : Outcome.refused(Refusal.at("folder", "workbench.wrong.folder", order.folder()));
        } catch (InvalidPathException e) {
            return Outcome.refused(Refusal.at("folder", "workbench.wrong.folder", order.folder()));
        }
    }

    private Outcome<Export.Request> request(Order order, Progress progress) {
        return at("tag", ListTag.of(order.tag()))
                .then(tag -> at("query", session.finder().parse(order.query()))
                        .then(query -> occasion(order).map(occasion -> {
                            Gathering gathering = new Gathering(
                                    occasion,
                                    session.people().suppressions(),
                                    session.people().directory());
                            session.finder().each(query, card -> {
                                gathering.add(card);
                                return !progress.cancelled();
                            });
                            return new Export.Request(gathering.audience(), occasion, query.canonical(), tag);
                        })));
    }

    private static <T> Outcome<T> at(String field, Outcome<T> outcome) {
        return outcome.fold(Outcome::done, refusal -> Outcome.refused(new Refusal(field, refusal.reason())));
    }

    private Outcome<Occasion> occasion(Order order) {
        Optional<Purpose> purpose = Vocabulary.PURPOSES.find(order.purpose());
        if (purpose.isEmpty()) {
            String known = String.join(", ", Vocabulary.PURPOSES.words());
            return Outcome.refused(Refusal.at("purpose", "register.refused.choice", order.purpose(), known));
        }
        Optional<Business> business = session.people().directory().business(order.business());
        return business.isEmpty()
                ? Outcome.refused(Refusal.at("business", "workbench.wrong.business", order.business()))
                : Outcome.done(new Occasion(purpose.get(), business.get().id(), session.today()));
    }
}
