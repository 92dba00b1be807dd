/** The life of a training and its rules, without any framework. */
@NullMarked
package bg.socialhub.hub.training.domain;

import org.jspecify.annotations.NullMarked;
