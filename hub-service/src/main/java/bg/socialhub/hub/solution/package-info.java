/** The catalogue of what a centre can do for an enterprise: software, hardware, network and market placement. */
@NullMarked
package bg.socialhub.hub.solution;

import org.jspecify.annotations.NullMarked;
