package lumbung.command;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The script by which a shell completes our words. */
@Command(name = "completion")
final class CompletionScript {
    enum Shell {
        bash
    }

    @Parameters(paramLabel = "bash", descriptionKey = "bash")
    private Shell shell = Shell.bash;

    int write(CommandLine root, Page out) {
        out.write(
                switch (shell) {
                    case bash -> script(root);
                });
        return Exit.DONE;
    }

    static String script(CommandLine root) {
        return AutoComplete.bash("lumbung", root).replaceAll("(?m)^# (?:Generated|Date).*\n", "");
    }
}
