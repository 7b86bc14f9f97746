/**
 * Nobody drifts away unseen: what passes between the cooperative and people is noted, messages are answered, complaints end
 * with an answer, promises are kept. What is written goes through the small services here; {@link lumbung.care.kept} holds the
 * records. Rows R014, R023, R093, R104.
 */
package lumbung.care;
