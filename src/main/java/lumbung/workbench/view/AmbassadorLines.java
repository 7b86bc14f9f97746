package lumbung.workbench.view;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import lumbung.care.Gratitude;
import lumbung.care.kept.Ambassador;
import lumbung.care.kept.Touch;
import lumbung.message.Message;
import lumbung.register.Business;
import lumbung.workbench.widget.Ink;

/** Who passes the word on, whom they brought and what they were given: R046. */
final class AmbassadorLines {
    private AmbassadorLines() {}

    static List<Strip> of(ReportView.Whose whose, Desk desk) {
        List<Strip> lines = new ArrayList<>();
        Caring.ambassadors(desk).today().stream()
                .filter(it -> whose.has(it.businessId()))
                .forEach(it -> lines.addAll(lines(it, desk)));
        if (Caring.keeps(desk)) {
            lines.add(Strip.of(Ink.KEY, "caring.ambassador.new")
                    .entering(new Effect.Open(KeepForm.of(new AmbassadorFields()))));
        }
        return lines;
    }

    private static List<Strip> lines(Ambassador it, Desk desk) {
        String name = Caring.name(it.personId(), desk);
        Message business = desk.people()
                .directory()
                .business(it.businessId())
                .map(Business::name)
                .map(Strip::literal)
                .orElse(Message.of("caring.report.cooperative"));
        List<Strip> lines = new ArrayList<>();
        lines.add(Strip.GAP
                .and(0, Ink.TEXT, Strip.literal(name))
                .ending(0, Ink.DIM, business)
                .entering(new Effect.PopUp(Choice.of(Strip.literal(name), deeds(it, desk)))));
        Gratitude gratitude = Caring.referrals(desk).gratitude(it);
        lines.addAll(ReferralLines.given(gratitude, 2));
        gratitude.gifts().forEach(gift -> lines.add(gift(gift, desk)));
        lines.add(Strip.GAP);
        return lines;
    }

    private static Strip gift(Touch gift, Desk desk) {
        return Strip.GAP
                .and(4, Ink.DIM, new When(gift.at().toLocalDate(), LocalTime.MIDNIGHT).near(desk.today()))
                .and(18, Ink.TEXT, Strip.literal(gift.words()))
                .ending(0, Ink.DIM, Strip.literal(gift.worth().toString()));
    }

    private static List<Choice.Item> deeds(Ambassador it, Desk desk) {
        List<Choice.Item> items = new ArrayList<>();
        items.add(OrderAsks.item('O', "caring.open.person", new Effect.Open(PersonView.of(it.personId()))));
        if (Caring.keeps(desk)) {
            items.add(OrderAsks.item('H', "care.kind.GIFT", CareEntry.GIFT.opening(it.personId())));
            items.add(OrderAsks.item(
                    'A',
                    "caring.ambassador.end",
                    Caring.deed("caring.noted", here -> Caring.ambassadors(here).end(it))));
        }
        return items;
    }
}
