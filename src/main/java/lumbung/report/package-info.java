/** What leaves the house on paper: a document, its forms (80 columns, receipt, HTML), the printer and the file. */
package lumbung.report;
