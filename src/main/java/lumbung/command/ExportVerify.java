package lumbung.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lumbung.broadcast.ExportRecord;
import lumbung.broadcast.FolderCheck;
import lumbung.message.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Whether the contact files of a folder are what was exported: refused, for scripts, where one of them is not. */
@Command(name = "verify")
final class ExportVerify implements Task {
    private static final Columns LINE = Columns.of(28, 16, 34);

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private String folder = "";

    @Override
    public Outcome<Integer> run(Desk desk) {
        return ImportList.path(folder)
                .map(path -> path.toAbsolutePath().normalize())
                .then(path -> new FolderCheck(desk.session().broadcasts()).of(path))
                .then(lines -> desk.answer(() -> json(lines), () -> text(lines, desk))
                        .map(done -> whole(lines) ? Exit.DONE : Exit.REFUSED));
    }

    private static boolean whole(List<FolderCheck.Line> lines) {
        return lines.stream().allMatch(it -> it.state() == FolderCheck.State.AS_EXPORTED);
    }

    private static Map<String, Object> json(List<FolderCheck.Line> lines) {
        return Json.object(
                "whole",
                whole(lines),
                "files",
                lines.stream()
                        .map(it -> Json.object(
                                "name", it.name(),
                                "state", CardJson.word(it.state()),
                                "export", it.export().map(ExportRecord::id).map(Json::id),
                                "at", it.export().map(ExportRecord::at)))
                        .toList());
    }

    private static List<String> text(List<FolderCheck.Line> lines, Desk desk) {
        List<String> text = new ArrayList<>();
        for (FolderCheck.Line line : lines) {
            String when = line.export()
                    .map(it -> desk.say("command.history.at", it.at()))
                    .orElse("");
            text.add(LINE.line(
                    line.name(), desk.say("command.verify." + line.state().name()), when));
        }
        text.add(desk.say(whole(lines) ? "command.verified.whole" : "command.verified.not"));
        return text;
    }
}
