/** The portal's only way out: the gateway's API, behind one breaker and with timeouts. */
@NullMarked
package bg.socialhub.portal.gateway;

import org.jspecify.annotations.NullMarked;
