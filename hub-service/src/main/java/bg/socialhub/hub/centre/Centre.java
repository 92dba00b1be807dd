package bg.socialhub.hub.centre;

import bg.socialhub.platform.web.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A regional centre: where it is and which districts it serves; what is not known of it is null. */
public record Centre(
        String code,
        LocalizedText name,
        LocalizedText city,
        String postalCode,
        @Nullable String address,
        String phoneAreaCode,
        Location location,
        String planningRegion,
        String district,
        List<String> districts) {}
