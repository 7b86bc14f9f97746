/** What holds for the whole program: directions between packages, names, sizes, layout, languages and documents in step. */
package lumbung.architecture;
