/**
 * The JSON form of rules, products, seasons and cases: {@code lumbung-rules(5)} describes it. Reading is strict: a mistake names
 * its place, the reason and the remedy; what is not known is remarked upon and left out.
 */
package lumbung.pricing.json;
