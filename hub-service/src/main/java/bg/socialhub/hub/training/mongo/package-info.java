/** Trainings in MongoDB. */
@NullMarked
package bg.socialhub.hub.training.mongo;

import org.jspecify.annotations.NullMarked;
