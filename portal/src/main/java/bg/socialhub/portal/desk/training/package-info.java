/** The trainings of the centre from plan to certificate. */
@NullMarked
package bg.socialhub.portal.desk.training;

import org.jspecify.annotations.NullMarked;
