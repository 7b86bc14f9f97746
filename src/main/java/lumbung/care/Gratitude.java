package lumbung.care;

import java.util.List;
import java.util.Optional;
import lumbung.care.kept.Touch;
import lumbung.care.kept.TouchKind;
import lumbung.message.Message;
import lumbung.pricing.goods.Rupiah;
import lumbung.register.Relation;

/**
 * What somebody who brought others was given for it: N10, R046.
 *
 * @param brought how many people came through them
 * @param thanked how often they were thanked
 * @param gifts what they were given, the newest first
 * @param due for how many of those whom they brought nobody has thanked them yet
 */
public record Gratitude(long personId, int brought, int thanked, List<Touch> gifts, int due) {
    public Gratitude {
        gifts = List.copyOf(gifts);
    }

    /**
     * What was given for some ties.
     *
     * @param given gifts and thanks, the newest first
     */
    static Gratitude of(long personId, List<Relation> ties, List<Touch> given) {
        long newest = given.stream().mapToLong(Touch::id).max().orElse(0);
        List<Touch> gifts =
                given.stream().filter(it -> it.kind() == TouchKind.GIFT).toList();
        return new Gratitude(personId, ties.size(), given.size() - gifts.size(), gifts, (int)
                ties.stream().filter(tie -> tie.id() > newest).count());
    }

    /** What the gifts cost, as far as it was noted. */
    public Rupiah worth() {
        return gifts.stream().map(Touch::worth).reduce(Rupiah.NOTHING, Rupiah::plus);
    }

    /** All of it in a line. */
    public Message said() {
        return thanked == 0 && gifts.isEmpty()
                ? Message.of("care.gratitude.none", brought)
                : Message.of("care.gratitude", brought, thanked, gifts.size(), worth().toString());
    }

    /** What is still to be done; empty for nothing. */
    public Optional<Message> reminder() {
        return due == 0 ? Optional.empty() : Optional.of(Message.of("care.gratitude.due", due));
    }
}
