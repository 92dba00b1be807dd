package bg.socialhub.events.registration;

import bg.socialhub.events.event.EventId;
import java.util.Optional;

/** Which registration an e-mail address has at an event: at most one, by the address's own document. */
interface PeopleRegister {

    Optional<RegistrationId> registration(EventId event, String email);

    /** Puts a registration in the place of the one before, or of none; false when somebody else's is there by now. */
    boolean enter(EventId event, String email, Optional<RegistrationId> before, RegistrationId registration);
}
