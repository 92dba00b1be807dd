package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.SupportRequestsApi.Category;
import bg.socialhub.portal.gateway.SupportRequestsApi.Escalation;
import bg.socialhub.portal.gateway.SupportRequestsApi.Service;
import bg.socialhub.portal.gateway.SupportRequestsApi.Status;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request for help of an enterprise in Plovdiv, under the second version of its service level. */
public final class SomeRequest {

    /** When it was opened, and when its first answer was due. */
    public static final OffsetDateTime RESPONSE = OffsetDateTime.parse("2027-03-01T13:00:00+02:00");

    private SomeRequest() {}

    /** @param left minutes until what is due next */
    public static SupportRequest due(
            String id,
            Status status,
            @Nullable OffsetDateTime answered,
            @Nullable OffsetDateTime due,
            @Nullable Long left,
            Escalation... escalations) {
        var service = new Service(RESPONSE, answered, RESPONSE.plusDays(2), due, left, 0, 0, 2, List.of(escalations));
        return new SupportRequest(
                id,
                status,
                "plovdiv",
                "e",
                null,
                Category.NETWORK,
                "Сигнал " + id,
                "Няма сигнал",
                "member",
                "expert",
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                RESPONSE,
                service,
                1);
    }
}
