/**
 * Copies of a register that outlive it: what a backup file holds and how it is read without trusting it, which backups are
 * kept, and the ports by which a register is copied and brought back. lumbung-backup(1) describes the file.
 */
package lumbung.backup;
