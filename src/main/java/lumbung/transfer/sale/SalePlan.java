package lumbung.transfer.sale;

import java.util.Optional;
import lumbung.register.Business;

/**
 * How a till's list is to be taken over.
 *
 * @param business whose till it was; empty where a column says so, or the goods do
 * @param newProducts whether goods that are not known yet are added, at the till's price
 */
public record SalePlan(SaleColumns columns, Optional<Business> business, boolean newProducts) {}
