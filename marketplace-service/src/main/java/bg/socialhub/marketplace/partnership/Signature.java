package bg.socialhub.marketplace.partnership;

import org.jspecify.annotations.Nullable;

/**
 * Who proposes, in their own words; only the two sides read it.
 *
 * @param name of the firm, institution or person
 * @param contact how the enterprise reaches them outside of this site
 */
record Signature(String name, @Nullable String contact) {}
