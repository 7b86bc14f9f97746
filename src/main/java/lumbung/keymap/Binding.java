package lumbung.keymap;

/** An action's name in the table of actions, and how it is reached. */
public record Binding(String id, Keys keys) {}
