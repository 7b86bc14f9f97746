package lumbung.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lumbung.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list may say how its people are greeted: R030. */
final class GreetingColumnTest {
    @Test
    void aGreetingIsTakenWhereThereIsOneOfThatName(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(
                folder.resolve("list.csv"),
                "Nama,HP,Salam\nSiti,0812-0000-0001,Krama\nTarni,0812-0000-0002,Betawi\nCasmi,,netral\n");
        Office office = Office.derby();
        assertEquals(
                List.of(Message.of("transfer.warning.greeting", "Salam", "Betawi")),
                office.verdicts(list).get(1).remarks().stream()
                        .filter(it -> it.key().startsWith("transfer.warning"))
                        .toList());
        office.apply(list);
        assertEquals("krama", office.named("Siti").person().greeting());
        assertEquals("", office.named("Tarni").person().greeting());
        assertEquals("", office.named("Casmi").person().greeting());
        office.close();
    }
}
