/** What views are drawn and typed with: a canvas of cells, a text field, a window on a long list, a form. Values all. */
package lumbung.workbench.widget;
