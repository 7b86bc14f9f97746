package lumbung.report;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chrome DevTools Protocol: calls with their answers, and what a tab tells unasked. */
final class DevTools implements WebSocket.Listener {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int PATIENCE = 30;

    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonNode>> listeners = new ConcurrentHashMap<>();
    private final StringBuilder arriving = new StringBuilder();
    private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);

    DevTools(HttpClient client, URI address) {
        socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** Who hears what a session tells: the event's name and what is in it. */
    void listen(String session, BiConsumer<String, JsonNode> listener) {
        listeners.put(session, listener);
    }

    /** The answer; a complaint of the browser's fails the test. */
    JsonNode send(String session, String method, Map<String, ?> parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        call(id, session, method, parameters);
        return answer.orTimeout(PATIENCE, SECONDS).join();
    }

    /** Asks without waiting for an answer: for listeners, on whose thread the answers come. */
    void tell(String session, String method, Map<String, ?> parameters) {
        call(ids.incrementAndGet(), session, method, parameters);
    }

    private void call(int id, String session, String method, Map<String, ?> parameters) {
        Map<String, Object> call = session.isEmpty()
                ? Map.of("id", id, "method", method, "params", parameters)
                : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
        write(JSON.writeValueAsString(call));
    }

    private synchronized void write(String text) {
        sending = sending.thenCompose(done -> socket.sendText(text, true));
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
        arriving.append(piece);
        if (last) {
            JsonNode message = JSON.readTree(arriving.toString());
            arriving.setLength(0);
            arrived(message);
        }
        from.request(1);
        return null;
    }

    private void arrived(JsonNode message) {
        if (message.has("id")) {
            answered(waiting.remove(message.get("id").asInt()), message);
            return;
        }
        BiConsumer<String, JsonNode> listener =
                listeners.get(message.path("sessionId").asString(""));
        if (listener != null) {
            listener.accept(message.get("method").asString(), message.get("params"));
        }
    }

    private static void answered(CompletableFuture<JsonNode> answer, JsonNode message) {
        if (answer == null) {
            return;
        }
        if (message.has("error")) {
            answer.completeExceptionally(
                    new IllegalStateException(message.get("error").toString()));
        } else {
            answer.complete(message.get("result"));
        }
    }
}
