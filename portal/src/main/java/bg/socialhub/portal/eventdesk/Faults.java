package bg.socialhub.portal.eventdesk;

import bg.socialhub.portal.gateway.Refused;

/** One sentence about what the API did not accept, for a button that has no fields beside it. */
final class Faults {

    private Faults() {}

    /** Throws on what is not about the state or the content. */
    static String of(Refused refused) {
        if (refused.status() == 403 || refused.status() == 404) {
            throw refused;
        }
        return refused.fields().isEmpty()
                ? refused.detail()
                : refused.fields().getFirst().message();
    }
}
