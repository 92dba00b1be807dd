package bg.socialhub.marketplace.enterprise;

import bg.socialhub.identity.CurrentUser;
import bg.socialhub.marketplace.territory.ResponsibleCentres;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.Listing;
import bg.socialhub.platform.web.Paging;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lists the stated certificates that a centre has to look at. */
@Service
class CertificationQueue {

    private final MongoEnterprises enterprises;
    private final ResponsibleCentres centres;

    CertificationQueue(MongoEnterprises enterprises, ResponsibleCentres centres) {
        this.enterprises = enterprises;
        this.centres = centres;
    }

    /** An enterprise whose stated certificate waits. */
    record Waiting(Enterprise enterprise, Instant since) {

        Place place() {
            return new Place(since, enterprise.id().value());
        }
    }

    /** A place in the queue; two that came in the same moment stand in the order of their ids. */
    record Place(Instant since, String id) {

        @Override
        public String toString() {
            return since.toEpochMilli() + "|" + id;
        }

        static @Nullable Place read(@Nullable String text) {
            if (text == null) {
                return null;
            }
            int bar = text.indexOf('|');
            try {
                return new Place(
                        Instant.ofEpochMilli(Long.parseLong(text, 0, Math.max(bar, 0), 10)), text.substring(bar + 1));
            } catch (NumberFormatException _) {
                throw new InvalidField("cursor", "cursor");
            }
        }
    }

    Listing<Waiting> of(
            Optional<String> asked, Collection<CertificationStatus> statuses, Paging paging, CurrentUser user) {
        String centre = asked.or(() -> Optional.ofNullable(user.centre()))
                .filter(user::isStaffOf)
                .orElseThrow(EnterpriseException.NotAllowed::new);
        List<String> districts = centres.byDistrict().entrySet().stream()
                .filter(served -> served.getValue().equals(centre))
                .map(Map.Entry::getKey)
                .toList();
        return paging.page(
                enterprises.waiting(districts, statuses, Place.read(paging.after()), paging.limit() + 1),
                enterprises.countWaiting(districts, statuses),
                waiting -> waiting.place().toString());
    }
}
