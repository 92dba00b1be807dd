package bg.socialhub.portal.territory;

import bg.socialhub.portal.gateway.Text;

/**
 * A district (NUTS 3) with its shape on the map.
 *
 * @param path the outline as SVG path data
 * @param middle where its name stands
 */
public record District(String code, Text name, String path, Point middle) {}
