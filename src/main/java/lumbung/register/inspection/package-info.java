/** What the register's inspections look for, and what they propose to do about it. */
package lumbung.register.inspection;
