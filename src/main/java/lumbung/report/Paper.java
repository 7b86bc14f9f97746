package lumbung.report;

import lumbung.settings.Printing;

/**
 * What is printed on, and how.
 *
 * @param pages which pages are wanted, of a form that has pages
 * @param printing what this PC's printer needs
 */
public record Paper(Form form, PageRange pages, Printing printing) {}
