package lumbung.pricing.rule;

/** How closely a rule points at buyers, the closest first: a closer rule goes before a wider one of the same priority. */
public enum Specificity {
    PERSON,
    HOUSEHOLD,
    COMMUNITY,
    ROLE,
    EVERYONE
}
