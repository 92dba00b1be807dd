/** Trainings as everybody finds them. */
@NullMarked
package bg.socialhub.portal.training;

import org.jspecify.annotations.NullMarked;
