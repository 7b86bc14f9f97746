package lumbung.store;

import static lumbung.store.Column.day;
import static lumbung.store.Column.number;
import static lumbung.store.Column.one;
import static lumbung.store.Column.openDay;
import static lumbung.store.Column.reference;
import static lumbung.store.Column.text;

import java.util.List;
import lumbung.loyalty.kept.LoyaltyRow;
import lumbung.loyalty.kept.MemberCard;
import lumbung.loyalty.kept.PointEntry;
import lumbung.loyalty.kept.Programme;
import lumbung.loyalty.kept.Voucher;
import lumbung.pricing.goods.Rupiah;

/** How loyalty is kept. */
final class LoyaltyTables {
    static final Table<PointEntry> POINTS = new Table<>(
            PointEntry.class,
            "point_entry",
            PointEntry::personId,
            List.of(
                    number("person_id", PointEntry::personId),
                    number("business_id", PointEntry::businessId),
                    day("day", PointEntry::day),
                    one("kind", PointEntry::kind),
                    number("points", PointEntry::points),
                    reference("order_id", it -> it.source().orderId()),
                    number("rate", it -> it.source().rate()),
                    text("words", PointEntry::words),
                    reference("clerk_id", PointEntry::clerkId)),
            row -> new PointEntry(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("business_id"),
                    row.day("day").orElseThrow(),
                    row.one(PointEntry.Kind.class, "kind"),
                    row.number("points"),
                    new PointEntry.Source(row.number("order_id"), row.number("rate")),
                    row.text("words"),
                    row.number("clerk_id")));

    static final Table<Voucher> VOUCHER = new Table<>(
            Voucher.class,
            "voucher",
            it -> it.personId() == 0 ? it.id() : it.personId(),
            List.of(
                    text("code", Voucher::code),
                    reference("person_id", Voucher::personId),
                    number("business_id", Voucher::businessId),
                    number("worth", it -> it.worth().amount()),
                    text("words", Voucher::words),
                    day("made_day", it -> it.days().made()),
                    day("until_day", it -> it.days().until()),
                    reference("clerk_id", Voucher::clerkId),
                    reference(
                            "used_by",
                            it -> it.used().map(Voucher.Used::orderId).orElse(0L)),
                    openDay("used_day", it -> it.used().map(Voucher.Used::day))),
            row -> new Voucher(
                    row.number("id"),
                    row.number("version"),
                    row.text("code"),
                    row.number("person_id"),
                    row.number("business_id"),
                    Rupiah.of(row.number("worth")),
                    row.text("words"),
                    new Voucher.Days(
                            row.day("made_day").orElseThrow(),
                            row.day("until_day").orElseThrow()),
                    row.number("clerk_id"),
                    row.day("used_day").map(it -> new Voucher.Used(row.number("used_by"), it))));

    static final Table<MemberCard> CARD = new Table<>(
            MemberCard.class,
            "member_card",
            MemberCard::personId,
            List.of(
                    number("person_id", MemberCard::personId),
                    number("number", MemberCard::number),
                    day("day", MemberCard::day)),
            row -> new MemberCard(
                    row.number("id"),
                    row.number("version"),
                    row.number("person_id"),
                    row.number("number"),
                    row.day("day").orElseThrow()));

    static final Table<Programme> PROGRAMME = new Table<>(
            Programme.class,
            "programme",
            Programme::id,
            List.of(
                    number("business_id", Programme::businessId),
                    text("name", Programme::name),
                    one("form", Programme::form),
                    reference("rule_id", Programme::ruleId),
                    day("since_day", it -> it.days().since()),
                    day("until_day", it -> it.days().until()),
                    number("cost", it -> it.cost().amount()),
                    text("result", Programme::result)),
            row -> new Programme(
                    row.number("id"),
                    row.number("version"),
                    row.number("business_id"),
                    row.text("name"),
                    row.one(Programme.Form.class, "form"),
                    row.number("rule_id"),
                    new Programme.Days(
                            row.day("since_day").orElseThrow(),
                            row.day("until_day").orElseThrow()),
                    Rupiah.of(row.number("cost")),
                    row.text("result")));

    /** Those whose rows name the person whose they are. */
    static final List<Table<? extends LoyaltyRow>> OF_A_PERSON = List.of(POINTS, VOUCHER, CARD);

    private LoyaltyTables() {}
}
