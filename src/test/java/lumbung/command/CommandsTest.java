package lumbung.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** One register, set up and used from the command line alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsTest {
    private static final Shell SHELL = new Shell(new TestOpener(Shell.folder()));

    @Test
    @Order(1)
    void anEmptyRegisterIsSetUpFromTheCommandLine() {
        SHELL.json("clerk", "add", "Rini");
        SHELL.json("area", "add", "Bongas", "RW 01", "RT 03");
        SHELL.json("area", "add", "Bongas", "RW 01", "RT 05");
        SHELL.json("area", "add", "Cawet");
        SHELL.json("business", "add", "Azzalea Cake", "--kind", "kue", "--since", "2020");
        SHELL.json("business", "phone", "Azzalea", "0812-0000-1111", "--label", "HP Azzalea");
        SHELL.json("community", "add", "PKK Bongas", "--kind", "PKK", "--area", "Bongas");
        assertEquals(5, SHELL.json("area").get("areas").size());
        assertEquals(1, SHELL.json("clerk").get("clerks").size());
        assertEquals(
                "+6281200001111",
                SHELL.json("business")
                        .get("businesses")
                        .get(0)
                        .get("sendingPhones")
                        .get(0)
                        .get("number")
                        .asString());
    }

    @Test
    @Order(2)
    void aPersonIsAddedShownAndFound() {
        JsonNode siti = SHELL.json(
                "add",
                "Hj. Siti Aminah",
                "--hp",
                "0812-0000-3456",
                "--desa",
                "bongas",
                "--rw",
                "1",
                "--rt",
                "RT 03",
                "--kelompok",
                "PKK Bongas, jabatan:ketua",
                "--peran",
                "pelanggan@Azzalea, sejak:2021",
                "--set",
                "lahir=1985");
        assertEquals("Siti Aminah", siti.get("name").asString());
        assertEquals("Bu Haji", siti.get("address").asString());
        assertEquals("03", siti.get("area").get(2).get("name").asString());
        assertEquals(siti, SHELL.json("show", "siti"));
        Shell.Answer shown = SHELL.type("show", siti.get("id").asString());
        assertEquals("", shown.err());
        System.out.println(shown.out());
        System.out.println(SHELL.type("find", "").out());
        System.out.println(SHELL.type("history").out());
        System.out.println(SHELL.type("history", "siti").out());
        System.out.println(SHELL.type("add", "--help").out());
        System.out.println(SHELL.type("--help").out());
        System.out.println(SHELL.type("fnd").err());
        System.out.println(SHELL.type("add").err());
        System.out.println(SHELL.type("find", "--limt", "3").err());
        System.out.println(SHELL.type("find", "--limit", "x", "--lang", "en").err());
        System.out.println(SHELL.type("edit", "siti", "hpp+=0812").err());
        System.out.println(SHELL.type("find", "desa:bongsa").err());
        System.out.println(SHELL.type("journal").err());
        System.out.println(SHELL.type("journal", "verify").out());
    }
}
