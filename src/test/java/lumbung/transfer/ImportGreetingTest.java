package lumbung.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.message.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a list's people want to be greeted: R030. */
final class ImportGreetingTest {
    private final Office office = Office.derby();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theGreetingOfAListIsTakenWhereThereIsOneOfThatName() throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "Nama,HP,Salam\nSiti,0812-0000-0001,Krama\nTarni,0812-0000-0002,Betawi\nCasmi,,netral\n");
        assertEquals(
                List.of(Message.of("transfer.warning.greeting", "Salam", "Betawi")),
                office.verdicts(list).get(1).remarks().stream()
                        .filter(it -> it.key().startsWith("transfer.warning"))
                        .toList());
        office.apply(list);
        assertEquals("krama", office.named("Siti").person().greeting());
        assertEquals("", office.named("Tarni").person().greeting());
        assertEquals("", office.named("Casmi").person().greeting());
    }
}
