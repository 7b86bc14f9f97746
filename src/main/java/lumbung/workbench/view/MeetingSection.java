package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;

/** The parts of a meeting's tab. */
enum MeetingSection {
    PROPOSALS,
    PEOPLE,
    PAPERS;

    private static final List<MeetingSection> ALL = List.of(values());

    Message label() {
        return Message.of("meeting.section.".concat(name()));
    }

    /** What is told where there is nothing. */
    Message none() {
        return Message.of("meeting.none.".concat(name()));
    }

    MeetingSection beside(boolean right) {
        return ALL.get(Math.floorMod(ALL.indexOf(this) + (right ? 1 : -1), ALL.size()));
    }
}
