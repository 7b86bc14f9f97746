/** One person's chat on WhatsApp: its link, the link as a QR code, and how WhatsApp will show what is written. */
package lumbung.broadcast.chat;
