package lumbung.workbench.view;

import lumbung.message.Message;

/** What lists can be taken over: they differ in their words and in what is said of a whole list. */
enum ListKind {
    /** People of a village. */
    PEOPLE("workbench.action.import", "workbench.import.", "guide.about.import"),
    /** What a till elsewhere sold: R091. */
    SALES("workbench.action.sales", "workbench.sales.", "guide.about.sales");

    private final String title;
    private final String words;
    private final String about;

    ListKind(String title, String words, String about) {
        this.title = title;
        this.words = words;
        this.about = about;
    }

    /** Who takes such lists over. */
    Importing of(Desk desk) {
        return this == PEOPLE ? desk.traffic().in() : desk.traffic().sales();
    }

    Message title() {
        return Message.of(title);
    }

    /** What the screen is for. */
    Message about() {
        return Message.of(about);
    }

    /** One of its own words. */
    Message word(String key) {
        return Message.of(words.concat(key));
    }
}
