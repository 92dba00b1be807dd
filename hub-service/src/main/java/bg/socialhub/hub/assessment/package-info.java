/** How digital an enterprise is in six dimensions, before and after its centre's help, and what to do next. */
@NullMarked
package bg.socialhub.hub.assessment;

import org.jspecify.annotations.NullMarked;
