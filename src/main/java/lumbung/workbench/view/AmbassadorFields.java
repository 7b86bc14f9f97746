package lumbung.workbench.view;

import java.util.List;
import lumbung.message.Message;
import lumbung.message.Outcome;

/** The fields of somebody who is to pass the word on: R046. */
record AmbassadorFields() implements KeepForm.What {
    @Override
    public Message name() {
        return Message.of("caring.ambassador.new");
    }

    @Override
    public Object key() {
        return "ambassador";
    }

    @Override
    public List<FormRow> rows(Desk desk) {
        return new CareRows(desk)
                .and("person", WhoField.EMPTY)
                .business(Caring.business(0, desk))
                .rows();
    }

    @Override
    public boolean reopens() {
        return false;
    }

    @Override
    public Outcome<View> save(Desk desk, Filling typed) {
        CareTyped read = new CareTyped(desk, typed);
        return read.person(0)
                .then(whom -> read.business()
                        .then(business -> Caring.ambassadors(desk).appoint(whom, business)))
                .map(it -> ReportView.of(Report.AMBASSADORS));
    }
}
