/** What the program has to say, before anyone chose a language: keys with arguments. The lowest package; it holds no text. */
package lumbung.message;
