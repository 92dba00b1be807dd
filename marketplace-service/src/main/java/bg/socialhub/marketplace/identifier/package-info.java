/** Identifiers of companies, and the personal numbers that must not be taken for them. */
@NullMarked
package bg.socialhub.marketplace.identifier;

import org.jspecify.annotations.NullMarked;
