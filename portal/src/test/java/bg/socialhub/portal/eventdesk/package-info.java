@NullMarked
package bg.socialhub.portal.eventdesk;

import org.jspecify.annotations.NullMarked;
