/** Who acts: the clerks and what each may do. */
package lumbung.access;
