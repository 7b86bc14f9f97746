package lumbung.workbench.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lumbung.message.Message;

/** What a profile asks before its files are made. */
final class ProfileAsks {
    private ProfileAsks() {}

    /**
     * Where the files are to go: a flash disk that is there, or a folder.
     *
     * @param making whether they are made as soon as that is known
     */
    static Effect folder(ProfileFacts.Folder folder, boolean making) {
        View typed = AskView.of(
                new AskView.Asked(
                        Message.of("sending.folder.ask"),
                        Message.of("sending.folder.how"),
                        Message.of("sending.folder.missing"),
                        text -> List.of(new Effect.Hear(new ProfileView.Into(text, making)))),
                folder.path());
        if (folder.sticks().isEmpty()) {
            return new Effect.PopUp(typed);
        }
        List<Choice.Item> items = new ArrayList<>();
        for (Path stick : folder.sticks()) {
            char digit = items.size() < 9 ? (char) ('1' + items.size()) : 0;
            Effect into = new Effect.Hear(new ProfileView.Into(stick.toString(), making));
            items.add(new Choice.Item(digit, Strip.literal(stick.toString()), "", List.of(into)));
        }
        items.add(new Choice.Item('L', Message.of("sending.folder.other"), "", List.of(new Effect.PopUp(typed))));
        return new Effect.PopUp(Choice.of(Message.of("sending.folder.ask"), items));
    }

    /** What is to become of those who had enough this week: a look at them, or a reason. */
    static Effect resting(long count, NamesView people) {
        return new Effect.PopUp(Choice.of(
                Message.of("sending.resting", count),
                List.of(
                        new Choice.Item('L', Message.of("sending.resting.look"), "", List.of(new Effect.Open(people))),
                        new Choice.Item('A', Message.of("sending.resting.anyway"), "", List.of(because(false))))));
    }

    /** The same once the files are to be made. */
    static Effect restingNow(long count) {
        return new Effect.PopUp(Choice.of(
                Message.of("sending.resting", count),
                List.of(
                        new Choice.Item(
                                'B',
                                Message.of("sending.resting.let"),
                                "Enter",
                                List.of(new Effect.Hear(new ProfileView.Rested()))),
                        new Choice.Item('A', Message.of("sending.resting.anyway"), "", List.of(because(true))))));
    }

    private static Effect because(boolean making) {
        return new Effect.PopUp(AskView.of(
                new AskView.Asked(
                        Message.of("sending.reason.ask"),
                        Message.of("sending.reason.how"),
                        Message.of("sending.reason.missing"),
                        text -> List.of(new Effect.Hear(new ProfileView.Because(text, making)))),
                ""));
    }

    /**
     * Files of an earlier time are in the way.
     *
     * @param reason which, and in which folder
     */
    static Effect replacing(Message reason, ProfileFacts.Folder folder) {
        Effect nothing = new Effect.Tell(Effect.Tone.NEWS, Message.of("sending.not.written"));
        return new Effect.PopUp(Choice.of(
                Message.of("workbench.export.inTheWay"),
                reason,
                List.of(
                        new Choice.Item((char) 0, Message.of("sending.inTheWay.back"), "Esc", List.of(nothing)),
                        new Choice.Item(
                                'G',
                                Message.of("sending.inTheWay.replace"),
                                "",
                                List.of(new Effect.Hear(new ProfileView.Replacing()))),
                        new Choice.Item(
                                'L', Message.of("sending.inTheWay.other"), "", List.of(folder(folder, true))))));
    }
}
