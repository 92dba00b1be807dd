/** Proposals of partnership, sent and received. */
@NullMarked
package bg.socialhub.portal.my.proposal;

import org.jspecify.annotations.NullMarked;
