/** What a centre and an enterprise agree to do after an assessment, what is lent for it, and what came of it. */
@NullMarked
package bg.socialhub.hub.plan;

import org.jspecify.annotations.NullMarked;
