package bg.socialhub.events.registration.web;

import bg.socialhub.events.event.Event;
import bg.socialhub.events.event.EventPlan;
import bg.socialhub.events.event.EventStatus;
import bg.socialhub.events.event.WallTime;
import bg.socialhub.events.registration.Application;
import bg.socialhub.events.registration.HeldRegistrations;
import bg.socialhub.events.registration.Registration;
import bg.socialhub.events.registration.RegistrationStatus;
import bg.socialhub.platform.web.LocalizedText;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration with what a page about it shows; the code that manages it is told only in the answer to the registration. */
record RegistrationView(
        UUID id,
        UUID eventId,
        EventPart event,
        String quota,
        RegistrationStatus status,
        OffsetDateTime at,
        @Nullable Integer waitingPlace,
        @Nullable String ticketCode,
        @Nullable String ticketSvg,
        @Nullable String managementCode) {

    record EventPart(String centre, LocalizedText title, OffsetDateTime start, OffsetDateTime end, EventStatus status) {

        static EventPart from(Event event) {
            EventPlan plan = event.plan();
            return new EventPart(
                    plan.centre(),
                    new LocalizedText(plan.title().bg(), plan.title().en()),
                    WallTime.of(plan.start()),
                    WallTime.of(plan.end()),
                    event.status());
        }
    }

    static RegistrationView from(Registration registration, HeldRegistrations held, @Nullable String managementCode) {
        Application application = registration.application();
        String ticket = registration.isLive() ? application.ticketCode() : null;
        return new RegistrationView(
                registration.id().value(),
                application.seats().event().value(),
                EventPart.from(held.event(registration)),
                application.seats().quota(),
                registration.status(),
                WallTime.of(application.at()),
                held.waitingPlace(registration).orElse(null),
                ticket,
                ticket == null ? null : "/api/v1/tickets/" + ticket + ".svg",
                managementCode);
    }
}
