package lumbung.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.access.Session;
import lumbung.broadcast.Audience;
import lumbung.broadcast.Export;
import lumbung.broadcast.Gathering;
import lumbung.broadcast.LeftOut;
import lumbung.broadcast.ListTag;
import lumbung.broadcast.Manner;
import lumbung.broadcast.Occasion;
import lumbung.message.Outcome;
import lumbung.message.Refusal;
import lumbung.register.Business;
import lumbung.register.Purpose;
import lumbung.register.editing.Known;
import lumbung.register.editing.Vocabulary;
import lumbung.search.Selection;
import lumbung.workbench.view.Exporting;
import lumbung.workbench.view.Progress;
import lumbung.workbench.view.TypedPath;

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
        List<Left> leftOut = new ArrayList<>();
        for (LeftOut left : audience.leftOut()) {
            leftOut.add(
                    new Left(left.personId(), left.name(), left.reason().name().toLowerCase(Locale.ROOT)));
        }
        return new Reach(audience.recipients().size(), List.copyOf(leftOut));
    }

    @Override
    public Outcome<List<String>> make(Order order, Progress progress) {
        return folder(order)
                .then(to -> request(order, progress)
                        .then(request -> write(request, new Export.Target(to, order.replacing()))));
    }

    private Outcome<List<String>> write(Export.Request request, Export.Target target) {
        return new Export(session.ledger(), session.clock())
                .make(request, target)
                .fold(
                        made -> Outcome.done(made.files().stream()
                                .map(file -> file.getFileName().toString())
                                .toList()),
                        refusal -> Outcome.refused(new Refusal(place(refusal), refusal.reason())));
    }

    /** The field in which it can be mended. */
    private static String place(Refusal refusal) {
        return switch (refusal.reason().key()) {
            case "broadcast.refused.nobody" -> "query";
            case "broadcast.refused.exists" -> Order.REPLACING;
            case "broadcast.refused.not_a_file" -> "tag";
            default -> "folder";
        };
    }

    private static Outcome<Path> folder(Order order) {
        if (order.folder().isEmpty()) {
            return Outcome.refused(Refusal.at("folder", "workbench.wrong.noFolder"));
        }
        return TypedPath.of(order.folder(), "folder")
                .then(folder -> folder.toFile().isDirectory()
                        ? Outcome.done(folder)
                        : Outcome.refused(Refusal.at("folder", "workbench.wrong.folder", order.folder())));
    }

    private Outcome<Export.Request> request(Order order, Progress progress) {
        return at("tag", ListTag.free(order.tag(), session.people().directory()))
                .then(tag -> at("query", order.whom().written(session.finder()))
                        .then(query -> occasion(order)
                                .then(occasion -> audience(order.whom(), occasion, progress)
                                        .map(audience -> new Export.Request(audience, occasion, query, tag)))));
    }

    private Outcome<Audience> audience(Selection whom, Occasion occasion, Progress progress) {
        Gathering gathering = new Gathering(
                occasion,
                Manner.sparing(session.broadcasts(), session.settings(), session.clock()),
                session.people().suppressions(),
                session.people().directory());
        long[] looked = new long[1];
        Outcome<Boolean> whole = whom.each(session.finder(), session.people(), card -> {
            gathering.add(card);
            progress.done(++looked[0], 0);
            return !progress.cancelled();
        });
        // Half an audience is nobody's list.
        return whole.then(all -> all && !progress.cancelled()
                ? Outcome.done(gathering.audience())
                : Outcome.refused("workbench.export.cancelled"));
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
        Outcome<Long> business = order.business().isEmpty()
                ? Outcome.done(0L)
                : at("business", Known.business(session.people().directory(), order.business(), "business"))
                        .map(Business::id);
        return business.map(id -> new Occasion(purpose.get(), id, session.today()));
    }
}
