package lumbung.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Made-up people as a village's list: CSV in UTF-8 with the columns that such lists have. */
final class GeneratedList {
    private GeneratedList() {}

    /** Writes the list, unless a whole one is there from an earlier run. */
    static Path write(GeneratedPeople people, Path folder) throws IOException {
        Path file = folder.resolve("warga-" + people.count() + ".csv");
        if (Files.exists(file)) {
            return file;
        }
        Path unfinished = folder.resolve(file.getFileName() + ".new");
        try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
            out.write("No,Nama,Panggilan,No HP,Desa,RT,RW,Kelompok\n");
            for (int i = 0; i < people.count(); i++) {
                out.write(line(i + 1, people.person(i)));
            }
        }
        return Files.move(unfinished, file);
    }

    private static String line(int number, GeneratedPerson person) {
        return String.join(
                        ",",
                        String.valueOf(number),
                        quoted(person.name()),
                        person.callName(),
                        person.phone(),
                        person.villageName(),
                        person.rt(),
                        person.rw(),
                        person.community())
                + "\n";
    }

    private static String quoted(String text) {
        return text.indexOf(',') >= 0 ? '"' + text + '"' : text;
    }
}
