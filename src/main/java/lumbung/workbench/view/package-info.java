/**
 * The views, one a file, and what they are made of: a view is a value that answers an event with the next view and the
 * effects it wishes for, and draws itself without changing. None of them touches the database: jobs do, elsewhere.
 */
package lumbung.workbench.view;
