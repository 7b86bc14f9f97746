package lumbung.pricing.kept;

import java.math.BigDecimal;
import lumbung.pricing.Policy;
import lumbung.pricing.goods.Percent;
import lumbung.pricing.goods.Rupiah;
import lumbung.settings.CooperativeSetting;
import lumbung.settings.Settings;

/** What the cooperative settled for all prices, out of its settings. */
public final class PriceSettings {
    private PriceSettings() {}

    public static Policy policy(Settings settings) {
        return new Policy(
                preference(CooperativeSetting.PRICE_PREFERENCE.kept(settings)),
                percent(CooperativeSetting.PRICE_MARGIN, settings),
                CooperativeSetting.PRICE_CASH.number(settings),
                new Policy.HandLimit(
                        percent(CooperativeSetting.PRICE_HAND_PERCENT, settings),
                        Rupiah.of(CooperativeSetting.PRICE_HAND_DAY.number(settings))));
    }

    private static Policy.Preference preference(String word) {
        return switch (word) {
            case "usaha" -> Policy.Preference.BUSINESS;
            case "terlama" -> Policy.Preference.OLDEST;
            default -> Policy.Preference.BUYER;
        };
    }

    private static Percent percent(CooperativeSetting setting, Settings settings) {
        return Percent.of(new BigDecimal(setting.kept(settings))).orElseThrow();
    }
}
