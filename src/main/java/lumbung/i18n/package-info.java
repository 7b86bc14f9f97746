/** Messages to words, in Indonesian and English. */
package lumbung.i18n;
