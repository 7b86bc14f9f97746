package lumbung.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.workbench.view.Bookmark;
import lumbung.workbench.view.Effect;
import lumbung.workbench.view.Place;
import lumbung.workbench.view.View;

/**
 * Where somebody has been: people, windows and searches, the last one first, each once. A plain value, to be kept.
 *
 * @param visits the first of them is where one is
 */
record Trail(List<Trail.Visit> visits) {
    static final Trail NONE = new Trail(List.of());

    private static final int MOST = 50;

    Trail {
        visits = List.copyOf(visits);
    }

    /**
     * Somewhere one was.
     *
     * @param mark how to get there again; of a window, its code and the query
     * @param name what it is called
     */
    record Visit(Bookmark mark, Message name) {
        /** Where the keyboard is now; empty for what has no name to come back to. */
        static Optional<Visit> of(Deck deck) {
            View view = deck.focus().view();
            if (deck.onTab()) {
                return view.bookmark().map(mark -> new Visit(mark, view.name()));
            }
            String text = view.bookmark().map(Bookmark::text).orElse("");
            String code = deck.place().code();
            Message window = Message.of("workbench.place.".concat(code));
            Message name = text.isEmpty() ? window : Message.of("find.visited.query", window, text);
            return view.typing() ? Optional.empty() : Optional.of(new Visit(new Bookmark(code, 0, text), name));
        }

        boolean person() {
            return mark.kind().equals("person");
        }

        /** What the right column says of it. */
        String kind() {
            return person() ? "find.kind.person" : mark.text().isEmpty() ? "find.kind.window" : "find.kind.query";
        }

        /** What takes one there; empty where that kind is no more. */
        Optional<Effect> wish(Views views) {
            Optional<Place> place = Place.coded(mark.kind());
            if (place.isPresent()) {
                return Optional.of(mark.text().isEmpty() ? new Effect.Go(place.get()) : new Effect.Find(mark.text()));
            }
            return views.restored(mark).map(Effect.Open::new);
        }
    }

    /** With where one is now; itself where that is nothing new. */
    Trail with(Visit now) {
        if (!visits.isEmpty() && visits.get(0).equals(now)) {
            return this;
        }
        List<Visit> more = new ArrayList<>();
        more.add(now);
        for (Visit visit : visits) {
            if (!visit.mark().equals(now.mark()) && more.size() < MOST) {
                more.add(visit);
            }
        }
        return new Trail(more);
    }

    /** With the tabs that lie open from another day behind those visited since, the newest first. */
    Trail with(Deck deck) {
        List<Visit> more = new ArrayList<>(visits);
        for (int at = deck.tabs().size() - 1; at >= 0; at--) {
            View view = deck.tabs().get(at).view();
            view.bookmark()
                    .filter(mark ->
                            more.stream().noneMatch(visit -> visit.mark().equals(mark)))
                    .ifPresent(mark -> more.add(new Visit(mark, view.name())));
        }
        return new Trail(more);
    }

    /** The one before this first, this one last. */
    List<Visit> turned() {
        List<Visit> turned = new ArrayList<>(visits);
        if (!turned.isEmpty()) {
            turned.add(turned.remove(0));
        }
        return List.copyOf(turned);
    }
}
