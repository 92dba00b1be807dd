package bg.socialhub.marketplace.territory;

import bg.socialhub.platform.web.LocalizedText;

/**
 * One of the 28 districts.
 *
 * @param code its NUTS 3 code
 * @param centre the regional centre that answers for it until the hub says otherwise
 */
public record District(String code, LocalizedText name, String centre, Seat seat) {

    /** Where the district's main town lies, within a few kilometres. */
    public record Seat(double lat, double lon) {}
}
