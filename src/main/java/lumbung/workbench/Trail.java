package lumbung.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lumbung.message.Message;
import lumbung.settings.Arrangement;
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

    /** So many are kept of each kind, so that many people leave the searches their place. */
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
            return view.typing() ? Optional.empty() : Optional.of(window(deck.place(), text));
        }

        private static Visit window(Place place, String text) {
            Message window = Message.of("workbench.place.".concat(place.code()));
            Message name = text.isEmpty() ? window : Message.of("find.visited.query", window, text);
            return new Visit(new Bookmark(place.code(), 0, text), name);
        }

        /** As it was kept; a window's name is not, since it follows from the rest. */
        static Visit of(Arrangement.Visited kept) {
            String text = kept.item().text() == null ? "" : kept.item().text();
            Bookmark mark = new Bookmark(kept.item().kind(), kept.item().id(), text);
            Object[] words = kept.words().toArray();
            return Place.coded(mark.kind())
                    .map(place -> window(place, text))
                    .orElseGet(() -> new Visit(mark, Message.of(kept.name(), words)));
        }

        Arrangement.Visited toKeep() {
            List<String> words = name.arguments().stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
            return new Arrangement.Visited(
                    new Arrangement.Item(mark.kind(), mark.id(), mark.text()), name.key(), words);
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
        Map<String, Integer> kinds = new HashMap<>();
        kinds.put(now.kind(), 1);
        for (Visit visit : visits) {
            if (!visit.mark().equals(now.mark()) && kinds.merge(visit.kind(), 1, Integer::sum) <= MOST) {
                more.add(visit);
            }
        }
        return new Trail(more);
    }

    /** With those of another day behind those since. */
    Trail before(List<Arrangement.Visited> kept) {
        Trail all = NONE;
        for (int at = kept.size() - 1; at >= 0; at--) {
            all = all.with(Visit.of(kept.get(at)));
        }
        for (int at = visits.size() - 1; at >= 0; at--) {
            all = all.with(visits.get(at));
        }
        return all;
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

    /** What was looked for in the list of people, the newest first. */
    List<String> queries() {
        return visits.stream()
                .filter(visit -> visit.mark().kind().equals(Place.PEOPLE.code()))
                .map(visit -> visit.mark().text())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Without somebody who was erased, and without what was looked for to find them. */
    Trail without(Effect.Forget forget) {
        return new Trail(visits.stream()
                .filter(visit -> !forget.tells(visit.mark()))
                .filter(visit -> visit.name().arguments().stream()
                        .noneMatch(it ->
                                it instanceof String text && forget.names().test(text)))
                .toList());
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
