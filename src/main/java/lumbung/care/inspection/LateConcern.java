package lumbung.care.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lumbung.care.kept.Concern;
import lumbung.care.today.Spans;
import lumbung.inspection.Fix;
import lumbung.inspection.Inspection;
import lumbung.inspection.Place;
import lumbung.inspection.Problem;
import lumbung.inspection.Severity;
import lumbung.message.Message;

/** A complaint, an idea, a request or a call for help that waits for its answer for longer than it may: R095. */
final class LateConcern implements Inspection<Around.Seen<Concern>> {
    private static final int SHOWN = 40;

    @Override
    public String id() {
        return "customer.complaint";
    }

    @Override
    public Severity severity() {
        return Severity.LOOK;
    }

    @Override
    public void look(Around.Seen<Concern> subject, Consumer<Problem> found) {
        Around around = subject.around();
        Concern concern = subject.row();
        if (concern.isOverdue(around.today())) {
            List<Long> subjects = new ArrayList<>(List.of(concern.id()));
            if (around.knows(concern.personId())) {
                subjects.add(concern.personId());
            }
            Message sentence = Message.of(
                    "inspection.problem.customer.complaint",
                    Message.of("care.kind.".concat(concern.kind().name())),
                    cut(concern.matter().words()),
                    Spans.due(concern.handling().due().orElseThrow(), around.today()));
            Fix open = Around.opens("answer", Fix.Target.Noting.What.CONCERN, concern.id());
            Problem.Key key = new Problem.Key(id(), concern.id(), 0);
            found.accept(new Problem(key, severity(), place(concern, around), subjects, sentence, List.of(open)));
        }
    }

    private static Place place(Concern concern, Around around) {
        if (!around.knows(concern.personId())) {
            String name = cut(concern.matter().words());
            return new Place(Place.What.CONCERN, concern.id(), name, "", "");
        }
        var person = around.cards().get(concern.personId()).person();
        String address = around.directory().address(person.dwelling().areaId());
        return new Place(Place.What.CONCERN, concern.id(), person.naming().shown(), address, "");
    }

    private static String cut(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN / 2)) + "...";
    }
}
