package bg.socialhub.portal.my;

import bg.socialhub.portal.gateway.BookingsApi;
import bg.socialhub.portal.gateway.BookingsApi.Booking;
import bg.socialhub.portal.gateway.EnrolmentsApi;
import bg.socialhub.portal.gateway.MyEnterprisesApi.MyEnterprise;
import bg.socialhub.portal.gateway.PartnershipsApi;
import bg.socialhub.portal.gateway.PartnershipsApi.Partnership;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.RegistrationsApi;
import bg.socialhub.portal.gateway.RegistrationsApi.Registration;
import bg.socialhub.portal.gateway.SavedEnterprisesApi;
import bg.socialhub.portal.gateway.StandsApi;
import bg.socialhub.portal.gateway.StandsApi.Application;
import bg.socialhub.portal.gateway.SupportRequestsApi;
import bg.socialhub.portal.gateway.SupportRequestsApi.SupportRequest;
import bg.socialhub.portal.page.Formats;
import bg.socialhub.portal.page.Part;
import bg.socialhub.portal.signin.Role;
import bg.socialhub.portal.signin.Visitor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What concerns the visitor, each part from its own service. */
@Controller
class MyController {

    private static final int SHOWN = 5;
    private static final int ASKED = 50;
    private static final int UNAUTHENTICATED = 401;

    private final OwnEnterprises enterprises;
    private final SupportRequestsApi requests;
    private final BookingsApi bookings;
    private final PartnershipsApi partnerships;
    private final RegistrationsApi registrations;
    private final StandsApi stands;
    private final SavedEnterprisesApi saved;
    private final EnrolmentsApi enrolments;
    private final Clock clock;

    MyController(
            OwnEnterprises enterprises,
            SupportRequestsApi requests,
            BookingsApi bookings,
            PartnershipsApi partnerships,
            RegistrationsApi registrations,
            StandsApi stands,
            SavedEnterprisesApi saved,
            EnrolmentsApi enrolments,
            Clock clock) {
        this.enterprises = enterprises;
        this.requests = requests;
        this.bookings = bookings;
        this.partnerships = partnerships;
        this.registrations = registrations;
        this.stands = stands;
        this.saved = saved;
        this.enrolments = enrolments;
        this.clock = clock;
    }

    @GetMapping("/my")
    String overview(Visitor visitor, Model model) {
        Part<List<MyEnterprise>> mine = part(() -> enterprises.all(visitor));
        boolean member =
                visitor.isMember() || (mine.value() != null && !mine.value().isEmpty());
        model.addAttribute("enterprises", mine);
        model.addAttribute("member", member);
        model.addAttribute("books", member || visitor.is(Role.PARTNER));
        model.addAttribute("requests", part(this::openRequests));
        model.addAttribute("bookings", part(this::comingBookings));
        model.addAttribute("proposals", part(this::liveProposals));
        model.addAttribute("registrations", part(this::comingRegistrations));
        model.addAttribute("stands", part(() -> applications(visitor)));
        model.addAttribute("saved", part(() -> saved.saved().items()));
        model.addAttribute(
                "trainings", part(() -> enrolments.own("LIVE", SHOWN, null).items()));
        model.addAttribute("shown", SHOWN);
        return "my/overview";
    }

    /** No part may take the others away with it, whatever its service has against this visitor. */
    private static <T> Part<T> part(Supplier<T> question) {
        try {
            return Part.of(question);
        } catch (Refused refused) {
            if (refused.status() == UNAUTHENTICATED) {
                throw refused;
            }
            return new Part<>(null, true);
        }
    }

    private List<SupportRequest> openRequests() {
        return requests.supportRequests(null, null, null, null, ASKED, null).items().stream()
                .filter(one -> !one.status().isAtRest())
                .toList();
    }

    private List<Booking> comingBookings() {
        return bookings.bookings(null, null, null, now(), null, null, ASKED, null).items().stream()
                .filter(Booking::isLive)
                .sorted(Comparator.comparing(one -> !one.is("OFFERED"))) // because an offer runs out
                .toList();
    }

    private List<Partnership> liveProposals() {
        return partnerships.partnerships(ASKED, null).items().stream()
                .filter(one -> one.status() == PartnershipsApi.Status.PROPOSED
                        || one.status() == PartnershipsApi.Status.ACCEPTED
                        || one.status() == PartnershipsApi.Status.ACTIVE)
                .toList();
    }

    private List<Registration> comingRegistrations() {
        return registrations.own(ASKED, null).items().stream()
                .filter(one -> one.isLive() && one.event().end().isAfter(now()))
                .sorted(Comparator.comparing(one -> one.event().start()))
                .toList();
    }

    private List<Application> applications(Visitor visitor) {
        return visitor.enterprises().stream()
                .flatMap(one -> stands.ofEnterprise(one, null).items().stream())
                .filter(one -> !"WITHDRAWN".equals(one.status()))
                .sorted(Comparator.comparing(Application::at).reversed())
                .toList();
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(Formats.ZONE).toOffsetDateTime();
    }
}
