package lumbung.report;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import tools.jackson.databind.JsonNode;

/**
 * A tab of 360 × 640, touched as a phone is. Whatever it asks of the network is noted and refused, so that no test opens a
 * connection; dialogs and errors of scripts are noted too.
 */
final class BrowserTab {
    static final int WIDE = 360;
    static final int HIGH = 640;
    /** Where pictures go when somebody wants to look; none are made otherwise. */
    private static final int TRIES = 3;

    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getenv("LUMBUNG_PAGES")).map(Path::of);

    private final DevTools tools;
    private final String session;
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final List<String> noticed = new CopyOnWriteArrayList<>();

    BrowserTab(DevTools tools) {
        this.tools = tools;
        String target = tools.send("", "Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asString();
        session = tools.send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        tools.listen(session, this::noticed);
        List.of("Page", "Runtime", "Log").forEach(domain -> send(domain + ".enable", Map.of()));
        send("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", "http*"))));
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDE, "height", HIGH, "deviceScaleFactor", 2, "mobile", true));
        send("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    private void noticed(String event, JsonNode about) {
        switch (event) {
            case "Fetch.requestPaused" -> {
                asked.add(about.at("/request/url").asString());
                String request = about.get("requestId").asString();
                tools.tell(session, "Fetch.failRequest", Map.of("requestId", request, "errorReason", "Aborted"));
            }
            case "Page.javascriptDialogOpening" -> {
                noticed.add("dialog " + about.get("message").asString());
                tools.tell(session, "Page.handleJavaScriptDialog", Map.of("accept", true));
            }
            case "Runtime.exceptionThrown" -> noticed.add("exception " + about);
            case "Log.entryAdded" ->
                noticed.add("log " + about.at("/entry/text").asString());
            default -> {}
        }
    }

    private JsonNode send(String method, Map<String, ?> parameters) {
        return tools.send(session, method, parameters);
    }

    void open(URI page) {
        send("Page.navigate", Map.of("url", "about:blank"));
        asked.clear();
        noticed.clear();
        send("Page.navigate", Map.of("url", page.toString()));
        loaded();
        remembering();
    }

    /** As somebody who closed the page and opened it again. */
    void reload() {
        send("Page.reload", Map.of());
        loaded();
        remembering();
    }

    private void loaded() {
        evaluate("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', done))");
    }

    /** Now and then Chromium gives a file's page an empty memory, and the next time the one that it has. */
    private void remembering() {
        String kept = "String(location.protocol === 'file:' ? localStorage.length : 'none')";
        for (int tries = 0; tries < TRIES && evaluate(kept).equals("0"); tries++) {
            send("Page.reload", Map.of());
            loaded();
        }
    }

    /** The value of an expression, as text. */
    String evaluate(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value").asString("");
    }

    /** The text that is seen of the first such element. */
    String text(String selector) {
        return evaluate("document.querySelector(%s).innerText".formatted(quoted(selector)));
    }

    /** How many such elements can be seen. */
    int seen(String selector) {
        return Integer.parseInt(
                evaluate("String([...document.querySelectorAll(%s)].filter(one => one.checkVisibility()).length)"
                        .formatted(quoted(selector))));
    }

    /** A finger in the middle of the first such element, which must be where a finger can reach it. */
    void tap(String selector) {
        String middle = evaluate("""
                (() => {
                    const element = document.querySelector(%s);
                    const box = element.getBoundingClientRect();
                    const x = box.x + box.width / 2, y = box.y + box.height / 2;
                    const hit = document.elementFromPoint(x, y);
                    return hit && (element.contains(hit) || hit.contains(element)) ? x + ' ' + y : 'covered';
                })()""".formatted(quoted(selector)));
        if (middle.equals("covered")) {
            throw new IllegalStateException(selector + " cannot be touched");
        }
        String[] place = middle.split(" ", -1);
        Map<String, ?> finger = Map.of("x", Double.valueOf(place[0]), "y", Double.valueOf(place[1]));
        evaluate(
                "window.tapped = new Promise(done => addEventListener('click', done, {once: true, capture: true})), 0");
        send("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", List.of(finger)));
        send("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        evaluate("window.tapped.then(() => 0)");
    }

    void type(String text) {
        send("Input.insertText", Map.of("text", text));
    }

    void scheme(String scheme) {
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** The next address that the page asked the network for. */
    Optional<String> nextAsked() throws InterruptedException {
        return Optional.ofNullable(asked.poll(10, SECONDS));
    }

    /** Every address asked for and not yet looked at, every dialog, error and complaint. */
    List<String> noticed() {
        asked.drainTo(noticed);
        return List.copyOf(noticed);
    }

    byte[] picture() {
        return bytes(send("Page.captureScreenshot", Map.of("format", "png")));
    }

    /** What a printer would get, as PDF. */
    byte[] printed() {
        return bytes(send("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false)));
    }

    private static byte[] bytes(JsonNode answer) {
        return Base64.getDecoder().decode(answer.get("data").asString());
    }

    /** Keeps a picture to look at where {@code LUMBUNG_PAGES} names a folder. */
    void look(String name) {
        PICTURES.ifPresent(folder -> keep(folder.resolve(name + ".png"), picture()));
    }

    static void keep(String name, byte[] bytes) {
        PICTURES.ifPresent(folder -> keep(folder.resolve(name), bytes));
    }

    private static void keep(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
