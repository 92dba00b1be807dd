/** What the centre lends: how many there are, who has them when, kept by the manager. */
@NullMarked
package bg.socialhub.portal.desk.equipment;

import org.jspecify.annotations.NullMarked;
