/**
 * Lists from elsewhere: a file becomes a sheet of rows, a mapping says
 * which column is what, and an import tells for each row what it would do, then does it in one
 * operation. The only package that knows CSV and vCard readers.
 */
package lumbung.transfer;
