/** What the centres lend beside their rooms: projectors, card terminals, stand panels, each in some quantity. */
@NullMarked
package bg.socialhub.hub.equipment;

import org.jspecify.annotations.NullMarked;
