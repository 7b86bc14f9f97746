package lumbung.command;

import java.util.Map;
import java.util.Optional;
import lumbung.journal.Operation;

/** Operations in words and in JSON. */
final class Operations {
    private Operations() {}

    static Map<String, Object> json(Operation operation, Desk desk) {
        return Json.object(
                "id", Json.id(operation.id()),
                "at", operation.at(),
                "clerk", Optional.ofNullable(desk.clerks().get(operation.clerkId())),
                "what", desk.said(operation.what()),
                "rows", operation.range().count(),
                "undoes", id(operation.undoes()),
                "undoneBy", id(operation.undoneBy()));
    }

    private static Optional<String> id(long id) {
        return id == 0 ? Optional.empty() : Optional.of(Json.id(id));
    }
}
