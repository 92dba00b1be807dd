package bg.socialhub.marketplace.offer;

import bg.socialhub.platform.web.LocalizedText;

/** One of the few headings under which offers are found. */
public record Category(String code, LocalizedText label) {}
