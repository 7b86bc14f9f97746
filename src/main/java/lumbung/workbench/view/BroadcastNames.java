package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lumbung.broadcast.text.Figures;
import lumbung.search.Fuzzy;
import lumbung.search.Span;

/** The profiles, segments and messages there are, by name, for who looks for one anywhere. */
public final class BroadcastNames {
    private BroadcastNames() {}

    /**
     * One of them.
     *
     * @param kind the text key of what it is
     * @param hashtags those in its text, as {@link Figures#hashtags} has them
     * @param opened its tab
     */
    public record Named(String name, String kind, List<String> hashtags, View opened) {
        /** The letters of its name that fit; none of them where a hashtag is sought and one begins so: R043. */
        public Optional<List<Span>> fit(String words) {
            if (words.startsWith("#")) {
                return isTagged(hashtags, words) ? Optional.of(List.of()) : Optional.empty();
            }
            return Fuzzy.of(name, words).map(Fuzzy.Fit::marks);
        }
    }

    /** Whether one of these hashtags begins so. */
    static boolean isTagged(List<String> hashtags, String words) {
        return hashtags.stream().anyMatch(it -> it.startsWith(words.strip().toLowerCase(Locale.ROOT)));
    }

    public static List<Named> all(Desk desk) {
        List<Named> all = new ArrayList<>();
        desk.session()
                .broadcasts()
                .profiles()
                .forEach(it -> all.add(new Named(it.name(), "find.kind.profile", List.of(), ProfileView.of(it))));
        desk.people()
                .directory()
                .segments()
                .forEach(it -> all.add(new Named(it.name(), "find.kind.segment", List.of(), SegmentView.of(it))));
        desk.session()
                .broadcasts()
                .templates()
                .forEach(it -> all.add(
                        new Named(it.name(), "find.kind.template", Figures.hashtags(it.text()), TemplateView.of(it))));
        return List.copyOf(all);
    }
}
