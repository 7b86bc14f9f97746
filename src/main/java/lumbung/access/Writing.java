package lumbung.access;

import java.util.Map;
import java.util.Set;
import lumbung.broadcast.Addressee;
import lumbung.broadcast.Broadcast;
import lumbung.broadcast.ExportProfile;
import lumbung.broadcast.ExportRecord;
import lumbung.broadcast.ExportedFile;
import lumbung.broadcast.ListMember;
import lumbung.broadcast.MessageTemplate;
import lumbung.care.kept.Ambassador;
import lumbung.care.kept.Arrival;
import lumbung.care.kept.Chore;
import lumbung.care.kept.Concern;
import lumbung.care.kept.Dismissal;
import lumbung.care.kept.Improvement;
import lumbung.care.kept.Indicator;
import lumbung.care.kept.Offer;
import lumbung.care.kept.Outlay;
import lumbung.care.kept.Promise;
import lumbung.care.kept.Round;
import lumbung.care.kept.RoundLine;
import lumbung.care.kept.Touch;
import lumbung.inspection.IgnoredProblem;
import lumbung.journal.Change;
import lumbung.journal.Change.Action;
import lumbung.journal.Entity;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.Programme;
import lumbung.loyalty.kept.Voucher;
import lumbung.meeting.kept.Attachment;
import lumbung.meeting.kept.Attendance;
import lumbung.meeting.kept.Meeting;
import lumbung.meeting.kept.MemberNumber;
import lumbung.meeting.kept.Proposal;
import lumbung.meeting.kept.ReviewPack;
import lumbung.orders.kept.Capacity;
import lumbung.orders.kept.Order;
import lumbung.orders.kept.OrderGift;
import lumbung.orders.kept.OrderLine;
import lumbung.orders.kept.OrderReturn;
import lumbung.orders.kept.RuleUse;
import lumbung.orders.kept.SocialHousehold;
import lumbung.orders.kept.StandingOrder;
import lumbung.pricing.kept.KeptProduct;
import lumbung.pricing.kept.KeptRule;
import lumbung.pricing.kept.KeptSeason;
import lumbung.register.Area;
import lumbung.register.Business;
import lumbung.register.Community;
import lumbung.register.Distinct;
import lumbung.register.Erased;
import lumbung.register.Household;
import lumbung.register.Merged;
import lumbung.register.Person;
import lumbung.register.PersonRow;
import lumbung.register.Segment;
import lumbung.register.SendingPhone;
import lumbung.register.Suppression;
import lumbung.settings.Setting;

/** Which permission a write needs. What is not named here is for officers. */
public final class Writing {
    private static final Map<Class<? extends Entity>, Permission> BY_TYPE = Map.ofEntries(
            Map.entry(Person.class, Permission.EDIT_PEOPLE),
            Map.entry(Household.class, Permission.EDIT_PEOPLE),
            Map.entry(Suppression.class, Permission.EDIT_PEOPLE),
            Map.entry(Erased.class, Permission.ERASE_PEOPLE),
            Map.entry(Distinct.class, Permission.MERGE_PEOPLE),
            Map.entry(Merged.class, Permission.MERGE_PEOPLE),
            Map.entry(ExportRecord.class, Permission.EXPORT),
            Map.entry(ExportedFile.class, Permission.EXPORT),
            Map.entry(Segment.class, Permission.BROADCAST),
            Map.entry(MessageTemplate.class, Permission.BROADCAST),
            Map.entry(ExportProfile.class, Permission.BROADCAST),
            Map.entry(Broadcast.class, Permission.BROADCAST),
            Map.entry(ListMember.class, Permission.BROADCAST),
            Map.entry(Addressee.class, Permission.BROADCAST),
            Map.entry(KeptProduct.class, Permission.KEEP_PRICES),
            Map.entry(KeptRule.class, Permission.KEEP_PRICES),
            Map.entry(KeptSeason.class, Permission.DECIDE_PRICES),
            Map.entry(Order.class, Permission.KEEP_ORDERS),
            Map.entry(OrderLine.class, Permission.KEEP_ORDERS),
            Map.entry(OrderGift.class, Permission.KEEP_ORDERS),
            Map.entry(OrderReturn.class, Permission.KEEP_ORDERS),
            Map.entry(RuleUse.class, Permission.KEEP_ORDERS),
            Map.entry(StandingOrder.class, Permission.KEEP_ORDERS),
            Map.entry(Capacity.class, Permission.KEEP_ORDERS),
            Map.entry(SocialHousehold.class, Permission.DECIDE_PRICES),
            Map.entry(Touch.class, Permission.KEEP_CARE),
            Map.entry(Concern.class, Permission.KEEP_CARE),
            Map.entry(Improvement.class, Permission.KEEP_CARE),
            Map.entry(Promise.class, Permission.KEEP_CARE),
            Map.entry(Chore.class, Permission.KEEP_CARE),
            Map.entry(Offer.class, Permission.KEEP_CARE),
            Map.entry(Dismissal.class, Permission.KEEP_CARE),
            Map.entry(Arrival.class, Permission.KEEP_CARE),
            Map.entry(Outlay.class, Permission.KEEP_CARE),
            Map.entry(Round.class, Permission.KEEP_CARE),
            Map.entry(RoundLine.class, Permission.KEEP_CARE),
            Map.entry(Ambassador.class, Permission.KEEP_CARE),
            Map.entry(Indicator.class, Permission.KEEP_INDICATORS),
            Map.entry(PointEntry.class, Permission.KEEP_CARE),
            Map.entry(Voucher.class, Permission.KEEP_CARE),
            Map.entry(MemberCard.class, Permission.KEEP_CARE),
            Map.entry(Programme.class, Permission.KEEP_CARE),
            Map.entry(Meeting.class, Permission.KEEP_MEETINGS),
            // Whoever removes or merges people takes their names out of it; MeetingGuard lets clerks do no more.
            Map.entry(Attendance.class, Permission.EDIT_PEOPLE),
            Map.entry(Proposal.class, Permission.KEEP_MEETINGS),
            Map.entry(Attachment.class, Permission.KEEP_MEETINGS),
            // A line follows the person when records are merged or deleted.
            Map.entry(MemberNumber.class, Permission.EDIT_PEOPLE),
            Map.entry(ReviewPack.class, Permission.KEEP_MEETINGS),
            Map.entry(ShiftNote.class, Permission.LEAVE_WORD),
            Map.entry(IgnoredProblem.class, Permission.LEAVE_WORD),
            Map.entry(Area.class, Permission.ADD_PLACES),
            Map.entry(Community.class, Permission.ADD_PLACES),
            Map.entry(Business.class, Permission.SET_UP),
            Map.entry(SendingPhone.class, Permission.SET_UP),
            Map.entry(Setting.class, Permission.SET_UP),
            Map.entry(Clerk.class, Permission.MANAGE_CLERKS));

    /** What an import keeps of the columns it was shown: whoever may import may keep it. */
    private static final String MAPPING = "mapping.";

    /** How the journal's image of a rule says that a meeting decided it: JSON within JSON. */
    private static final String DECIDED = "\\\"state\\\":\\\"approved\\\"";

    /** The tables of what passes between people and businesses. */
    private static final Set<String> CARE = Set.of(
            "touch",
            "concern",
            "improvement",
            "promise",
            "chore",
            "personal_offer",
            "dismissal",
            "arrival",
            "outlay",
            "visit_round",
            "round_line",
            "ambassador",
            "point_entry",
            "voucher",
            "member_card",
            "programme");

    private Writing() {}

    /** Whether it is said here who may write rows of this type. */
    public static boolean knows(Class<?> type) {
        return PersonRow.class.isAssignableFrom(type) || BY_TYPE.containsKey(type);
    }

    public static Permission of(Entity row, Action action) {
        if (row instanceof PersonRow) {
            return Permission.EDIT_PEOPLE;
        }
        if (row instanceof Person && action == Action.REMOVED) {
            return Permission.REMOVE_PEOPLE;
        }
        if (row instanceof Setting setting && setting.name().startsWith(MAPPING)) {
            return Permission.IMPORT;
        }
        if (row instanceof KeptRule rule && rule.isDecided()) {
            return Permission.DECIDE_PRICES;
        }
        Permission permission = BY_TYPE.getOrDefault(row.getClass(), Permission.SET_UP);
        boolean settled = permission == Permission.ADD_PLACES || permission == Permission.EXPORT;
        return settled && action != Action.ADDED ? Permission.SET_UP : permission;
    }

    /** Which permission it needs to put a row back. */
    static Permission of(Change entry) {
        if (CARE.contains(entry.row().table())) {
            return Permission.KEEP_CARE;
        }
        String kept = "\"name\":\"" + MAPPING;
        return switch (entry.row().table()) {
            case "clerk" -> Permission.MANAGE_CLERKS;
            case "business", "sending_phone" -> Permission.SET_UP;
            case "setting" ->
                entry.before().concat(entry.after()).contains(kept) ? Permission.IMPORT : Permission.SET_UP;
            case "segment", "message_template", "export_profile", "broadcast", "list_member", "addressee" ->
                Permission.BROADCAST;
            case "product" -> Permission.KEEP_PRICES;
            case "price_rule" ->
                entry.before().concat(entry.after()).contains(DECIDED)
                        ? Permission.DECIDE_PRICES
                        : Permission.KEEP_PRICES;
            case "season", "social_household" -> Permission.DECIDE_PRICES;
            case "customer_order",
                    "order_line",
                    "order_gift",
                    "order_return",
                    "rule_use",
                    "standing_order",
                    "capacity" -> Permission.KEEP_ORDERS;
            case "yearly_indicator" -> Permission.KEEP_INDICATORS;
            case "meeting", "proposal", "attachment", "review_pack" -> Permission.KEEP_MEETINGS;
            default -> CARE.contains(entry.row().table()) ? Permission.KEEP_CARE : Permission.EDIT_PEOPLE;
        };
    }
}
