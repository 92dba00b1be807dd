package bg.socialhub.hub.centre;

import bg.socialhub.platform.web.LocalizedText;
import java.util.List;

/** A planning region (NUTS 2) with the centre that serves it and its districts. */
public record PlanningRegion(String code, LocalizedText name, String centre, List<String> districts) {}
