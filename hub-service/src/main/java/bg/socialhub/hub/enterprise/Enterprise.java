package bg.socialhub.hub.enterprise;

/** An enterprise as the marketplace last described it. */
public record Enterprise(String id, String name, String district) {}
