/** Events over HTTP: for the staff that plan them, for the public that reads them, and for calendars. */
@NullMarked
package bg.socialhub.events.event.web;

import org.jspecify.annotations.NullMarked;
