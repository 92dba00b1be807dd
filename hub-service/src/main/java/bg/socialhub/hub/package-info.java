/** The hub: the six regional centres, their rooms, and the help that they give. */
@NullMarked
package bg.socialhub.hub;

import org.jspecify.annotations.NullMarked;
