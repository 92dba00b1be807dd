package bg.socialhub.marketplace.offer;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.enterprise.EnterpriseDirectory;
import bg.socialhub.marketplace.offer.events.OfferEvent;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets the members of enterprises draft, change, publish and withdraw their offers. */
@Service
class OfferService {

    private final Offers offers;
    private final EnterpriseDirectory enterprises;
    private final Categories categories;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    OfferService(
            Offers offers,
            EnterpriseDirectory enterprises,
            Categories categories,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.offers = offers;
        this.enterprises = enterprises;
        this.categories = categories;
        this.listeners = listeners;
        this.clock = clock;
    }

    Offer draft(OfferId id, String enterpriseId, OfferContent content, CurrentUser user) {
        if (enterprises.find(enterpriseId).isEmpty()) {
            throw new OfferException.EnterpriseUnknown();
        }
        checkMember(user, enterpriseId);
        checkCategory(content);
        return told(offers.add(Offer.draft(id, enterpriseId, content), user.id(), clock.instant()));
    }

    Offer change(OfferId id, OfferContent content, CurrentUser user, IfMatch match) {
        var offer = own(id, user);
        match.required().check(offer.version());
        checkCategory(content);
        var changed = offer.change(content);
        return write(changed, "change-offer", user, OfferFacts.changed(changed, clock.instant()));
    }

    Offer publish(OfferId id, CurrentUser user, IfMatch match) {
        var offer = own(id, user);
        match.check(offer.version());
        var now = clock.instant();
        var published = offer.publish(now);
        return write(published, "publish-offer", user, List.of(OfferFacts.published(published, now)));
    }

    Offer withdraw(OfferId id, CurrentUser user, IfMatch match) {
        var offer = own(id, user);
        match.check(offer.version());
        var withdrawn = offer.withdraw();
        return write(withdrawn, "withdraw-offer", user, List.of(OfferFacts.withdrawn(withdrawn, clock.instant())));
    }

    /** An offer that everybody sees, or that is the caller's own. */
    Offer see(OfferId id, Optional<CurrentUser> user) {
        var offer = offers.get(id);
        boolean visible = offer.isPublished()
                || user.filter(caller -> enterprises.isMember(caller, offer.enterpriseId()))
                        .isPresent();
        if (!visible) {
            throw new OfferException.NotFound();
        }
        return offer;
    }

    /** The published offers of an enterprise, and for its members all. */
    <T> Listing<T> ofEnterprise(
            String enterpriseId, Optional<CurrentUser> user, Paging paging, Function<Offer, T> shown) {
        if (enterprises.find(enterpriseId).isEmpty()) {
            throw new OfferException.EnterpriseUnknown();
        }
        boolean own = user.filter(caller -> enterprises.isMember(caller, enterpriseId))
                .isPresent();
        var states = own ? EnumSet.allOf(OfferState.class) : EnumSet.of(OfferState.PUBLISHED);
        var page = paging.page(
                offers.byEnterprise(enterpriseId, states, paging.after(), paging.limit() + 1),
                offers.count(enterpriseId, states),
                offer -> offer.id().value());
        return page.map(shown);
    }

    /** A foreign draft is not there; a foreign published offer is, but not the caller's to touch. */
    private Offer own(OfferId id, CurrentUser user) {
        var offer = see(id, Optional.of(user));
        checkMember(user, offer.enterpriseId());
        return offer;
    }

    private void checkMember(CurrentUser user, String enterpriseId) {
        if (!enterprises.isMember(user, enterpriseId)) {
            throw new OfferException.NotAllowed();
        }
    }

    private void checkCategory(OfferContent content) {
        if (categories.find(content.category()).isEmpty()) {
            throw new InvalidField("category", "category");
        }
    }

    private Offer write(Offer offer, String command, CurrentUser user, List<OfferEvent> events) {
        return told(offers.save(offer, user.id(), command, clock.instant(), events));
    }

    private Offer told(Offer written) {
        listeners.publishEvent(new OfferWritten(written.id().value(), written.version()));
        return written;
    }
}
