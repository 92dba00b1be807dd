package bg.socialhub.marketplace.partnership;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.enterprise.EnterpriseDirectory;
import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.partnership.PartnershipState.Command;
import bg.socialhub.marketplace.partnership.PartnershipState.Side;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Businesses propose, enterprises answer; nobody else learns that there is anything. */
@Service
class PartnershipService {

    private final Partnerships partnerships;
    private final EnterpriseDirectory enterprises;
    private final Clock clock;

    PartnershipService(Partnerships partnerships, EnterpriseDirectory enterprises, Clock clock) {
        this.partnerships = partnerships;
        this.enterprises = enterprises;
        this.clock = clock;
    }

    Partnership propose(
            PartnershipId id,
            String enterpriseId,
            @Nullable Signature signature,
            PartnershipKind kind,
            String message,
            CurrentUser user) {
        if (enterprises.find(enterpriseId).isEmpty()) {
            throw new PartnershipException.EnterpriseUnknown();
        }
        var now = clock.instant();
        var proposed = Partnership.propose(id, enterpriseId, user.id(), signature, kind, message, now);
        return partnerships.add(proposed, user.id(), PartnershipFacts.proposed(proposed, now));
    }

    Partnership move(PartnershipId id, Command command, @Nullable String said, CurrentUser user, IfMatch match) {
        var partnership = partnerships.find(id).orElseThrow(PartnershipException.NotFound::new);
        var side = side(partnership, user);
        match.check(partnership.version());
        var now = clock.instant();
        var moved = partnership.after(command, side, said, now);
        var event = PartnershipFacts.after(command, moved, now);
        return partnerships.save(moved, user.id(), command.name().toLowerCase(Locale.ROOT) + "-partnership", event);
    }

    Partnership see(PartnershipId id, CurrentUser user) {
        var partnership = partnerships.find(id).orElseThrow(PartnershipException.NotFound::new);
        side(partnership, user);
        return partnership;
    }

    /** A partnership from one side, with the name of its enterprise as it is today. */
    record Seen(
            Partnership partnership, Side side, @Nullable String enterpriseName) {}

    Seen seen(Partnership partnership, CurrentUser user) {
        var name = enterprises
                .find(partnership.enterpriseId())
                .map(enterprise -> enterprise.profile().name());
        return new Seen(partnership, side(partnership, user), name.orElse(null));
    }

    <T> Listing<T> mine(CurrentUser user, Paging paging, Function<Seen, T> shown) {
        var own = enterprises.ofMember(user);
        var page = paging.page(
                partnerships.of(user.id(), own, paging.after(), paging.limit() + 1),
                partnerships.count(user.id(), own),
                partnership -> partnership.id().value());
        var names =
                enterprises
                        .all(page.items().stream()
                                .map(Partnership::enterpriseId)
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(
                                ListedEnterprise::id,
                                enterprise -> enterprise.profile().name()));
        return new Listing<>(
                page.items().stream()
                        .map(one -> shown.apply(new Seen(
                                one,
                                own.contains(one.enterpriseId()) ? Side.ENTERPRISE : Side.PROPOSER,
                                names.get(one.enterpriseId()))))
                        .toList(),
                page.total(),
                page.facets(),
                page.next());
    }

    private Side side(Partnership partnership, CurrentUser user) {
        if (enterprises.isMember(user, partnership.enterpriseId())) {
            return Side.ENTERPRISE;
        }
        if (partnership.proposer().equals(user.id())) {
            return Side.PROPOSER;
        }
        throw new PartnershipException.NotFound();
    }
}
