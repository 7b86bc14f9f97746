package lumbung.workbench.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import lumbung.care.kept.CareFilter;
import lumbung.message.Message;

/**
 * What the window of care shows.
 *
 * @param closed what is done with, instead of what is open
 * @param business of one business alone; empty for all
 * @param name what that business is called
 */
record CareScope(boolean closed, OptionalLong business, String name) implements Event.Answer {
    static final CareScope OPEN = new CareScope(false, OptionalLong.empty(), "");

    CareFilter filter() {
        CareFilter all = business.isPresent() ? CareFilter.ALL.with(business.getAsLong()) : CareFilter.ALL;
        return closed ? all : all.stillOpen();
    }

    Message label() {
        Message state = Message.of(closed ? "caring.scope.closed" : "caring.scope.open");
        return name.isEmpty() ? state : Message.of("pricing.comma", state, name);
    }

    /** Which ones to show. */
    static Effect asking(CareScope now) {
        return new Effect.Run((desk, progress) -> {
            List<Choice.Item> items = new ArrayList<>();
            items.add(item('B', "caring.scope.open", new CareScope(false, now.business, now.name)));
            items.add(item('S', "caring.scope.closed", new CareScope(true, now.business, now.name)));
            if (now.business.isPresent()) {
                items.add(item('U', "caring.scope.all", new CareScope(now.closed, OptionalLong.empty(), "")));
            }
            Shops.of(desk)
                    .forEach(it -> items.add(new Choice.Item(
                            (char) 0,
                            Message.of("caring.scope.business", it.name()),
                            "",
                            List.of(new Effect.Hear(new CareScope(now.closed, OptionalLong.of(it.id()), it.name()))))));
            return Event.Wishes.of(new Effect.PopUp(Choice.of(Message.of("caring.scope"), items)));
        });
    }

    private static Choice.Item item(char letter, String label, CareScope scope) {
        return OrderAsks.item(letter, label, new Effect.Hear(scope));
    }
}
