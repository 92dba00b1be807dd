package bg.socialhub.portal.territory;

import bg.socialhub.portal.gateway.Text;
import java.util.List;

/** A planning region (NUTS 2) with its districts in the order of the alphabet. */
public record Region(String code, Text name, List<District> districts) {}
