package lumbung.care.kept;

import java.util.Set;

/** What passed between somebody and a business, and for which of the seven activities it counts: R014, R048. */
public enum TouchKind {
    /** A message, most often on WhatsApp; one that came in waits for an answer. */
    CHAT(Activity.RESPONDING),
    CALL(Activity.RESPONDING),
    /** Somebody was visited, or came. */
    VISIT(Activity.EMBRACING),
    /** Somebody was greeted, without anything to sell. */
    GREETING(Activity.GREETING),
    /** Chat for its own sake, such as comments and answers to news: R037. */
    TALK(Activity.TALKING),
    /** Something was told: a new product, what was made better. */
    NEWS(Activity.TALKING),
    /** Somebody passed a message on: R038. */
    SHARE(Activity.ENERGISING),
    /** A like, an emoji: R039. */
    REACTION(Activity.ENERGISING),
    /** Something was given: R071. */
    GIFT(Activity.ENERGISING),
    /** Somebody was thanked, such as for bringing others. */
    THANKS(Activity.ENERGISING),
    /** One to five stars, with words: R100. */
    REVIEW(Activity.LISTENING),
    /** Whether somebody is content, asked after an order or a visit: R102. */
    PULSE(Activity.LISTENING),
    /** Hajatan, takziah, a birth: what a neighbour would not pass over. R109. */
    LIFE_EVENT(Activity.EMBRACING),
    ORDER(Activity.RESPONDING),
    /** A broadcast that was sent. */
    BROADCAST(Activity.TALKING),
    COMPLAINT(Activity.LISTENING),
    /** An idea, a suggestion, a need: R010. */
    IDEA(Activity.LISTENING),
    /** A special request: R044. */
    REQUEST(Activity.SUPPORTING),
    /** Help with a problem that is no complaint: R045. */
    HELP(Activity.SUPPORTING),
    PROMISE(Activity.SUPPORTING),
    /** An offer made to somebody: R055. */
    OFFER(Activity.EMBRACING),
    /** The name and number left the house in a file or on paper; a broadcast that it was for counts by itself. */
    EXPORT(Activity.TALKING);

    private static final Set<TouchKind> KEPT_ELSEWHERE =
            Set.of(ORDER, BROADCAST, COMPLAINT, IDEA, REQUEST, HELP, PROMISE, OFFER, EXPORT);

    private final Activity activity;

    TouchKind(Activity activity) {
        this.activity = activity;
    }

    /** The one activity for which it counts. */
    public Activity activity() {
        return activity;
    }

    /** Whether it is a record of its own: a {@link Touch}. */
    public boolean isTouch() {
        return !KEPT_ELSEWHERE.contains(this);
    }

    /** Whether somebody waits when it came in. */
    public boolean waits() {
        return this == CHAT || this == CALL;
    }
}
