/** How people are greeted: by the hour, in the way that each prefers, and on feast days. The words are data. */
package lumbung.register.greeting;
