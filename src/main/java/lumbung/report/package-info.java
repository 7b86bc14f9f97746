/**
 * What leaves the house to be read: a document, its forms (80 columns, receipt, HTML), the printer and the file; the page for
 * the phone, the poster. Their pages, styles and scripts lie in resources/lumbung/report.
 */
package lumbung.report;
