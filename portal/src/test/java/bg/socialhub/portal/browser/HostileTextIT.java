package bg.socialhub.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people write is shown as they wrote it, to whoever reads it, and is never part of the page. */
class HostileTextIT {

    private static final String HOSTILE = "'\"><img src=x onerror=alert(1)><script>alert(1)</script>";

    @Test
    void staysText() {
        try (var medena = Person.signedIn("medena@demo.bg", Look.DESK);
                var business = Person.signedIn("buyer@demo.bg", Look.DESK);
                var expert = Person.signedIn("plovdiv.expert@demo.bg", Look.DESK);
                var manager = Person.signedIn("plovdiv.manager@demo.bg", Look.DESK);
                var visitor = Person.visitor(Look.DESK)) {
            var member = new EnterpriseChapter(medena);
            var desk = new CentreChapter(expert);
            String enterprise = member.registers(HOSTILE);
            member.describes(enterprise, HOSTILE, "office@medena.example");
            member.statesCertificate(enterprise);
            member.offers(enterprise, HOSTILE, "12,50");
            reads(visitor, "/enterprises/" + enterprise);
            reads(visitor, "/search?q=onerror");
            reads(visitor, "/search?q=onerror&in=enterprises");

            String proposal = new BuyerChapter(business).proposes(enterprise, HOSTILE);
            reads(business, "/my/proposals/" + proposal);
            reads(medena, "/my/proposals/" + proposal);
            reads(medena, "/my");

            String request = member.asksForHelp(enterprise, "SOFTWARE", HOSTILE, HOSTILE);
            reads(expert, "/desk");
            desk.takes(request);
            desk.asks(request, HOSTILE);
            member.replies(request, HOSTILE);
            desk.resolves(request, HOSTILE);
            member.rates(request, 3, HOSTILE);
            reads(expert, "/desk/requests/" + request);
            reads(medena, "/my/requests/" + request);

            desk.rejects(enterprise, HOSTILE);
            reads(expert, "/desk/verifications/" + enterprise);
            reads(medena, "/my/enterprises/" + enterprise + "/certificate");

            LocalDate day = desk.freeDay();
            String booking = member.asksForRoom(enterprise, day, "10:00", "11:00", HOSTILE);
            reads(expert, "/desk/bookings/" + booking);
            reads(expert, "/desk/calendar?date=" + day);
            desk.refuses(booking, HOSTILE);
            reads(expert, "/desk/bookings/" + booking);
            reads(medena, "/my/bookings");

            holdsAFair(manager, member, medena, visitor, enterprise);
        }
    }

    private static void holdsAFair(
            Person manager, EnterpriseChapter member, Person medena, Person visitor, String enterprise) {
        var desk = new FairChapter(manager);
        String fair = desk.announces(HOSTILE, Days.ofAFair(), 5, "A1");
        reads(visitor, "/events/" + fair);
        reads(visitor, "/events");
        new VisitorChapter(visitor).asksForASeat(fair, HOSTILE, UUID.randomUUID() + "@example.bg");
        visitor.sees(new Texts(Look.DESK).say("registration.CONFIRMED"));
        isNoMarkup(visitor);
        member.appliesForStand(enterprise, fair, "A1", HOSTILE);
        reads(medena, "/my/stands");
        reads(manager, "/desk/events/" + fair);
        reads(manager, "/desk/events/" + fair + "/people");
        desk.callsOff(fair, HOSTILE);
        reads(manager, "/desk/events/" + fair);
        reads(visitor, "/events/" + fair);
    }

    private static void reads(Person reader, String page) {
        reader.open(page);
        reader.sees("<img src=x onerror=alert(1)>");
        isNoMarkup(reader);
    }

    private static void isNoMarkup(Person reader) {
        assertThat(reader.page().locator("img[src=x], main script:not([src])")).hasCount(0);
        reader.hasQuietConsole();
    }
}
