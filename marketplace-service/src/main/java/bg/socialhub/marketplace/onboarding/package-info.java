/** What a member has done and has yet to do until the enterprise sells. */
@NullMarked
package bg.socialhub.marketplace.onboarding;

import org.jspecify.annotations.NullMarked;
