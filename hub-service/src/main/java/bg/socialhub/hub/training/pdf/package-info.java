/** The certificate on paper. */
@NullMarked
package bg.socialhub.hub.training.pdf;

import org.jspecify.annotations.NullMarked;
