/** The regional centres: where they are, how they help, their rooms and when these are free. */
@NullMarked
package bg.socialhub.portal.centre;

import org.jspecify.annotations.NullMarked;
