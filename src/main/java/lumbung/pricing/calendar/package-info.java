/** Days as the village counts them: {@link lumbung.pricing.calendar.Pasaran}, seasons, birthdays. No clock: every day is given. */
package lumbung.pricing.calendar;
