package lumbung.command;

import org.junit.jupiter.api.Test;

class Tmp2Test {
    @Test
    void look() {
        Shell shell = new Shell(new TestOpener(Shell.folder()));
        shell.json("area", "add", "Bongas");
        shell.json("business", "add", "Azzalea");
        for (String f :
                new String[] {"pkk-bongas-daftar-hadir.csv", "nama-aneh.csv", "rusak.csv", "kontak-hp-lama.vcf"}) {
            Shell.Answer a = shell.type("import", "data/samples/" + f, "--refused", "/tmp/refused-" + f);
            System.out.println(a.exit() + "\n" + a.out() + a.err());
        }
        System.out.println(
                shell.type("import", "data/samples/utf8-bom.csv", "--dry-run").out());
        System.out.println(
                shell.type("import", "data/samples/utf8-bom.csv", "--consent", "promo", "--business", "azz", "--json")
                        .out()
                        .substring(0, 1500));
        String before = shell.type("find", "", "--json").out();
        System.out.println(shell.type("import", "data/samples/utf8-bom.csv").out());
        System.out.println(before.equals(shell.type("find", "", "--json").out()));
        System.out.println(shell.type(
                        "export",
                        "--query",
                        "",
                        "--purpose",
                        "promo",
                        "--business",
                        "Azzalea",
                        "--to",
                        "/tmp",
                        "--tag",
                        "PKKX",
                        "--replace")
                .out());
        System.out.println(shell.type("history", "--limit", "3").out());
        System.out.println(shell.type("find", "--limit", "10").out());
        System.out.println(shell.type("import", "data/samples/kosong.csv").err());
        System.out.println(shell.type("import", "tidak-ada.csv").err());
        System.out.println(shell.type("import", "pom.xml").err());
        System.out.println(shell.type("import", "data/samples/utf8-bom.csv", "--map", "nama=Nomor")
                .err());
    }
}
