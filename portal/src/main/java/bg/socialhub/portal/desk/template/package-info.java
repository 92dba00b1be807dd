/** The answers that a centre keeps ready. */
@NullMarked
package bg.socialhub.portal.desk.template;

import org.jspecify.annotations.NullMarked;
