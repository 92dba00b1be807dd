package bg.socialhub.hub.centre;

import bg.socialhub.hub.centre.events.CentreEvent.CentrePublished;
import bg.socialhub.platform.web.LocalizedText;
import java.time.Instant;
import java.util.List;

/** What was last published of a centre. */
record CentreDocument(
        String code, LocalizedText name, LocalizedText city, String planningRegion, List<String> districts) {

    static CentreDocument from(Centre centre) {
        return new CentreDocument(
                centre.code(), centre.name(), centre.city(), centre.planningRegion(), centre.districts());
    }

    CentrePublished published(long version, Instant now) {
        return new CentrePublished(code, version, now, name, city, planningRegion, districts);
    }
}
