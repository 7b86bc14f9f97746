package lumbung.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import lumbung.register.Card;
import lumbung.search.Node;
import lumbung.search.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However it came to know what it knows, the index answers alike. */
class IndexChangesTest {
    private static final List<String> FIRST =
            List.of("Siti", "St.", "Moch.", "Tarni", "Soekarni", "Nur", "Dwi", "Sri", "Casmi", "Abdul");
    private static final List<String> SECOND = List.of("Aminah", "Ambarwati", "Yanto", "Wati", "Rahman", "");
    private static final List<String> TYPED = List.of(
            "siti",
            "s",
            "sitam",
            "nur a",
            "sa",
            "moh",
            "0812",
            "0000 1",
            "777",
            "rt 03",
            "bongas",
            "amniah",
            "pkk siti");

    @TempDir
    Path folder;

    private static Card person(Random random, long id) {
        String name = FIRST.get(random.nextInt(FIRST.size())) + " " + SECOND.get(random.nextInt(SECOND.size()));
        String phone = "0812-0000-%04d".formatted(random.nextInt(10_000));
        return IndexTest.card(id, name.strip(), phone, random.nextInt(9));
    }

    private static void same(Index expected, Index index, String when) {
        assertEquals(expected.size(), index.size(), when);
        for (String typed : TYPED) {
            assertEquals(expected.search(typed, 20), index.search(typed, 20), when + ", " + typed);
            assertEquals(ids(expected, typed), ids(index, typed), when + ", " + typed);
        }
    }

    private static List<Long> ids(Index index, String typed) {
        Node.Text text = new Node.Text(typed, false);
        Hits hits = index.hits(List.of(text)).get(text);
        return LongStream.range(0, hits.size()).mapToObj(i -> hits.id((int) i)).toList();
    }

    private static Index of(Map<Long, Card> people) {
        Index index = new Index(Village.DIRECTORY);
        index.fill(sink -> people.values().forEach(card -> sink.accept(Entry.of(card, Village.TODAY))));
        return index;
    }

    @Test
    void changesOneByOneOrManyAtOnceLeadToTheSameAnswers() {
        for (long seed = 1; seed <= 6; seed++) {
            Random random = new Random(seed);
            Map<Long, Card> people = new TreeMap<>();
            LongStream.rangeClosed(1, 300).forEach(id -> people.put(id, person(random, id)));
            Index index = of(people);
            for (int round = 0; round < 30; round++) {
                change(random, people, index, round == 20 ? 2_000 : 1 + random.nextInt(4));
            }
            same(of(people), index, "seed " + seed);
        }
    }

    private static void change(Random random, Map<Long, Card> people, Index index, int count) {
        Map<Long, Card> changed = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            long id = 1L + random.nextInt(3_000);
            changed.put(id, person(random, id));
        }
        long gone = 1L + random.nextInt(300);
        changed.remove(gone);
        people.remove(gone);
        people.putAll(changed);
        index.apply(
                changed.values().stream()
                        .map(card -> Entry.of(card, Village.TODAY))
                        .toList(),
                List.of(gone));
    }

    @Test
    void aSnapshotAnswersAsTheIndexDid() {
        Random random = new Random(7);
        Map<Long, Card> people = new TreeMap<>();
        LongStream.rangeClosed(1, 500).forEach(id -> people.put(id, person(random, id)));
        Index index = of(people);
        change(random, people, index, 20);
        Path file = folder.resolve("index");
        Stamp stamp = new Stamp("d1c8", 42, "00ff");
        index.save(file, stamp);
        Index loaded = new Index(Village.DIRECTORY);
        assertEquals(Optional.of(stamp), loaded.load(file));
        same(of(people), loaded, "loaded");
        same(of(people), index, "saved");
    }

    @Test
    void anEmptyIndexIsKeptToo() {
        Index index = new Index(Village.DIRECTORY);
        index.save(folder.resolve("index"), new Stamp("d1c8", 0, ""));
        assertTrue(new Index(Village.DIRECTORY).load(folder.resolve("index")).isPresent());
        assertEquals(List.of(), index.search("siti", 5));
    }

    @Test
    void aCutOffOrDamagedOrForeignFileIsNotBelieved() throws IOException {
        Map<Long, Card> people = new TreeMap<>();
        LongStream.rangeClosed(1, 40).forEach(id -> people.put(id, person(new Random(id), id)));
        Path file = folder.resolve("index");
        of(people).save(file, new Stamp("d1c8", 42, "00ff"));
        byte[] whole = Files.readAllBytes(file);
        Index index = new Index(Village.DIRECTORY);
        assertEquals(Optional.empty(), index.load(folder.resolve("none")));
        for (int length = 0; length < whole.length; length += 1 + length / 50) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), index.load(file), "cut at " + length);
        }
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            assertEquals(Optional.empty(), index.load(file));
        }
        assertEquals(0, index.size());
    }
}
