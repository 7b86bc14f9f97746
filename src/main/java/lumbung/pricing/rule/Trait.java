package lumbung.pricing.rule;

import lumbung.register.RoleKind;

/**
 * Something that is true of a buyer and that rules ask about. A buyer has all that follows too: an area's areas around it, a
 * community's parents.
 */
public sealed interface Trait {
    /** How closely it points at somebody. */
    Specificity specificity();

    /**
     * Reseller of Sigendo; a reseller of whichever business where the business is {@link #ANY}.
     *
     * @param business 0 is also the cooperative itself
     */
    record Role(RoleKind kind, long business) implements Trait {
        public static final long ANY = 0;

        @Override
        public Specificity specificity() {
            return Specificity.ROLE;
        }
    }

    /**
     * A regular of Vanara; with all businesses together where the business is {@link Role#ANY}.
     *
     * @param business 0 for all together
     */
    record Lifecycle(Standing state, long business) implements Trait {
        @Override
        public Specificity specificity() {
            return Specificity.ROLE;
        }
    }

    /** Found by a query that somebody saved. */
    record Found(long query) implements Trait {
        @Override
        public Specificity specificity() {
            return Specificity.ROLE;
        }
    }

    /** A member of a community. */
    record InCommunity(long community) implements Trait {
        @Override
        public Specificity specificity() {
            return Specificity.COMMUNITY;
        }
    }

    /** Lives in an area. */
    record InArea(long area) implements Trait {
        @Override
        public Specificity specificity() {
            return Specificity.COMMUNITY;
        }
    }

    /** Belongs to a household. */
    record OfHousehold(long household) implements Trait {
        @Override
        public Specificity specificity() {
            return Specificity.HOUSEHOLD;
        }
    }

    /** Belongs to a household that the cooperative helps along: never shown at the counter. */
    record Social() implements Trait {
        @Override
        public Specificity specificity() {
            return Specificity.HOUSEHOLD;
        }
    }

    /** Is this person. */
    record Named(long person) implements Trait {
        @Override
        public Specificity specificity() {
            return Specificity.PERSON;
        }
    }
}
