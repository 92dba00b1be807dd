package bg.socialhub.events.stand;

import bg.socialhub.events.stand.messages.StandMessage;
import bg.socialhub.events.stand.messages.StandMessage.StandApplicationAccepted;
import bg.socialhub.events.stand.messages.StandMessage.StandApplicationRefused;
import bg.socialhub.events.stand.messages.StandMessage.StandApplicationSubmitted;
import bg.socialhub.events.stand.messages.StandMessage.StandApplicationWithdrawn;
import bg.socialhub.events.stand.messages.StandMessage.StandState;
import java.time.Instant;

/** The message that tells of an application's new state. */
final class StandMessages {

    private StandMessages() {}

    static StandMessage about(StandApplication application, Instant at) {
        StandState state = new StandState(
                application.id().toString(),
                application.version() + 1,
                at,
                application.wish().event().toString(),
                application.wish().enterprise(),
                application instanceof StandApplication.Accepted accepted ? accepted.stand() : null,
                application.status().name());
        return switch (application) {
            case StandApplication.Submitted _ -> new StandApplicationSubmitted(state);
            case StandApplication.Accepted _ -> new StandApplicationAccepted(state);
            case StandApplication.Refused _ -> new StandApplicationRefused(state);
            case StandApplication.Withdrawn _ -> new StandApplicationWithdrawn(state);
        };
    }
}
