/** The support desk: requests of enterprises and the conversation about each. */
@NullMarked
package bg.socialhub.portal.desk.support;

import org.jspecify.annotations.NullMarked;
