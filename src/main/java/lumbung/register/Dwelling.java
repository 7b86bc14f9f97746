package lumbung.register;

/**
 * Where somebody lives.
 *
 * @param areaId the smallest known area, usually the RT; 0 for unknown
 * @param landmark how to find the house, in words
 * @param householdId 0 for none
 */
public record Dwelling(long areaId, String landmark, long householdId) {
    public static final Dwelling UNKNOWN = new Dwelling(0, "", 0);
}
