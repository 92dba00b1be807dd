/** The life of a support request and the clock of its service level, without any framework. */
@NullMarked
package bg.socialhub.hub.support.domain;

import org.jspecify.annotations.NullMarked;
