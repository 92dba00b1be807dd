package bg.socialhub.events.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same through a registration's life: for which seats, by whom, and the secrets that prove it.
 *
 * @param owner the account it was made with; null without one
 * @param ticket the random part of the ticket's code
 * @param managementHash the hash of the random part of the code that cancels without an account
 */
public record Application(
        RegistrationId id,
        SeatsId seats,
        Attendee attendee,
        @Nullable String owner,
        String ticket,
        String managementHash,
        Instant at) {

    /** The ticket's whole code. */
    public String ticketCode() {
        return new Secret(id, ticket).code();
    }

    /** Whether a code is this ticket's. */
    public boolean isTicket(Secret code) {
        return code.registration().equals(id) && Secret.same(ticket, code.random());
    }

    boolean isManagedBy(Secret code) {
        return code.registration().equals(id) && Secret.same(managementHash, code.hash());
    }

    Application managedBy(Secret code) {
        return new Application(id, seats, attendee, owner, ticket, code.hash(), at);
    }
}
