package lumbung.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lumbung.message.Message;

/** What is to be said of a list as a whole, gathered while its rows go by. */
final class Remarks {
    private static final int SHOWN = 5;

    private final Map<String, Integer> villages = new TreeMap<>();
    private final Map<String, Integer> communities = new TreeMap<>();
    private final Map<String, Integer> businesses = new TreeMap<>();
    private int notes;
    private int posts;
    private int withdrawn;

    void village(String name) {
        count(villages, name);
    }

    void community(String name) {
        count(communities, name);
    }

    void business(String name) {
        count(businesses, name);
    }

    void noteWithoutBusiness() {
        notes++;
    }

    void postWithoutCommunity() {
        posts++;
    }

    void withdrawn() {
        withdrawn++;
    }

    /** The remarks, with how many areas and communities were made. */
    List<Message> all(int areas, int circles) {
        List<Message> all = new ArrayList<>();
        names(all, "transfer.remark.unknown_villages", villages);
        names(all, "transfer.remark.unknown_communities", communities);
        names(all, "transfer.remark.unknown_businesses", businesses);
        number(all, "transfer.remark.notes_without_business", notes);
        number(all, "transfer.remark.posts_without_community", posts);
        number(all, "transfer.remark.withdrawn", withdrawn);
        number(all, "transfer.remark.areas_made", areas);
        number(all, "transfer.remark.communities_made", circles);
        return all;
    }

    private static void count(Map<String, Integer> counts, String name) {
        if (!name.isEmpty()) {
            counts.merge(name, 1, Integer::sum);
        }
    }

    private static void number(List<Message> all, String key, int count) {
        if (count > 0) {
            all.add(Message.of(key, count));
        }
    }

    private static void names(List<Message> all, String key, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            String first = counts.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(SHOWN)
                    .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                    .collect(Collectors.joining(", "));
            all.add(Message.of(key, counts.size(), first));
        }
    }
}
