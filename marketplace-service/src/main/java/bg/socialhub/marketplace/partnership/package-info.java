/** Proposals between a business and an enterprise, and what becomes of them. */
@NullMarked
package bg.socialhub.marketplace.partnership;

import org.jspecify.annotations.NullMarked;
