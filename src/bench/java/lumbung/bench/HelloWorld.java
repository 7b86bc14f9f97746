package lumbung.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** A bare JVM's hello world from a jar with a class archive and the launcher's options: what nobody can be faster than. */
final class HelloWorld {
    /** Those of {@code bin/lumbung} for work that lasts. */
    static final List<String> LASTING =
            List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:+TieredCompilation", "-XX:-UsePerfData");

    /** Those of {@code bin/lumbung}. */
    static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=3",
            "-Xms40m",
            "-Xmn16m",
            "-XX:-UsePerfData",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    private final List<String> command;

    private HelloWorld(List<String> command) {
        this.command = command;
    }

    static HelloWorld make(String java, Path folder) throws IOException {
        Path jar = folder.resolve("hello.jar");
        Path archive = folder.resolve("hello.jsa");
        pack(jar);
        Files.deleteIfExists(archive);
        Child.run(folder, command(java, "-XX:ArchiveClassesAtExit=" + archive, jar));
        return new HelloWorld(command(java, "-XX:SharedArchiveFile=" + archive, jar));
    }

    private static List<String> command(String java, String archiving, Path jar) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(OPTIONS);
        command.addAll(List.of(archiving, "-Xlog:disable", "-cp", jar.toString(), Hello.class.getName()));
        return command;
    }

    private static void pack(Path jar) throws IOException {
        String name = Hello.class.getName().replace('.', '/') + ".class";
        try (InputStream code = Hello.class.getClassLoader().getResourceAsStream(name);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new ZipEntry(name));
            code.transferTo(out);
        }
    }

    List<String> command() {
        return command;
    }
}
