/** What a centre advises an enterprise, seen from both sides: its digital maturity, its plans, its certificate. */
@NullMarked
package bg.socialhub.portal.advice;

import org.jspecify.annotations.NullMarked;
