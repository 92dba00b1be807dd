/** Trainings over HTTP. */
@NullMarked
package bg.socialhub.hub.training.web;

import org.jspecify.annotations.NullMarked;
