/** Registrations over HTTP. */
@NullMarked
package bg.socialhub.events.registration.web;

import org.jspecify.annotations.NullMarked;
