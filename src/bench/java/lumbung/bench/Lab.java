package lumbung.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where measuring happens: the finished image, a folder to work in, made-up registers, and the hello world to compare. */
final class Lab {
    static final int TIMES = 7;

    private final Path image;
    private final Path folder;
    private final String java;
    private double helloShown;
    private double helloEnded;

    private Lab(Path image, Path folder, String java) {
        this.image = image;
        this.folder = folder;
        this.java = java;
    }

    static Lab open() throws IOException {
        Path image = Path.of(System.getProperty("lumbung.image", "target/lumbung"));
        Path folder = Path.of("target", "bench").toAbsolutePath();
        Files.createDirectories(folder);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Lab lab = new Lab(image.toAbsolutePath(), folder, java);
        lab.measureHello();
        return lab;
    }

    private void measureHello() throws IOException {
        List<String> hello = HelloWorld.make(java, folder).command();
        helloShown = Sample.of(TIMES, () -> {
                    try (PseudoTerminal terminal = PseudoTerminal.start(hello, Map.of())) {
                        return terminal.until(Picture.shows("hello"));
                    }
                })
                .median();
        helloEnded =
                Sample.of(TIMES, () -> Child.run(folder, hello).milliseconds()).median();
    }

    /** Until hello stands on the screen of a pseudo-terminal, in ms. */
    double hello() {
        return helloShown;
    }

    /** Until the process has ended, in ms. */
    double helloEnded() {
        return helloEnded;
    }

    Path folder() {
        return folder;
    }

    List<String> program(Path home, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(image.resolve("bin/lumbung").toString(), "--home", home.toString(), "--lang", "id"));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** One of these classes as a process of its own, with the launcher's options for Java. */
    List<String> ownClass(Class<?> type, String... arguments) {
        return ownClass(HelloWorld.OPTIONS, type, arguments);
    }

    /** The same with the launcher's options for work that lasts, such as replaying orders by other rules. */
    List<String> lasting(Class<?> type, String... arguments) {
        return ownClass(HelloWorld.LASTING, type, arguments);
    }

    private List<String> ownClass(List<String> options, Class<?> type, String... arguments) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), type.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** A register with so many made-up people, made once and kept under {@code target}. */
    Path register(int people) throws IOException {
        Path home = folder.resolve("register-" + people);
        if (!Files.exists(home.resolve("whole"))) {
            Folder.delete(home);
            Child.run(folder, ownClass(Seeding.class, home.toString(), String.valueOf(people)));
            Files.createFile(home.resolve("whole"));
        }
        return home;
    }

    /** Such a register with so many made-up orders up to the day on which they were made, kept as well. */
    Path trade(int people, int orders) throws IOException {
        Path home = folder.resolve("trade-" + people + "-" + orders);
        if (!Files.exists(home.resolve("traded"))) {
            Folder.delete(home);
            Folder.copy(register(people), home);
            Child.run(folder, lasting(OrderSeeding.class, home.toString(), String.valueOf(orders)));
            Files.createFile(home.resolve("traded"));
        }
        return home;
    }

    /** A copy of a register, to be changed. */
    Path copyOf(Path home) throws IOException {
        Path copy = folder.resolve(home.getFileName() + "-copy");
        Folder.delete(copy);
        Folder.copy(home, copy);
        return copy;
    }

    /** A folder without anything in it. */
    Path empty(String name) throws IOException {
        Path empty = folder.resolve(name);
        Folder.delete(empty);
        return Files.createDirectories(empty);
    }
}
