package lumbung.workbench.view;

import java.util.List;
import lumbung.care.kept.CareRow;

/** Something of care that somebody chose on a screen that tells of more than care: what Enter does with it there. */
record CareChosen(Effect opening) implements Event.Answer {
    static Effect of(CareRow row) {
        return new Effect.Run((desk, progress) ->
                new CareChosen(CareItem.of(row).opening(CareFacts.read(List.of(row.personId()), desk))));
    }
}
