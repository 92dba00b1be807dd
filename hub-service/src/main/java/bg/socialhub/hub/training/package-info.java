/** Trainings of the centres: what is taught in which room and when, who comes, and the certificate for it. */
@NullMarked
package bg.socialhub.hub.training;

import org.jspecify.annotations.NullMarked;
