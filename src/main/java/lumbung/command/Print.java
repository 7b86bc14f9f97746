package lumbung.command;

import picocli.CommandLine.Command;

/** Paper: lists, a person, what was done. */
@Command(
        name = "print",
        subcommands = {PrintList.class, PrintPerson.class, PrintChanges.class, PrintAreas.class})
final class Print {}
