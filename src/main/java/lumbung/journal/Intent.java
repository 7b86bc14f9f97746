package lumbung.journal;

import lumbung.message.Message;

/**
 * What somebody is about to do. The id is made before the deed, so that after a power cut one can look whether it was done.
 *
 * @param id of the operation to be
 * @param clerkId who acts
 * @param what in words, for undo and history: "import of 57 people from pkk.csv"
 */
public record Intent(long id, long clerkId, Message what) {}
