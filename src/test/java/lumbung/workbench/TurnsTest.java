package lumbung.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import lumbung.access.Clerk;
import lumbung.access.Session;
import lumbung.i18n.Language;
import lumbung.i18n.Texts;
import lumbung.message.Message;
import lumbung.workbench.view.Bookmark;
import lumbung.workbench.view.HomeView;
import org.junit.jupiter.api.Test;

/** R118: who sits down finds the own work, and nothing of whoever sat there before. */
final class TurnsTest {
    private static final Texts TEXTS = new Texts(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));

    @Test
    void where_one_was_and_what_one_looked_for_is_not_told_to_the_next_clerk() {
        try (Village village = new Village()) {
            Session rini = village.desk().session();
            Session tuti = as(new Clerk(2, 0, "Tuti", Clerk.Duty.OFFICER, 0), rini);
            Turns turns = new Turns();
            turns.begin(rini, session -> {});
            Message name = Message.of("workbench.place.people");
            Trail looked = Trail.NONE.with(new Trail.Visit(new Bookmark("people", 0, "siti"), name));
            Frame frame = Frame.start(new Frame.Space(80, 24), HomeView.start(), TEXTS, Tour.NONE)
                    .with(looked);
            Frame next = turns.swapped(frame, HomeView.start(), tuti);
            assertEquals(List.of(), next.root().trail().queries());
            assertEquals(
                    looked, turns.swapped(next, HomeView.start(), rini).root().trail());
        }
    }

    private static Session as(Clerk clerk, Session before) {
        return new Session(
                clerk,
                before.clerks(),
                before.ledger(),
                before.people(),
                before.finder(),
                before.imports(),
                before.broadcasts(),
                before.prices(),
                before.orders(),
                before.care(),
                before.loyalty(),
                before.meetings(),
                before.settings(),
                before.handover(),
                before.drafts(),
                before.selfChecks(),
                before.backups(),
                before.home(),
                before.clock(),
                () -> {},
                before.seats(),
                before.locked());
    }
}
