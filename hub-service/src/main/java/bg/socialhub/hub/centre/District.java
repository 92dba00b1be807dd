package bg.socialhub.hub.centre;

import bg.socialhub.platform.web.LocalizedText;

/** A district (NUTS 3); its code is the key, because the two districts of Sofia share their seat. */
public record District(
        String code,
        LocalizedText name,
        String fullName,
        String oblast,
        String planningRegion,
        String centre,
        Seat seat) {

    /** The settlement from which the district is governed; its EKATTE code is text with leading zeros. */
    public record Seat(LocalizedText name, String ekatte, String municipality, String postalCode, Location location) {}
}
