package lumbung.report;

import java.util.List;

/** What somebody might write for a name, to see what happens. */
final class HostileTexts {
    static final List<String> ALL = List.of(
            "</script><script>alert(3)</script>",
            "<!--<script>",
            "<img src=x onerror=alert(4)>",
            "\"'><svg onload=alert(5)>",
            "\\\"];alert(6);//",
            "\\u0022",
            "baris\u2028dua\u2029tiga\u0085empat",
            "Siti\u202e\u2066itiS\u2069",
            "nol\u0000\u0007\u001b[31m\u007f",
            "separuh\ud83c",
            "{{data}}{{script}}$1\\1",
            "javascript:alert(7)",
            "</textarea></title></style></template><iframe srcdoc='<script>parent.alert(8)</script>'>",
            "]]><![CDATA[",
            "&lt;b&gt; &amp;amp;",
            "\ufeff\ufffe\uffff");

    private HostileTexts() {}
}
