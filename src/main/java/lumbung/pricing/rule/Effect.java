package lumbung.pricing.rule;

/** What a rule does: to the price of a line, to the order, or by giving goods. */
public sealed interface Effect permits LineEffect, OrderEffect, GoodsEffect {}
