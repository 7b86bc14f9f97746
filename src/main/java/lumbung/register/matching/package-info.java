/**
 * Who may be who: names and phone numbers as villagers write them, folded so that the same person is found again, and the
 * evidence that two entries are one person. Pure functions over texts and numbers; nothing here merges anything.
 *
 * <p>A phone is a hint and not an identity, an unknown value equals nothing, and a name can be somebody else's (the
 * husband's, the child's): so every answer is a score with its reasons, for a clerk to decide.
 */
package lumbung.register.matching;
