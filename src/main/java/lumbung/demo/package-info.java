/** Builds the demo cooperative's register from the files in {@code data/demo}; {@code data/README.md} describes them. */
package lumbung.demo;
