/**
 * What prices did, and what others would do: {@link lumbung.orders.study.Simulation} replays a period's orders with other rules,
 * {@link lumbung.orders.study.Fairness} lays what was given beside what was bought.
 */
package lumbung.orders.study;
