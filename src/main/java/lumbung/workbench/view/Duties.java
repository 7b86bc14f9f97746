package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.access.Clerk;
import lumbung.access.Rights;
import lumbung.message.Message;

/** The list of duties to choose from; for an owner the business is asked next. */
final class Duties {
    private static final List<Clerk.Duty> OFFERED =
            List.of(Clerk.Duty.CLERK, Clerk.Duty.OFFICER, Clerk.Duty.SUPERVISOR, Clerk.Duty.OWNER, Clerk.Duty.MEETING);

    private Duties() {}

    /** What is wished for with the duty chosen, and the business, 0 for none. */
    interface Chosen {
        Effect wish(Clerk.Duty duty, long business);
    }

    static View of(Message head, Map<Long, String> businesses, Chosen chosen) {
        List<Choice.Item> items = new ArrayList<>();
        for (Clerk.Duty duty : OFFERED) {
            Effect effect = duty == Clerk.Duty.OWNER
                    ? new Effect.PopUp(owners(head, businesses, chosen))
                    : chosen.wish(duty, 0);
            items.add(new Choice.Item((char) 0, Rights.duty(duty), "", List.of(effect)));
        }
        return Choice.of(head, items);
    }

    private static View owners(Message head, Map<Long, String> businesses, Chosen chosen) {
        List<Choice.Item> items = new ArrayList<>();
        businesses.forEach((id, name) -> items.add(new Choice.Item(
                (char) 0, Message.of("access.clerks.of", name), "", List.of(chosen.wish(Clerk.Duty.OWNER, id)))));
        return Choice.of(head, items);
    }
}
