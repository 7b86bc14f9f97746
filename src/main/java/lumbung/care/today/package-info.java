/** What a day begins with: whom it reminds of and what is to be done, each line with its reason. */
package lumbung.care.today;
