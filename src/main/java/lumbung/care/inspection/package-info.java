/** What is the matter with care: who was forgotten, what waits for too long, what comes near; beside the register's own inspections. */
package lumbung.care.inspection;
